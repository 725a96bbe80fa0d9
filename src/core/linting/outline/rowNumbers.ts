import type { AdministrativeDocument } from '../../administrative';
import { MAIN_PART, type Range } from '../../document';
import { fold, numberToRoman, romanToNumber } from '../../vietnamese';
import { wholeParagraph } from '../text/rangeText';

/** A row of a table whose number does not follow from the row above. */
export interface RowNumber {
  readonly actual: string;
  readonly previous: string;
  readonly expected: string;
  readonly range: Range;
  /** Numbers left out may be rows left out on purpose, as in an extract. */
  readonly doubtful: boolean;
}

interface NumberedRow {
  readonly value: number;
  readonly text: string;
  readonly range: Range;
  /** The label of another row in the way of this one. */
  readonly written: (value: number) => string;
}

/** A row that heads those below it: "I", "II", "A". */
const SECTION = /^(?:[IVX]{1,5}|[A-Z])\.?$/u;
const ROMAN = /^([IVX]+)\.?$/u;
const COUNTED = /^0?\d{1,3}\.?$/u;
/** What heads the column of row numbers; folded. */
const COLUMN = /^(?:TT|STT|SO TT|S\.T\.T|SO THU TU)\.?$/u;
/** A row of totals above the last, whose word fills the column of numbers; whatever words the last row has, it sums up. Folded. */
const SUM = /^(?:TONG|CONG)(?![A-Z])/u;
const FEWEST_ROWS = 3;
const FEWEST_SECTIONS = 3;

/** The numbers of the rows of each table and those of its sections, in order; tables whose numbers do more (1.1, a) are left out. */
function numberedRows({ source }: AdministrativeDocument): readonly (readonly NumberedRow[])[] {
  const { paragraphs, tables } = source.main;
  return tables.flatMap(({ rows }): readonly (readonly NumberedRow[])[] => {
    const cells = rows.map(([cell]) => paragraphs.slice(cell?.firstParagraph ?? 0, cell?.endParagraph ?? 0));
    const [head = [], ...below] = cells;
    if (
      !COLUMN.test(
        fold(
          head
            .map(({ text }) => text)
            .join(' ')
            .trim(),
        ),
      )
    ) {
      return [];
    }
    const texts = below.map((cell) => cell.filter(({ text }) => text.trim() !== ''));
    // Headings may fill two rows, the cell above the numbers reaching down into the second.
    const counted = texts.slice(texts.findIndex((cell) => cell.length > 0));
    const last = counted.at(-1)?.[0]?.text.trim() ?? '';
    const filled = counted
      .slice(0, /\p{L}{3}/u.test(last) && !SECTION.test(last) ? -1 : counted.length)
      .filter((cell) => cell.length > 0)
      .filter(([paragraph]) => !SUM.test(fold(paragraph?.text.trim() ?? '')));
    const labels = filled.flatMap(([paragraph, ...others]) =>
      paragraph === undefined || others.length > 0
        ? []
        : [
            {
              text: paragraph.text.trim(),
              range: wholeParagraph(source, MAIN_PART, paragraph.index),
            },
          ],
    );
    const sections = labels.filter(({ text }) => SECTION.test(text));
    const found = labels.filter(({ text }) => COUNTED.test(text));
    // Rows without a number, but for a sum at the end, belong to the row above: what lies between two numbers is not to be seen.
    const isWhole = filled.length >= counted.length - 1 && found.length + sections.length === filled.length;
    return isWhole
      ? [countedRows(found), countedSections(sections)].filter((list) => list[0]?.value === 1)
      : [];
  });
}

type Label = Pick<NumberedRow, 'text' | 'range'>;

function countedRows(labels: readonly Label[]): readonly NumberedRow[] {
  return labels.length < FEWEST_ROWS
    ? []
    : labels.map(({ text, range }) => ({
        text,
        range,
        value: Number.parseInt(text, 10),
        written: (value) => text.replace(/\d+/u, String(value)),
      }));
}

function countedSections(labels: readonly Label[]): readonly NumberedRow[] {
  const found = labels.flatMap(({ text, range }): readonly NumberedRow[] => {
    const value = romanToNumber(ROMAN.exec(text)?.[1] ?? '');
    return value === null
      ? []
      : [{ text, range, value, written: (other) => text.replace(/[IVX]+/u, numberToRoman(other)) }];
  });
  return found.length < FEWEST_SECTIONS ? [] : found;
}

/** Rows numbered out of order: one number that fits neither above nor below, one written twice, or some left out. */
export function rowNumberFaults(administrative: AdministrativeDocument): readonly RowNumber[] {
  return numberedRows(administrative).flatMap((rows) => {
    const odd = rows.flatMap((row, at): readonly (RowNumber & { readonly at: number })[] => {
      const [before, next] = [rows[at - 1], rows[at + 1]];
      // A list that begins anew below a line of its own counts from 1 again; one that goes on with 3 does not.
      const beginsAnew = row.value === 1 && (before?.value !== 1 || next?.value !== 3);
      if (before === undefined || row.value === before.value + 1 || beginsAnew) {
        return [];
      }
      const expected = before.value + 1;
      const isAlone = next === undefined ? row.value <= before.value : next.value === expected + 1;
      return [
        {
          at,
          actual: row.text,
          previous: before.text,
          expected: row.written(expected),
          range: row.range,
          doubtful: !isAlone && row.value !== before.value,
        },
      ];
    });
    const [first, second, ...others] = odd;
    // One wrong number also disagrees with the right one below it; more breaks have a reason that the numbers do not tell.
    const isOne = second === undefined || (second.at === (first?.at ?? 0) + 1 && first?.doubtful === false);
    return first === undefined || others.length > 0 || !isOne ? [] : [first];
  });
}

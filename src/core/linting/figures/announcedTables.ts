import type { AdministrativeDocument } from '../../administrative';
import { firstIndex, type Range } from '../../document';
import { fold, formatNumber } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { countsIn } from './counts';
import { columnTotals, tableFaults } from './tableTotals';
import { isVague } from './totalParts';

/** A number that the line above a table names, and the table's own total, which is another. */
export interface AnnouncedFault {
  /** The sum as the line writes it, and where. */
  readonly total: string;
  readonly range: Range;
  /** What the table makes; money in đồng. */
  readonly expected: string;
}

/** In which unit a column of money counts, by its title; in đồng where it only says that it is money. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/TY DONG/u, 1_000_000_000],
  [/TRIEU DONG|TR\. ?DONG/u, 1_000_000],
  [/(?:NGHIN|NGAN|1\.000) DONG/u, 1000],
  [/DONG|VND/u, 1],
];
/** Announces what follows. */
const ENDS =
  /(?:cụ thể|như sau|trong đó|bao gồm|gồm|phân bổ|chi tiết|theo bảng sau)(?: như sau)?\s*:?\s*$|:\s*$/iu;

/** How many đồng one in a column of money is, by its folded title; null for a column of something else. */
export function scaleOf(title: string): number | null {
  return SCALES.find(([words]) => words.test(title))?.[1] ?? null;
}

/** Lines that end by announcing a table with a total, and name another sum than that: only where each names one sum of money. */
export function announcedFaults(administrative: AdministrativeDocument): readonly AnnouncedFault[] {
  return [...moneyFaults(administrative), ...countFaults(administrative)];
}

/** The sums of money, in đồng, in the last row of the table that ends right before a paragraph. */
export function tableSums(administrative: AdministrativeDocument, paragraph: number): readonly number[] {
  const behind = columnTotals(administrative).filter(({ range }) => range.paragraph < paragraph);
  const last = behind.at(-1)?.firstParagraph;
  const between = proseOf(administrative).some(
    ({ role, paragraph: { index } }) =>
      role !== 'table' && index < paragraph && index > (behind.at(-1)?.range.paragraph ?? paragraph),
  );
  return between
    ? []
    : behind
        .filter(({ firstParagraph, title }) => firstParagraph === last && scaleOf(title) !== null)
        .map(({ title, value }) => value * (scaleOf(title) ?? 1));
}

function moneyFaults(administrative: AdministrativeDocument): readonly AnnouncedFault[] {
  const money = columnTotals(administrative).filter(({ title }) => scaleOf(title) !== null);
  const columns = new Map<number, number>();
  for (const { firstParagraph } of money) {
    columns.set(firstParagraph, (columns.get(firstParagraph) ?? 0) + 1);
  }
  // A total that is not what its rows make is a slip of its own, told once.
  const wrong = new Set(tableFaults(administrative).map(({ range }) => range.paragraph));
  const lines = proseOf(administrative).filter(({ role }) => role !== 'table');
  return money.flatMap((column): readonly AnnouncedFault[] => {
    const at = firstIndex(lines, ({ paragraph }) => paragraph.index >= column.firstParagraph) - 1;
    const line = lineOfSum(lines, at);
    const isAlone = columns.get(column.firstParagraph) === 1;
    if (line === undefined || !isAlone || wrong.has(column.range.paragraph)) {
      return [];
    }
    const { text } = line.text;
    const sums = countsIn(text).filter(({ unit }) => unit === 'đồng');
    const [sum] = sums;
    const made = column.value * (scaleOf(column.title) ?? 1);
    return sum === undefined ||
      sums.length > 1 ||
      isVague(text.slice(0, sum.start), sum) ||
      (sum.min <= made + 0.5 && sum.max >= made - 0.5)
      ? []
      : [
          {
            total: text.slice(sum.start, sum.end),
            range: line.text.slice(sum.start, sum.end),
            expected: `${formatNumber(made)} đồng`,
          },
        ];
  });
}

/** "2. Kinh phí được phân bổ như sau:": what is shared out is the whole that a line before it names. */
const SHARED_OUT = /(?:phân bổ|dự toán|chi tiết|cụ thể)[^.;\d]*:?\s*$/iu;
const WHOLE_SUM = /(?<!\p{L})tổng (?:mức )?(?:kinh phí|dự toán|đầu tư|chi phí)(?!\p{L})/iu;
const LINES_BETWEEN = 2;

/** The line that names the sum of a table: the one that announces it, or, where that names none, the one before that names the whole. */
function lineOfSum(lines: readonly Passage[], at: number): Passage | undefined {
  const line = lines[at];
  if (line === undefined || !ENDS.test(line.text.text)) {
    return undefined;
  }
  return /\d{3}/u.test(line.text.text) || !SHARED_OUT.test(line.text.text)
    ? line
    : [line, ...lines.slice(Math.max(0, at - LINES_BETWEEN), at).reverse()].find(({ text }) =>
        WHOLE_SUM.test(text.text),
      );
}

/** The title of a column that adds up the others of its row, or holds the only number of it. */
const ROW_SUM = /^(?:TONG(?: CONG| SO)?|CONG|SO LUONG)(?:\s*\(.*\))?$/u;

/** Lines that announce a table by how many there are in all, where no column of the table makes so many. */
function countFaults(administrative: AdministrativeDocument): readonly AnnouncedFault[] {
  const totals = columnTotals(administrative).filter(({ title }) => scaleOf(title) === null);
  const wrong = new Set(tableFaults(administrative).map(({ range }) => range.paragraph));
  const lines = proseOf(administrative).filter(({ role }) => role !== 'table');
  const tables = new Set(totals.map(({ firstParagraph }) => firstParagraph));
  return [...tables].flatMap((firstParagraph): readonly AnnouncedFault[] => {
    const columns = totals.filter((column) => column.firstParagraph === firstParagraph);
    const line = lines[firstIndex(lines, ({ paragraph }) => paragraph.index >= firstParagraph) - 1];
    if (
      line === undefined ||
      !ENDS.test(line.text.text) ||
      columns.some(({ range }) => wrong.has(range.paragraph))
    ) {
      return [];
    }
    const { text } = line.text;
    const counts = countsIn(text).filter(
      (count) =>
        count.unit !== '' &&
        count.unit !== 'đồng' &&
        count.unit !== '%' &&
        !isVague(text.slice(0, count.start), count),
    );
    return columns.flatMap(({ title, value }): readonly AnnouncedFault[] => {
      const named = counts.filter(({ unit }) => title.includes(fold(unit)));
      const [count, ...others] = named.length > 0 ? named : ROW_SUM.test(title) ? counts : [];
      return count === undefined ||
        others.length > 0 ||
        columns.some((column) => column.value >= count.min && column.value <= count.max)
        ? []
        : [
            {
              total: text.slice(count.start, count.end),
              range: line.text.slice(count.start, count.end),
              expected: formatNumber(value),
            },
          ];
    });
  });
}

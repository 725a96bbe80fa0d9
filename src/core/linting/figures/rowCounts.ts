import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { countsIn } from './counts';
import { HEADS_ROWS } from './sectionRows';
import { isVague } from './totalParts';

/** A number of things or people, and the rows of the table that lists them, which are more or fewer. */
export interface RowCount {
  readonly actual: string;
  readonly range: Range;
  readonly rows: number;
}

/** What the rows list, by the title of the second column (folded), and how the text counts that. */
const LISTED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:HO VA TEN|HO TEN|HO, TEN|HO VA TEN NGUOI .*)$/u, /^(?:thành viên|đồng chí|người|ông|cá nhân)$/u],
  [
    /^(?:TEN )?(?:THON|BAN|AP|XOM|BUON|TO DAN PHO|KHU PHO)$/u,
    /^(?:thôn|bản|ấp|xóm|buôn|tổ dân phố|tổ|khu phố)$/u,
  ],
  [/^(?:TEN )?CHI BO(?: DUOC [A-Z ]+)?$/u, /^chi bộ$/u],
  [/^(?:TEN )?TRUONG$/u, /^trường$/u],
];
/** Titles that begin with what a text counts, each row one of them. */
const OWN =
  /^(?:TEN )?(?:MON|CONG TRINH|DU AN|HANG MUC|MO HINH|SAN PHAM|LOP|CO SO|DOANH NGHIEP|HOP TAC XA|DIEM|TUYEN DUONG|TUYEN|TIEU CHI|CHI TIEU|NHIEM VU|CHUYEN DE|GIAN HANG|DOI|TIET MUC|NHOM|MAT HANG|VI TRI|NOI DUNG|DON VI(?! TINH))(?![A-Z])/u;
const FEWEST_ROWS = 3;
/** Announces the list, here or in what is attached. */
const ANNOUNCES =
  /(?:cụ thể|như sau|(?:lịch|bảng) sau|danh sách|sau đây)[^.]*:\s*$|^\s*danh sách(?: này| trên)? (?:có|gồm)/iu;
const ATTACHED = /(?:danh sách|thành viên)[^.]{0,60}(?:phụ lục|kèm theo)/iu;

interface NumberedTable {
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  readonly appendix: boolean;
  readonly rows: number;
  /** Whether a number of such things counts the rows. */
  readonly counts: (unit: string) => boolean;
}

/** Tables with lines whose rows are numbered from 1 on without a gap, and list what the title of their second column names. */
function numberedTables({ source, appendices, closing }: AdministrativeDocument): readonly NumberedTable[] {
  const { paragraphs, tables } = source.main;
  const textAt = (from: number, to: number): string =>
    fold(
      paragraphs
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    );
  return tables.flatMap(({ bordered, rows }): readonly NumberedTable[] => {
    const [header] = rows;
    const [, second] = header ?? [];
    const first = header?.[0];
    const last = rows.at(-1)?.at(-1);
    if (!bordered || second === undefined || first === undefined || last === undefined) {
      return [];
    }
    const title = textAt(second.firstParagraph, second.endParagraph);
    const unit = LISTED.find(([titles]) => titles.test(title))?.[1] ?? null;
    const listed = rows
      .slice(1)
      .map((row) => ({
        row,
        label: row[0] === undefined ? '' : textAt(row[0].firstParagraph, row[0].endParagraph),
      }))
      .filter(({ label }) => !HEADS_ROWS.test(label));
    const labels = listed.map(({ label }) => label);
    const numbers = labels.filter((label) => /^\d{1,3}\.?$/u.test(label)).map(Number.parseFloat);
    const inOrder = numbers.every((number, index) => number === index + 1);
    const others = labels.slice(numbers.length);
    const names = listed
      .slice(0, numbers.length)
      .map(({ row: [, cell] }) => (cell === undefined ? '' : textAt(cell.firstParagraph, cell.endParagraph)));
    const isOwn = unit === null && OWN.test(title) && new Set(names).size === names.length;
    return (unit !== null || isOwn) && inOrder && numbers.length >= FEWEST_ROWS && others.length <= 1
      ? [
          {
            firstParagraph: first.firstParagraph,
            lastParagraph: last.endParagraph,
            // A list behind the signature is attached, whatever it is called.
            appendix:
              first.firstParagraph >= (closing?.endParagraph ?? Infinity) ||
              appendices.some(
                ({ firstParagraph, endParagraph }) =>
                  firstParagraph <= first.firstParagraph && first.firstParagraph < endParagraph,
              ),
            rows: numbers.length,
            counts: (counted) => unit?.test(counted) ?? namesRows(title, counted),
          },
        ]
      : [];
  });
}

/** Lines that announce such a table, or follow it, and count what it lists as another number than it has rows. */
export function rowCounts(administrative: AdministrativeDocument): readonly RowCount[] {
  const tables = numberedTables(administrative);
  if (tables.length === 0) {
    return [];
  }
  const lines = proseOf(administrative).filter(({ role }) => role !== 'table' && role !== 'header');
  const inAppendix = tables.filter(({ appendix }) => appendix);
  return tables.flatMap((table) => {
    const behind = lines.findIndex(({ paragraph }) => paragraph.index >= table.lastParagraph);
    const before = lines.filter(({ paragraph }) => paragraph.index < table.firstParagraph).at(-1);
    const near = [before, behind === -1 ? undefined : lines[behind]].filter(
      (line): line is Passage => line !== undefined && ANNOUNCES.test(line.text.text),
    );
    const attached =
      table.appendix && inAppendix.length === 1
        ? lines.filter(({ appendix, text }) => appendix === null && ATTACHED.test(text.text))
        : [];
    return [...near, ...attached].flatMap((line) => otherCount(line, table));
  });
}

/** "Môn thi đấu" lists what the text counts as "06 môn". */
function namesRows(title: string, counted: string): boolean {
  const unit = fold(counted);
  return title === unit || title.startsWith(`${unit} `);
}

function otherCount({ text }: Passage, { counts: countsRows, rows }: NumberedTable): readonly RowCount[] {
  const counts = countsIn(text.text).filter((count) => countsRows(count.unit));
  const [count, ...others] = counts;
  return count === undefined ||
    others.length > 0 ||
    count.min !== count.max ||
    count.min === rows ||
    isVague(text.text.slice(0, count.start), count)
    ? []
    : [{ actual: text.text.slice(count.start, count.end), range: text.slice(count.start, count.end), rows }];
}

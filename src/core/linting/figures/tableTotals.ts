import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Range, type Table, type TableCell } from '../../document';
import { fold, formatNumber, sumOf } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { isSameSum } from './sameSum';

/** A cell whose number does not follow from the other cells: the sum of a column, or quantity times price. */
export interface TableFault {
  readonly kind: 'sum' | 'product';
  /** The number in the cell, as written. */
  readonly actual: string;
  readonly range: Range;
  /** What the other cells make. */
  readonly expected: string;
}

/** Columns whose numbers are not added up. */
const NOT_ADDED =
  /^(?:STT|TT|SO TT)$|%|TY LE|DON GIA|GHI CHU|DIEM(?! (?:TOI DA|CHUAN))|BINH QUAN|XEP|CHI SO|THOI GIAN|NGAY|DIEN THOAI|MA |DINH MUC|KY HIEU|LUY KE/u;
/** "Năm sinh", "Năm": numbers of years; "Năm 2026" heads what is told of one year, "Nam" what is told of men. */
const YEARS = /(?<!\p{L})năm(?! (?:học )?20\d{2})(?!\p{L})/iu;
const TOTAL_ROW = /^(?:TONG(?: CONG| SO)?|CONG)(?: [IVX]+)?(?: ?\(.*\))?:?$/u;
const ORDINAL = /^\d{1,3}\.?$/u;
const NUMBER = /^\(?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\)?$/u;

export interface Cell {
  readonly cell: TableCell;
  readonly passage: Passage | null;
  readonly text: string;
  readonly value: number | null;
}

/** The number under a column of a table that has a row of totals. */
export interface ColumnTotal {
  /** The first paragraph of the table. */
  readonly firstParagraph: number;
  /** The title of the column, folded. */
  readonly title: string;
  readonly value: number;
  readonly range: Range;
}

/** The totals in the last rows of the tables with lines, column by column. */
export function columnTotals(administrative: AdministrativeDocument): readonly ColumnTotal[] {
  return linedTables(administrative).flatMap(({ rows }) => {
    const [header = []] = rows;
    const last = rows.at(-1) ?? [];
    const firstParagraph = header[0]?.cell.firstParagraph;
    if (firstParagraph === undefined || !last.some(({ text }) => TOTAL_ROW.test(fold(text)))) {
      return [];
    }
    return last.flatMap(({ cell, passage, value }): readonly ColumnTotal[] => {
      const title = header.find((other) => other.cell.column === cell.column)?.text ?? '';
      return passage === null || value === null
        ? []
        : [{ firstParagraph, title: fold(title), value, range: passage.text.range }];
    });
  });
}

export interface LinedTable {
  readonly table: Table;
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables with lines, cell by cell; read once per document. */
export const linedTables = oncePer((administrative: AdministrativeDocument): readonly LinedTable[] => {
  const passages = new Map(proseOf(administrative).map((passage) => [passage.paragraph.index, passage]));
  return administrative.source.main.tables
    .filter(({ bordered }) => bordered)
    .map((table) => ({
      table,
      rows: table.rows.map((row) => row.map((cell) => readCell(cell, passages))),
    }));
});

/** Tables with lines whose columns end in a total, checked row by row. */
export const tableFaults = oncePer((administrative: AdministrativeDocument): readonly TableFault[] =>
  linedTables(administrative).flatMap(({ table, rows }) => {
    const body = rows.findIndex(([first]) => ORDINAL.test(first?.text ?? ''));
    const merged = rows.some((row, place) =>
      row.some(({ cell }) => cell.verticalMerge === 'continue' && (body === -1 || place >= body)),
    );
    return merged
      ? []
      : [...sumFaults(table, rows, Math.max(body, 1)), ...(body > 1 ? [] : productFaults(rows))];
  }),
);

function readCell(cell: TableCell, passages: ReadonlyMap<number, Passage>): Cell {
  const own: Passage[] = [];
  for (let index = cell.firstParagraph; index < cell.endParagraph; index += 1) {
    const passage = passages.get(index);
    if (passage !== undefined) {
      own.push(passage);
    }
  }
  const text = own.map((passage) => passage.text.text.trim()).join(' ');
  const [only] = own;
  return { cell, passage: own.length === 1 ? (only ?? null) : null, text, value: numberIn(text) };
}

function numberIn(text: string): number | null {
  const [, whole, fraction] = NUMBER.exec(text.trim()) ?? [];
  return whole === undefined ? null : Number(`${whole.replaceAll('.', '')}.${fraction ?? '0'}`);
}

/** `headers` counts the rows of headings: two of them where a heading spans several columns. */
function sumFaults(
  { columnCount }: Table,
  rows: readonly (readonly Cell[])[],
  headers: number,
): readonly TableFault[] {
  const totalRow = rows.length - 1;
  // A total above the rows, or rows below it, is another form of table.
  if (totalRow < headers + 2 || rows[totalRow]?.some(({ text }) => TOTAL_ROW.test(fold(text))) !== true) {
    return [];
  }
  const headings = rows.slice(0, headers).flat();
  const body = rows.slice(headers, totalRow).filter((row) => !countsColumns(row));
  const columns = Array.from(
    { length: columnCount },
    (_, column) => (row: readonly Cell[]) => row.find(({ cell }) => cell.column === column),
  );
  const agreeing = columns.filter((at) =>
    makesTotal(body, at, at(rows[totalRow] ?? [])?.value ?? null),
  ).length;
  const faults: TableFault[] = [];
  for (const [column, at] of columns.entries()) {
    const title = headings
      .filter(({ cell }) => cell.column <= column && column < cell.column + cell.columnSpan)
      .map(({ text }) => text)
      .join(' ')
      .trim();
    const total = at(rows[totalRow] ?? []);
    if (
      title === '' ||
      NOT_ADDED.test(fold(title)) ||
      YEARS.test(title) ||
      total?.passage == null ||
      total.value === null
    ) {
      continue;
    }
    const fault = sumFault(body, at, total, total.value, agreeing > 0);
    faults.push(...(fault === null ? [] : [fault]));
  }
  return faults;
}

/** Whether a number in every row of a column makes its total: the rows of such a table have no subtotals among them. */
function makesTotal(
  body: readonly (readonly Cell[])[],
  at: (row: readonly Cell[]) => Cell | undefined,
  total: number | null,
): boolean {
  const values = body.map((row) => at(row)?.value ?? null);
  const sum = sumOf(values.map((value) => value ?? 0));
  return (
    total !== null &&
    total > 0 &&
    values.length > 1 &&
    values.every((value) => value !== null) &&
    isSameSum(sum, total)
  );
}

/** A row of 1, 2, 3 … under the headings numbers the columns. */
function countsColumns(row: readonly Cell[]): boolean {
  return row.length > 2 && row.every(({ value }, place) => value === place + 1);
}

/** What the rows of a table without numbers may make more or less than its total: with subtotals they make twice as much. */
const NAMED_SLIP = 0.3;
const SUBTOTAL = /^(?:[IVX]+|\p{L})(?:[.)]|$)|^(?:TONG|CONG|KHOI|NHOM|PHAN)(?!\p{L})/u;

/** "Khối 1", "1A", "Lớp 8A2": what is counted through has no subtotals among it. */
const COUNTED_THROUGH =
  /^(?:(?:KHOI|NHOM|PHAN|LOP|TO|SO|KHU|KHU PHO|TO DAN PHO|THON|AP) )?(?:\d{1,2}[A-Z]?\d{0,2}|[A-Z]\d{1,2})$/u;

/** Rows that each name another thing by the same kind of name: "Số 1", "Số 2"; "Ấp An Hòa", "Ấp An Lợi". */
function isNamed(names: readonly string[]): boolean {
  const [first = ''] = names;
  const kind = fold(first).split(' ')[0] ?? '';
  const isDistinct = new Set(names.map(fold)).size === names.length;
  if (names.length > 2 && isDistinct && names.every((name) => COUNTED_THROUGH.test(fold(name)))) {
    return true;
  }
  return (
    names.length > 2 &&
    kind !== '' &&
    isDistinct &&
    names.every((name) => fold(name).startsWith(`${kind} `) && !SUBTOTAL.test(fold(name)))
  );
}

function sumFault(
  body: readonly (readonly Cell[])[],
  at: (row: readonly Cell[]) => Cell | undefined,
  total: Cell,
  value: number,
  isSummed: boolean,
): TableFault | null {
  const cells = body.map((row) => ({ first: row[0]?.text ?? '', cell: at(row) }));
  const filled = cells.filter(({ cell }) => cell !== undefined && cell.text !== '');
  // Rows numbered 1, 2, 3, or named one by one, or that make the total of another column: no subtotals among them.
  const isNumbered = filled.every(({ first }) => ORDINAL.test(first));
  const isLikeOthers = isSummed && filled.length === body.length;
  const isPlain =
    (isNumbered || isLikeOthers || isNamed(filled.map(({ first }) => first))) &&
    filled.every(({ cell }) => cell?.value !== null);
  if (!isPlain || filled.length < 2 || total.passage === null) {
    return null;
  }
  const sum = sumOf(filled.map(({ cell }) => cell?.value ?? 0));
  if (!isNumbered && Math.abs(sum - value) > (isLikeOthers ? 1 : NAMED_SLIP) * value) {
    return null;
  }
  return isSameSum(sum, value)
    ? null
    : { kind: 'sum', actual: total.text, range: total.passage.text.range, expected: formatNumber(sum) };
}

/** Số lượng × đơn giá = thành tiền, where nothing else can have been multiplied in. */
function productFaults(rows: readonly (readonly Cell[])[]): readonly TableFault[] {
  const [header = []] = rows;
  const columnOf = (words: RegExp): number | null => {
    const found = header.filter(({ text }) => words.test(fold(text)));
    return found.length === 1 ? (found[0]?.cell.column ?? null) : null;
  };
  const quantity = columnOf(/SO LUONG/u);
  const price = columnOf(/DON GIA|MUC CHI/u);
  const amount = columnOf(/THANH TIEN/u);
  if (quantity === null || price === null || amount === null) {
    return [];
  }
  const known = [quantity, price, amount];
  return rows.slice(1).flatMap((row): readonly TableFault[] => {
    const at = (column: number): Cell | undefined => row.find(({ cell }) => cell.column === column);
    const [count, each, made] = known.map(at);
    const others = row.filter(
      ({ cell, value }) => value !== null && !known.includes(cell.column) && cell.column !== 0,
    );
    if (count?.value == null || each?.value == null || made?.value == null || others.length > 0) {
      return [];
    }
    const product = count.value * each.value;
    return made.passage === null || Math.abs(product - made.value) < 0.5
      ? []
      : [
          {
            kind: 'product',
            actual: made.text,
            range: made.passage.text.range,
            expected: formatNumber(product),
          },
        ];
  });
}

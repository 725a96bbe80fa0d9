import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, formatNumber, sumOf } from '../../vietnamese';
import { isSameSum } from './sameSum';
import { linedTables, type Cell } from './tableTotals';

/** A cell under "Cộng" that the numbers beside it in its row do not make, though those of all other rows do. */
export interface RowSum {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

/** The column that adds up those before it, or those behind it: "Cộng", "Tổng số", "Tổng đàn (con)". */
const SUM_COLUMN = /^(?:TONG|CONG)(?= |$)/u;
/** Rows that must agree before one that does not is a slip. */
const FEWEST = 3;
/** What is no number in a row of numbers stands for none: "-". */
const NOTHING = /^[-–]?$/u;

/** Rows whose numbers do not make the sum at their end. */
export function rowSums(administrative: AdministrativeDocument): readonly RowSum[] {
  return linedTables(administrative).flatMap(({ rows }) => {
    const [header = []] = rows;
    const body = rows.slice(1).filter((row) => row.some(({ value }) => value !== null));
    return header
      .filter(({ text }) => SUM_COLUMN.test(fold(text).trim()))
      .flatMap(({ cell: { column } }) => oddRow(body, column));
  });
}

/** The one row that does not agree where all others do, whether two columns beside the sum make it or more of them. */
function oddRow(body: readonly (readonly Cell[])[], column: number): readonly RowSum[] {
  const before = Array.from({ length: Math.max(0, column - 2) }, (_, index) => index + 2).map((count) =>
    columnsFrom(column - count, count),
  );
  const width = Math.max(...body.map((row) => row.length));
  const behind = Array.from({ length: Math.max(0, width - column - 2) }, (_, index) =>
    columnsFrom(column + 1, index + 2),
  );
  const readings = [...before, ...behind]
    .map((columns) => oddRows(body, column, columns))
    .filter((odd) => odd !== null);
  const [reading = []] = readings;
  const [odd] = reading;
  return readings.length === 1 && reading.length === 1 && odd !== undefined ? [odd] : [];
}

function columnsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The rows whose cells in these columns do not make the sum; null where they are no sum at all, for too few rows agree. */
function oddRows(
  body: readonly (readonly Cell[])[],
  column: number,
  columns: readonly number[],
): readonly RowSum[] | null {
  const odd: RowSum[] = [];
  for (const row of body) {
    const at = (place: number): Cell | undefined => row.find(({ cell }) => cell.column === place);
    const total = at(column);
    const parts = columns.map(at);
    if (total?.passage == null || total.value === null || !parts.every(isPart)) {
      return null;
    }
    const sum = sumOf(parts.map((part) => part?.value ?? 0));
    if (!isSameSum(sum, total.value)) {
      odd.push({ actual: total.text, expected: formatNumber(sum), range: total.passage.text.range });
    }
  }
  return body.length - odd.length < FEWEST || odd.length > 1 ? null : odd;
}

function isPart(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || NOTHING.test(cell.text.trim()));
}

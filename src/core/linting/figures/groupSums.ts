import type { AdministrativeDocument } from '../../administrative';
import { formatNumber, sumOf } from '../../vietnamese';
import type { RowSum } from './rowSums';
import { isSameSum } from './sameSum';
import { HEADS_ROWS } from './sectionRows';
import { linedTables, type Cell } from './tableTotals';

const ROMAN = /^[IVX]+\.?$/u;
const COUNTED = /^\d{1,3}\.?$/u;

type Row = readonly Cell[];

interface Group {
  readonly head: Row;
  readonly rows: readonly Row[];
}

/** The rows that head groups and do not make the sum of their rows, though those of the other groups do. */
export function groupSums(administrative: AdministrativeDocument): readonly RowSum[] {
  return linedTables(administrative).flatMap(({ table, rows }) => {
    const groups = groupsIn(rows);
    return groups === null
      ? []
      : Array.from({ length: table.columnCount - 1 }, (_, at) => oddGroup(groups, at + 1)).flat();
  });
}

/** The groups of a table of one level; null where its rows are labelled otherwise, or head no groups. */
function groupsIn([, ...body]: readonly Row[]): readonly Group[] | null {
  const groups: { readonly head: Row; readonly rows: Row[] }[] = [];
  for (const row of body) {
    const label = row[0]?.text.trim() ?? '';
    if (HEADS_ROWS.test(label)) {
      groups.push({ head: row, rows: [] });
    } else if (COUNTED.test(label) && groups.length > 0) {
      groups.at(-1)?.rows.push(row);
    } else if (row !== body.at(-1)) {
      return null;
    }
  }
  const romans = groups.filter(({ head }) => ROMAN.test(head[0]?.text.trim() ?? '')).length;
  return groups.length > 1 && (romans === 0 || romans === groups.length) ? groups : null;
}

/** The one group whose rows do not make the number at its head in a column. */
function oddGroup(groups: readonly Group[], column: number): readonly RowSum[] {
  const at = (row: Row): Cell | undefined => row.find(({ cell }) => cell.column === column);
  const known = groups.map(({ head, rows }) => {
    const values = rows.map((row) => at(row)?.value ?? null);
    return { total: at(head), values, sum: sumOf(values.map((value) => value ?? 0)) };
  });
  if (
    known.some(({ total, values }) => total?.value == null || values.length === 0 || values.includes(null))
  ) {
    return [];
  }
  const odd = known.filter(({ total, sum }) => !isSameSum(total?.value ?? 0, sum));
  const [fault] = odd;
  // One row that is like its group tells nothing: a rate may be alike too.
  const isAdded = known.some(
    ({ total, values, sum }) => values.length > 1 && isSameSum(total?.value ?? 0, sum),
  );
  return fault?.total?.passage == null || odd.length > 1 || !isAdded
    ? []
    : [
        {
          actual: fault.total.text,
          expected: formatNumber(fault.sum),
          range: fault.total.passage.text.range,
        },
      ];
}

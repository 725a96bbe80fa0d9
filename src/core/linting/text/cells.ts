import type { TableCell } from '../../document';

/** Equal for the cells of one row of one table of a part. */
export function rowKey({ table, row }: TableCell): string {
  return `${String(table.index)}|${String(row)}`;
}

/** Equal for the cells of one part that begin in one grid column of one table. */
export function columnKey({ table, column }: TableCell): string {
  return `${String(table.index)}|${String(column)}`;
}

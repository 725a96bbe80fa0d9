import type { AdministrativeDocument, Component } from '../../administrative';
import type { Range, TableCell } from '../../document';
import { firstRange } from '../places';

/** Left edges of the cells of one table that hold parts of the header, in grid columns. */
export interface HeaderColumns {
  readonly left: number;
  readonly right: number;
}

function cellOf({ source }: AdministrativeDocument, component: Component | null): TableCell | null {
  return component === null ? null : (source.main.paragraphs[firstRange(component).paragraph]?.cell ?? null);
}

/** The columns of the agency's name and of the nation's or the Party's title; null where they stand in no table of two columns. */
export function headerColumns(administrative: AdministrativeDocument): HeaderColumns | null {
  const { issuingAgency, nationalName, partyTitle } = administrative;
  const agency = cellOf(administrative, issuingAgency);
  const title = cellOf(administrative, nationalName ?? partyTitle);
  return agency === null || title === null || agency.table !== title.table || agency.column === title.column
    ? null
    : { left: agency.column, right: title.column };
}

/** The column of a part of the header in a table; null where it stands in none. */
export function columnOf(administrative: AdministrativeDocument, component: Component | null): number | null {
  return cellOf(administrative, component)?.column ?? null;
}

/** Whether two parts of the header stand in one cell, the first above the second. */
export function isAboveInCell(
  administrative: AdministrativeDocument,
  upper: Component | null,
  lower: Component | null,
): boolean {
  const cell = cellOf(administrative, upper);
  return (
    upper !== null &&
    lower !== null &&
    cell !== null &&
    cell === cellOf(administrative, lower) &&
    isBefore(firstRange(upper), firstRange(lower))
  );
}

function isBefore(first: Range, second: Range): boolean {
  return (
    first.paragraph < second.paragraph || (first.paragraph === second.paragraph && first.start < second.start)
  );
}

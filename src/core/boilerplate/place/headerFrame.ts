import type { AdministrativeDocument, Component } from '../../administrative';
import type { Table, TableCell } from '../../document';
import { firstParagraph } from './points';

/** The two columns of the header block's table. */
export interface HeaderFrame {
  readonly table: Table;
  readonly left: TableCell;
  readonly right: TableCell;
}

/** The parts of the header's left column, from the top. */
export function leftComponents(administrative: AdministrativeDocument): readonly Component[] {
  const { parentAgency, issuingAgency, agencyAsterisk, documentNumber } = administrative;
  return present([parentAgency, issuingAgency, agencyAsterisk, documentNumber]);
}

/** The parts of the header's right column, from the top. */
export function rightComponents(administrative: AdministrativeDocument): readonly Component[] {
  const { nationalName, nationalMotto, partyTitle, placeAndDate } = administrative;
  return present([nationalName, nationalMotto, partyTitle, placeAndDate]);
}

/**
 * The uppermost cells of the two columns, when the header block is a table; null when it is not, or when no part of the header was
 * found by which to know it.
 */
export function headerFrame(administrative: AdministrativeDocument): HeaderFrame | null {
  const left = uppermostCell(administrative, leftComponents(administrative));
  const right = uppermostCell(administrative, rightComponents(administrative));
  const known = left ?? right;
  if (known === null || known.table.columnCount < 2) {
    return null;
  }
  const row = known.table.rows[0] ?? [];
  const frame = { table: known.table, left: row[0], right: row.at(-1) };
  const { left: leftEnd, right: rightEnd } = frame;
  const sameTable = (left?.table ?? known.table) === (right?.table ?? known.table);
  const asExpected =
    (left === null || left.column === leftEnd?.column) &&
    (right === null || right.column === rightEnd?.column);
  return leftEnd === undefined || rightEnd === undefined || leftEnd === rightEnd || !sameTable || !asExpected
    ? null
    : { table: known.table, left: leftEnd, right: rightEnd };
}

function uppermostCell(
  administrative: AdministrativeDocument,
  components: readonly Component[],
): TableCell | null {
  const cells = components.flatMap((component) => {
    const cell = firstParagraph(administrative.source, component)?.cell;
    return cell == null ? [] : [cell];
  });
  return [...cells].sort((a, b) => a.row - b.row)[0] ?? null;
}

function present(components: readonly (Component | null)[]): readonly Component[] {
  return components.filter((component) => component !== null);
}

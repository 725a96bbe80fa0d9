import type { TableCell } from '../../document';
import type { Component, DocumentNumber } from '../administrativeDocument';
import { componentOf, type Line } from '../reading/line';
import type { Claims } from './claims';

const LEAD = /^(?:V\/V|VE VIEC|VV)(?=[ :.])/u;

/**
 * The abstract of an official letter, below its number: "V/v …" (state), or italic text in the number's cell (Party). It goes on until
 * the cell ends, or, without a table, until a blank line.
 */
export function recogniseLetterAbstract(
  lines: readonly Line[],
  number: DocumentNumber | null,
  claims: Claims,
  hasTypeName: boolean,
): Component | null {
  const numberParagraph = number?.ranges[0]?.paragraph ?? -1;
  const start = lines.findIndex(
    (line) =>
      line.paragraph.index >= numberParagraph && claims.rest(line).some((column) => LEAD.test(column.key)),
  );
  const first = lines[start];
  if (first !== undefined) {
    return take(lines, start, (column) => LEAD.test(column.key), claims);
  }
  return number?.style === 'party' && (!hasTypeName || /^CV\//u.test(number.symbol ?? ''))
    ? belowPartyNumber(lines, number, claims)
    : null;
}

function belowPartyNumber(lines: readonly Line[], number: DocumentNumber, claims: Claims): Component | null {
  const paragraph = number.ranges[0]?.paragraph ?? -1;
  const at = lines.findIndex((line) => line.paragraph.index === paragraph);
  const cell = lines[at]?.paragraph.cell ?? null;
  const start = lines.findIndex(
    (line, index) =>
      index > at &&
      !claims.isTouched(line) &&
      /\p{Ll}/u.test(line.text) &&
      (line.paragraph.cell === cell || isBelow(line.paragraph.cell, cell)),
  );
  return cell === null || start < 0 ? null : take(lines, start, () => true, claims);
}

/** The next row of the same column: a table with a row for the number and one for the abstract. */
function isBelow(lower: TableCell | null, upper: TableCell | null): boolean {
  return (
    lower !== null &&
    upper !== null &&
    lower.table === upper.table &&
    lower.row === upper.row + 1 &&
    lower.column === upper.column
  );
}

function take(
  lines: readonly Line[],
  start: number,
  isFirst: (column: Line) => boolean,
  claims: Claims,
): Component {
  const found: Line[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    const previous = lines[index - 1];
    if (line === undefined || (found.length > 0 && !goesOn(line, previous))) {
      break;
    }
    const columns = claims.rest(line);
    const column = found.length === 0 ? columns.find(isFirst) : columns[0];
    if (column === undefined) {
      if (found.length > 0 && line.paragraph.cell === null) {
        continue;
      }
      break;
    }
    if (
      found.length > 0 &&
      (/^[-_*\s]+$/u.test(column.text) || /^KINH (?:GUI|GOI|TRINH)/u.test(column.key))
    ) {
      break;
    }
    found.push(column);
    claims.takeColumn(line, column);
  }
  return componentOf(found);
}

function goesOn(line: Line, previous: Line | undefined): boolean {
  if (previous === undefined || line.paragraph.cell !== previous.paragraph.cell) {
    return false;
  }
  return line.paragraph.cell !== null || line.paragraph.index - previous.paragraph.index <= 1;
}

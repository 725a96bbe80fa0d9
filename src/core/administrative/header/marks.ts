import type { Component } from '../administrativeDocument';
import { columnsOf } from '../reading/columns';
import { isCapitals, type Line } from '../reading/line';
import type { Claims } from './claims';

const URGENCY = /^(?:KHAN|THUONG KHAN|HOA TOC(?: HEN GIO)?)$/u;
const SECRECY = /^(?:MAT|TOI MAT|TUYET MAT)$/u;
const DRAFT = /^\(?DU THAO(?: (?:LAN )?(?:THU )?\d{1,2})?\)?(?:[ :,-].{0,25})?$/u;

export interface Marks {
  readonly urgencyMark: Component | null;
  readonly secrecyMark: Component | null;
  readonly draftMark: Component | null;
}

/** Marks of urgency, secrecy and draft in the header's lines, boxes included. */
export function recogniseMarks(lines: readonly Line[], claims: Claims): Marks {
  return {
    urgencyMark: find(lines, claims, (column) => URGENCY.test(column.key) && isCapitals(column)),
    secrecyMark: find(lines, claims, (column) => SECRECY.test(column.key) && isCapitals(column)),
    draftMark: find(lines, claims, (column) => DRAFT.test(column.key)),
  };
}

function find(lines: readonly Line[], claims: Claims, accepts: (column: Line) => boolean): Component | null {
  for (const line of lines) {
    for (const column of columnsOf(line)) {
      if (accepts(column)) {
        const start = column.offset - line.offset;
        return claims.take(line, start, start + column.text.length);
      }
    }
  }
  return null;
}

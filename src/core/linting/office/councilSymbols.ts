import { fold } from '../../vietnamese';
import type { NumberLinePiece } from './numberLine';

const COUNCIL = 'HĐND';
const COMMITTEE = 'UBND';
const CHAIR = 'CT';

/** The abbreviation of the council or committee that issues the document. */
export function ownSymbol(agency: string): string | null {
  const key = fold(agency);
  if (/^HOI DONG NHAN DAN /u.test(key)) {
    return COUNCIL;
  }
  return /^UY BAN NHAN DAN /u.test(key) ? COMMITTEE : null;
}

/** The letters of an abbreviation in another order, or without their stroke: "HDND", "UBDN". */
function lettersOf(text: string): string {
  return [...fold(text)].sort().join('');
}

/** The group in the place of the body's own: its abbreviation mistyped, that of the council on a document of the committee, or its chairman's: "CTUBND". */
export function standIn(groups: readonly NumberLinePiece[], own: string): NumberLinePiece | undefined {
  const other = own === COUNCIL ? COMMITTEE : COUNCIL;
  return groups.some(({ text }) => text === own)
    ? undefined
    : (groups.find(({ text }) => lettersOf(text) === lettersOf(own)) ??
        groups.find(({ text }) => text === other || text === `${CHAIR}${own}`));
}

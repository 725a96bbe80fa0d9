import { COMMITTEE_SUFFIXES, PARTY_AGENCY_SYMBOLS, type AgencySymbol } from '../../regulations';
import { fold } from '../../vietnamese';
import { unitIn } from './administrativeUnit';
import { partyBodyKind } from './partyBodies';

/** Committees of armed forces have symbols of their own; on folded names. */
const FORCES: readonly (readonly [RegExp, string])[] = [
  [/ QUAN SU(?= |$)/u, 'ĐUQS'],
  [/ CONG AN(?= |$)/u, 'ĐUCA'],
  [/ (?:BO DOI )?BIEN PHONG(?= |$)/u, 'ĐUBP'],
];

/** The symbol of a board by its name: the longest name of the list that it begins with. */
function symbolOfBoard(key: string, list: readonly AgencySymbol[]): string | null {
  const [longest] = list
    .filter(({ name }) => `${key} `.startsWith(`${fold(name)} `))
    .sort((left, right) => right.name.length - left.name.length);
  return longest?.symbol ?? null;
}

/** The symbol that a body of the Party has, or null where the guideline does not settle it. */
export function symbolOfBody(name: string, list: readonly AgencySymbol[]): string | null {
  const key = fold(name);
  switch (partyBodyKind(name)) {
    case 'cell':
      return 'CB';
    case 'provincialCommittee':
      return 'TU';
    case 'central':
      return 'TW';
    case 'committee':
      return FORCES.find(([pattern]) => pattern.test(key))?.[1] ?? 'ĐU';
    case 'board':
      return symbolOfBoard(key, list);
    case 'congress':
    case 'congressOrgan':
    case 'standing':
    case 'organisation':
    case 'districtCommittee':
    case null:
      return null;
  }
}

/** `ĐUQS` begins like `ĐU` and is another symbol. */
function isOtherSymbol(written: string, symbol: string): boolean {
  return PARTY_AGENCY_SYMBOLS.some((each) => each.symbol === written && each.symbol !== symbol);
}

/**
 * Whether a body may write its symbol so. That of a board may go on with that of its committee (`VPĐU`), or with what tells several
 * boards apart (`BCĐ35`); committees of offices and companies add to theirs, those of communes do not.
 */
export function isSymbolOf(written: string, symbol: string, bodyName: string): boolean {
  const kind = partyBodyKind(bodyName);
  const isFixed =
    kind === 'cell' ||
    kind === 'provincialCommittee' ||
    (kind === 'committee' && unitIn(bodyName)?.level === 'commune');
  return written === symbol || (!isFixed && written.startsWith(symbol) && !isOtherSymbol(written, symbol));
}

/** A symbol that an earlier guideline had and this one has no more, alone or behind that of a board. */
export function isAbolished(written: string, list: readonly AgencySymbol[]): boolean {
  const gone = PARTY_AGENCY_SYMBOLS.filter((each) => each.inForce[0] === 'hd36' && !list.includes(each));
  return gone.some(
    ({ symbol }) => written === symbol || (COMMITTEE_SUFFIXES.includes(symbol) && written.endsWith(symbol)),
  );
}

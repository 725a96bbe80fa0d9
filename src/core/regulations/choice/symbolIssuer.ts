import type { DocumentNumber } from '../../administrative';
import { COMMITTEE_SUFFIXES, PARTY_AGENCY_SYMBOLS } from '../party/agencySymbols';
import type { Regime } from '../regulation';

/** Councils and committees of the state; other agencies' symbols are too many and too alike to tell a regime by. */
const STATE_SYMBOLS: ReadonlySet<string> = new Set(['UBND', 'HĐND', 'VPUBND', 'VPHĐND']);

/** Symbols that no state agency has: those of committees, alone or after the symbol of their advisory bodies. */
const PARTY_SYMBOLS: ReadonlySet<string> = new Set([
  ...COMMITTEE_SUFFIXES,
  ...['ĐUQS', 'ĐUCA', 'ĐUBP', 'QUTW', 'ĐUK', 'BCSĐ', 'BXDĐ', 'BTGDV'],
  ...PARTY_AGENCY_SYMBOLS.flatMap(({ symbol }) => COMMITTEE_SUFFIXES.map((suffix) => symbol + suffix)),
]);

/**
 * Whose number it is by the agency in its symbol, whatever marks were typed between the parts: `KH-UBND` and the mistaken
 * `KH/UBND` are both the state's. Null when the symbol does not tell.
 */
export function symbolIssuer(number: DocumentNumber | null): Regime | null {
  const parts = (number?.symbol ?? '').split(/[^\p{L}&]+/u);
  const state = parts.some((part) => STATE_SYMBOLS.has(part));
  const party = parts.some((part) => PARTY_SYMBOLS.has(part));
  if (state === party) {
    return null;
  }
  return state ? 'state' : 'party';
}

import { oncePer } from '../../document';
import { fold } from '../../vietnamese';
import type { Citation } from './citation';

/**
 * What tells an act from others: the letters and digits of its designation, so that a stroke, a dash or a capital amiss does not make
 * another act of it; null for one without number or symbol.
 */
export const actKey = oncePer(({ designation }: Citation): string | null =>
  designation === null || designation.number === null || designation.symbol === null
    ? null
    : symbolKey(designation.text),
);

/** Likewise, of a number and symbol as written: `152/2025/NĐ-CP`. */
export function symbolKey(symbol: string): string {
  return fold(symbol)
    .replace(/[^A-Z\d]/gu, '')
    .replace(/^0+/u, '');
}

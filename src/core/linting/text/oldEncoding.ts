import { legacyStretches } from '../../administrative/reading/legacyStretches';
import { oncePer, type Document } from '../../document';
import { countLetters, type LegacyEncoding } from '../../vietnamese';
import type { Place } from '../problem';

/** From this share of the letters on, a document is not judged before it is written in Unicode. */
const MOST = 0.5;

/**
 * The old encoding that most of a document is written in, or null. Its letters can be guessed at, but not judged: that its title is in
 * capitals may be the font's doing.
 */
export const oldEncodingOf = oncePer(({ main }: Document): LegacyEncoding | null => {
  const old: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  let letters = 0;
  for (const paragraph of main.paragraphs) {
    letters += countLetters(paragraph.text);
    for (const { start, end, font } of legacyStretches(paragraph)) {
      old[font.encoding] += countLetters(paragraph.text.slice(start, end));
    }
  }
  const most = old.vni > old.tcvn3 ? 'vni' : 'tcvn3';
  return old[most] > 0 && old.tcvn3 + old.vni >= letters * MOST ? most : null;
});

/** Whether a place holds letters of an old encoding. */
export function isOfOldEncoding({ stories }: Document, place: Place): boolean {
  if (place.kind !== 'text') {
    return false;
  }
  const { part, paragraph, start, end } = place.range;
  const found = stories.get(part)?.paragraphs[paragraph];
  return found !== undefined && legacyStretches(found).some((old) => old.start < end && start < old.end);
}

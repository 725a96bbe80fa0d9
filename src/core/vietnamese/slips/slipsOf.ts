import { syllableNumber } from '../lexicon';
import { remembered } from '../memo';
import { parseSyllable, TONES, writeSyllable, type Syllable } from '../syllables';
import { onsetsBeside, rimesBeside, type SlipKind } from './slipKind';

/** A syllable that another may have been meant to be. */
export interface Slip {
  /** Its number in the lexicon. */
  readonly meant: number;
  readonly kind: SlipKind;
}

/** As many as there are syllables. */
const SYLLABLES = 8192;

/** Every syllable of the lexicon that lies one slip away from the given one, a `spellingKey`; none for what is no syllable. */
export const slipsOf: (written: string) => readonly Slip[] = remembered((written) => {
  const syllable = parseSyllable(written);
  const self = syllableNumber(written);
  const found = new Map<number, SlipKind>();
  const note = (slip: Syllable, kind: SlipKind): void => {
    const meant = syllableNumber(writeSyllable(slip));
    // The likeliest way is noted first.
    if (meant >= 0 && meant !== self && !found.has(meant)) {
      found.set(meant, kind);
    }
  };
  if (syllable !== null) {
    const { onset, rime } = syllable;
    const rimes = rimesBeside(rime);
    TONES.forEach((tone) => note({ ...syllable, tone }, 'mark'));
    for (const kind of ['mark', 'sound', 'letter'] as const) {
      onsetsBeside(onset).forEach(
        (each) => each.kind === kind && note({ ...syllable, onset: each.part }, kind),
      );
      rimes.forEach((each) => each.kind === kind && note({ ...syllable, rime: each.part }, kind));
    }
    for (const { part, kind } of rimes) {
      if (kind === 'mark') {
        // Two marks at once: as unlikely as a letter.
        TONES.forEach((tone) => note({ onset, rime: part, tone }, 'letter'));
      } else if (syllable.tone === 'level' && part.length > rime.length) {
        TONES.forEach((tone) => note({ onset, rime: part, tone }, 'vowel'));
      }
    }
  }
  return [...found].map(([meant, kind]) => ({ meant, kind }));
}, SYLLABLES);

import { remembered } from '../memo';
import { spellingKey } from '../spellingKey';
import { parseSyllable, RIME_NAMES, TONES, writeSyllable, isSyllable, type Syllable } from '../syllables';
import { onsetsBeside, rimeSlip, type PartSlip, type SlipKind } from './slipKind';

/** A syllable that another may have been meant to be. */
export interface Slip {
  /** Its `spellingKey`. */
  readonly meant: string;
  readonly kind: SlipKind;
}

/** As many as there are syllables. */
const SYLLABLES = 8192;

/** Every syllable that lies one slip away from the given one, which is a `spellingKey`; none for what is no syllable. */
export const slipsOf: (written: string) => readonly Slip[] = remembered((written) => {
  const syllable = parseSyllable(written);
  const found = new Map<string, SlipKind>();
  const note = (meant: Syllable, kind: SlipKind): void => {
    const text = writeSyllable(meant);
    const key = spellingKey(text);
    // The likeliest way is noted first.
    if (key !== written && !found.has(key) && isSyllable(text)) {
      found.set(key, kind);
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
      }
    }
  }
  return [...found].map(([meant, kind]) => ({ meant, kind }));
}, SYLLABLES);

/** The rimes that another may have been meant to be. */
const rimesBeside: (rime: string) => readonly PartSlip[] = remembered((written) =>
  RIME_NAMES.flatMap((part): readonly PartSlip[] => {
    const kind = part === written ? null : rimeSlip(written, part);
    return kind === null ? [] : [{ part, kind }];
  }),
);

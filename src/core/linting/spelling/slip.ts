import { isSyllable, repairsOf, slipsOf, spellingKey, syllableNumber } from '../../vietnamese';
import type { WrittenWord } from '../text/words';

/** A word that is probably misspelt. */
export interface SpellingSlip {
  /** The words to be replaced. */
  readonly words: readonly WrittenWord[];
  /** As written, with the neighbour that shows the slip. */
  readonly written: string;
  /** What was probably meant in the place of `words`; null when it cannot be told. */
  readonly expected: string | null;
  /** So much speaks for it that it is a fault; else the reader is asked to look. */
  readonly sure: boolean;
  /** What speaks against it: the lexicon, a phrase of it that lacks a word here, a syllable without the other half of its word, two syllables that make one the other way round, or only what the document writes elsewhere. */
  readonly proof: 'lexicon' | 'gap' | 'half' | 'order' | Oddness;
}

/** How the document usually writes the words in question. */
export interface Oddness {
  /** The word with its neighbours. */
  readonly usual: string;
  readonly count: number;
}

/** Whether something is missing there, and nothing miswritten. */
export function isLeftOut({ proof }: SpellingSlip): boolean {
  return proof === 'gap' || proof === 'half';
}

/** Whether two syllables stand the wrong way round. */
export function isSwapped({ proof }: SpellingSlip): boolean {
  return proof === 'order';
}

/** Whether a `spellingKey` may be typed for another one: a syllable a slip away, or no syllable that one repairs. */
export function isSlipOf(written: string, meant: string): boolean {
  const number = syllableNumber(meant);
  return isSyllable(written)
    ? number >= 0 && slipsOf(written).some((slip) => slip.meant === number)
    : repairsOf(written).some(({ text }) => spellingKey(text) === meant);
}

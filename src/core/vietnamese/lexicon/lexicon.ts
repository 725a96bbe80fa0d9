import { AFTER_NUMBER, BEFORE_NUMBER, decode, LINK, tripleOf, WORD, type Lexicon } from './decode';

/** How well two syllables that stand next to each other are known as a word or a part of a phrase. */
export const NO_PAIR = 0;
export const KNOWN_PAIR = 1;
/** One of the words that administrative prose says all the time. */
export const COMMON_PAIR = 2;

let known: Lexicon | null = null;

/** Decoded when the first document asks. */
function lexicon(): Lexicon {
  known ??= decode();
  return known;
}

/**
 * The number under which the lexicon has a syllable, given by its `spellingKey`; -1 for one that no table has. Looking up by number is
 * for those who ask about every word of a document; the others ask by key.
 */
export function syllableNumber(key: string): number {
  return lexicon().numbers.get(key) ?? -1;
}

/** {@link NO_PAIR}, {@link KNOWN_PAIR} or {@link COMMON_PAIR} for two syllables in a row. */
export function pairKind(first: number, second: number): number {
  const { starts, pairs } = lexicon();
  // Behind the last syllable of words and phrases nothing is stored: the ends are equal, or there are none.
  let low = first < 0 ? 0 : (starts[first] ?? 0);
  let high = first < 0 || second < 0 ? 0 : (starts[first + 1] ?? 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    const pair = pairs[middle] ?? 0;
    if (pair >> 1 === second) {
      return (pair & 1) + 1;
    }
    if (pair >> 1 < second) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return NO_PAIR;
}

/** Whether the three syllables stand in a row in a common phrase. */
export function isTriple(first: number, second: number, third: number): boolean {
  return lexicon().triples.has(tripleOf(first, second, third));
}

/** How many words and phrases have the syllable, either first or second. */
export function partnersOf(syllable: number): number {
  return lexicon().partners[syllable] ?? 0;
}

/** Whether the syllable is a small word that joins others (và, của, được …). */
export function isLink(syllable: number): boolean {
  return hasRole(syllable, LINK);
}

/** Whether the syllable is a word by itself, so that it may stand next to any other. */
export function isWord(syllable: number): boolean {
  return hasRole(syllable, WORD | LINK);
}

/** Whether a figure stands behind the syllable all the time ("Điều 5"). */
export function goesBeforeNumber(syllable: number): boolean {
  return hasRole(syllable, BEFORE_NUMBER);
}

/** Whether a figure stands before the syllable all the time ("6 tháng"). */
export function goesAfterNumber(syllable: number): boolean {
  return hasRole(syllable, AFTER_NUMBER);
}

function hasRole(syllable: number, role: number): boolean {
  return ((lexicon().roles[syllable] ?? 0) & role) !== 0;
}

/** Whether the syllable exists, but in no word of administrative or everyday prose. */
export function isRareSyllable(syllable: number): boolean {
  return syllable >= lexicon().common;
}

/** The usual spelling of a syllable: `kĩ` is written `kỹ`. */
export function usualSpelling(syllable: number): string {
  return lexicon().spellings[syllable] ?? '';
}

/** Whether the two syllables, by their keys, stand next to each other in a common word or phrase. */
export function isPhrase(first: string, second: string): boolean {
  return pairKind(syllableNumber(first), syllableNumber(second)) !== NO_PAIR;
}

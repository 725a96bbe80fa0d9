import {
  followersOf,
  isKnownSyllable,
  isLinkWord,
  isLongPhrase,
  isPhrase,
  isSyllable,
  predecessorsOf,
  slipKind,
  standsAlone,
  usualSpelling,
} from '../../vietnamese';
import type { WrittenWord } from '../words';
import { inCaseOf, type SpellingSlip } from './slip';

/** How often the document itself writes a pair of syllables, or a syllable that no pair explains. */
export interface Usage {
  pair(first: string, second: string): number;
  stray(key: string): number;
}

/** A document that writes something so often means it. */
const MEANT = 3;

interface Candidate {
  readonly meant: string;
  /** Neighbours that make a common phrase with it: 1 before, 2 after, 3 both. */
  readonly sides: 1 | 2 | 3;
  readonly typical: boolean;
  /** Its only witness is a word by itself, which may stand beside anything. */
  readonly loose: boolean;
  /** Its only witness would be left without a partner. */
  readonly bound: boolean;
  /** A phrase of three syllables speaks for it. */
  readonly long: boolean;
}

/**
 * A syllable that exists but makes no common phrase with either neighbour, while a slip away from it stands one that does. Words that may
 * stand alone need both neighbours as witnesses; a neighbour that already belongs to another phrase is no witness by itself.
 */
export function realWordSlip(
  words: readonly WrittenWord[],
  index: number,
  usage: Usage,
): SpellingSlip | null {
  const word = words[index];
  if (word === undefined || word.glued || !isSyllable(word.key) || isExplained(words, index)) {
    return null;
  }
  const before = neighbour(words, index, -1);
  const after = neighbour(words, index, 1);
  if (isMeantSo(word, before, after, usage)) {
    return null;
  }
  const candidates = candidatesOf(words, index, before, after).filter((each) => isConvincing(word, each));
  const [best, second] = candidates.sort((left, right) => weight(right) - weight(left));
  if (best === undefined) {
    return null;
  }
  const clear = second === undefined || weight(best) > weight(second);
  const meant = inCaseOf(word.text, usualSpelling(best.meant));
  const partner = best.sides === 2 ? [null, after] : [before, null];
  return {
    words: [word],
    written: [partner[0]?.text, word.text, partner[1]?.text].filter((text) => text !== undefined).join(' '),
    expected: clear ? meant : null,
  };
}

/** Whether a phrase with a neighbour explains the syllable as it is written. */
export function isExplained(words: readonly WrittenWord[], index: number): boolean {
  return isPair(words, index - 1) || isPair(words, index);
}

/** Whether the words at `index` and behind it make a common phrase. */
function isPair(words: readonly WrittenWord[], index: number): boolean {
  const first = words[index];
  const second = words[index + 1];
  return first !== undefined && second?.joined === true && isPhrase(first.spelling, second.spelling);
}

/** The neighbour, when it can be a witness: a small word or a syllable of a name is none. */
function neighbour(words: readonly WrittenWord[], index: number, step: 1 | -1): WrittenWord | null {
  const word = words[index];
  const found = words[index + step];
  const later = step === 1 ? found : word;
  return found === undefined || later?.joined !== true || found.glued ? null : found;
}

function isMeantSo(
  word: WrittenWord,
  before: WrittenWord | null,
  after: WrittenWord | null,
  usage: Usage,
): boolean {
  return (
    usage.stray(word.spelling) >= MEANT ||
    (before !== null && usage.pair(before.spelling, word.spelling) >= MEANT) ||
    (after !== null && usage.pair(word.spelling, after.spelling) >= MEANT)
  );
}

function candidatesOf(
  words: readonly WrittenWord[],
  index: number,
  before: WrittenWord | null,
  after: WrittenWord | null,
): readonly Candidate[] {
  const word = words[index];
  if (word === undefined) {
    return [];
  }
  const sides = new Map<string, number>();
  const note = (meant: string, side: 1 | 2): void => {
    sides.set(meant, (sides.get(meant) ?? 0) | side);
  };
  if (before !== null) {
    for (const meant of followersOf(before.spelling)) {
      note(meant, 1);
    }
  }
  if (after !== null) {
    for (const meant of predecessorsOf(after.spelling)) {
      note(meant, 2);
    }
  }
  const strange = !isKnownSyllable(word.spelling);
  const witnesses =
    (strange || isFree(words, index - 1, -1) ? 1 : 0) | (strange || isFree(words, index + 1, 1) ? 2 : 0);
  return [...sides].flatMap(([meant, found]) => {
    const kind = slipKind(word.spelling, meant);
    const long = isInLongPhrase(words, index, meant);
    if (kind === null || (found !== 3 && (found & witnesses) === 0 && !long)) {
      return [];
    }
    const witness = words[found === 1 ? index - 1 : index + 1];
    const loose = found !== 3 && witness !== undefined && standsAlone(witness.spelling);
    const bound = found !== 3 && !loose && !isExplained(words, found === 1 ? index - 1 : index + 1);
    return [{ meant, sides: found as 1 | 2 | 3, typical: kind === 'typical', loose, bound, long }];
  });
}

/** Whether the neighbour is not yet taken by a phrase on its other side, and is more than a small word. */
function isFree(words: readonly WrittenWord[], index: number, step: 1 | -1): boolean {
  const word = words[index];
  if (word === undefined || isLinkWord(word.spelling)) {
    return false;
  }
  const other = words[index + step];
  const pair = step === 1 ? isPair(words, index) : isPair(words, index - 1);
  return !pair || other === undefined || isLinkWord(other.spelling);
}

function isInLongPhrase(words: readonly WrittenWord[], index: number, meant: string): boolean {
  const key = (at: number): string => words[at]?.spelling ?? '';
  return (
    isLongPhrase(key(index - 2), key(index - 1), meant) ||
    isLongPhrase(key(index - 1), meant, key(index + 1)) ||
    isLongPhrase(meant, key(index + 1), key(index + 2))
  );
}

/** What speaks for the slip, against how likely the word is meant as it stands. */
function isConvincing(word: WrittenWord, { meant, sides, typical, loose, bound, long }: Candidate): boolean {
  const both = sides === 3;
  // A capital inside a sentence may begin a name; only what follows shows that it does not.
  if (word.capital && word.joined && word.text !== word.text.toUpperCase() && sides === 1) {
    return false;
  }
  if (isLinkWord(word.spelling) || isLinkWord(meant) || (word.numbered && standsAlone(word.spelling))) {
    return long && typical;
  }
  if (standsAlone(word.spelling)) {
    return (both || bound || long) && typical;
  }
  if (isKnownSyllable(word.spelling)) {
    return (typical && (!loose || partnersOf(word.spelling) < VERSATILE)) || both || long;
  }
  return true;
}

/** A syllable with so many partners may have one more that nobody listed. */
const VERSATILE = 25;

function partnersOf(key: string): number {
  return followersOf(key).size + predecessorsOf(key).size;
}

function weight({ sides, typical, long }: Candidate): number {
  return (sides === 3 ? 2 : 0) + (long ? 2 : 0) + (typical ? 1 : 0);
}

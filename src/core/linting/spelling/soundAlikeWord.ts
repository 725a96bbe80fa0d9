import {
  COMMON_PAIR,
  inCaseOf,
  isLink,
  isTriple,
  isWord,
  makesWord,
  NO_PAIR,
  pairKind,
  soundAlikesOf,
  usualSpelling,
  type SoundAlike,
} from '../../vietnamese';
import { isInName } from './names';
import { isTaken, neighbour, pairAt, UNKNOWN, type Row } from './row';
import type { SpellingSlip } from './slip';
import { withPartner } from './support';
import type { Usage } from './usage';

/** What a document writes so often beside each other is meant. */
const MEANT = 3;

/**
 * A word written by ear: beside a neighbour with which it makes none, while the one and only syllable that sounds like either of them
 * would make a word: "cọ sát", "chuyên trở", "nghĩ ngơi". The table of words has not all, so it is never sure.
 */
export function soundAlikeWord(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const word = row.words[index];
  if (word === undefined || !mayBeMisheard(row, index)) {
    return null;
  }
  const [only, ...others] = [...meantAt(row, index - 1, usage), ...meantAt(row, index, usage)];
  return only === undefined || others.length > 0 || only.at !== index
    ? null
    : {
        words: [word],
        written: withPartner(row, index, index, only.meant),
        expected: inCaseOf(word.text, usualSpelling(only.meant)),
        sure: false,
        proof: 'lexicon',
      };
}

/** A syllable that would make a word, and the place of the one that it would replace. */
interface Meant {
  readonly at: number;
  readonly meant: number;
}

/** What may be meant in the place of the word `first`, or of the one behind it. */
function meantAt(row: Row, first: number, usage: Usage): readonly Meant[] {
  const second = first + 1;
  const [left, right] = [row.numbers[first] ?? UNKNOWN, row.numbers[second] ?? UNKNOWN];
  if (
    neighbour(row, first, 1) < 0 ||
    pairAt(row, first) !== NO_PAIR ||
    !mayBeMisheard(row, first) ||
    !mayBeMisheard(row, second) ||
    usage.pair(left, right) >= MEANT
  ) {
    return [];
  }
  const isHeld = isHeldBeside(row, first, -1) || isHeldBeside(row, second, 1);
  const [beyond, further] = [neighbour(row, first, -1), neighbour(row, second, 1)];
  const found: Meant[] = [];
  for (const alike of soundAlikesOf(row.spellings[first] ?? '')) {
    const isFree = !isHeld || isTriple(alike.meant, right, further);
    if (isFree && isLikely(alike, wordOf(alike.meant, right), left, right)) {
      found.push({ at: first, meant: alike.meant });
    }
  }
  for (const alike of soundAlikesOf(row.spellings[second] ?? '')) {
    const isFree = !isHeld || isTriple(beyond, left, alike.meant);
    if (isFree && isLikely(alike, wordOf(left, alike.meant), right, left)) {
      found.push({ at: second, meant: alike.meant });
    }
  }
  return found;
}

/** As `pairKind`, for two syllables that are a word. */
function wordOf(first: number, second: number): number {
  return makesWord(first, second) ? pairKind(first, second) : NO_PAIR;
}

/** Whether the word beyond it holds a word, and no common one beyond holds that: in "cọ sát thực tế" nothing holds "sát". */
function isHeldBeside(row: Row, index: number, step: 1 | -1): boolean {
  const [pair, beyond] = step < 0 ? [index - 1, index - 2] : [index, index + 1];
  return (
    isTaken(row, index, step) && (pairAt(row, pair) === COMMON_PAIR || pairAt(row, beyond) !== COMMON_PAIR)
  );
}

/**
 * Whether somebody wrote by ear what he meant beside `other`. Two words that may stand anywhere may stand beside each other too, unless
 * the word meant is a common one; a small word is mistaken only for a half of such a one.
 */
function isLikely({ meant, isHomophone }: SoundAlike, pair: number, written: number, other: number): boolean {
  const isCommon = pair === COMMON_PAIR;
  if (
    pair === NO_PAIR ||
    isLink(meant) ||
    isLink(other) ||
    (isLink(written) && !(isCommon && isHomophone && !isWord(other)))
  ) {
    return false;
  }
  return isHomophone
    ? isCommon || !(isWord(written) && isWord(other))
    : !isWord(other) || (isCommon && !isWord(written));
}

/** No part of a name; a capital inside a sentence may begin one. */
function mayBeMisheard(row: Row, index: number): boolean {
  const word = row.words[index];
  return (
    word?.glued === false &&
    !(word.capital && word.joined) &&
    (row.numbers[index] ?? UNKNOWN) >= 0 &&
    !isInName(row, index)
  );
}

import {
  COMMON_PAIR,
  goesAfterNumber,
  goesBeforeNumber,
  isLink,
  isRareSyllable,
  isTriple,
  isWord,
  KNOWN_PAIR,
  NO_PAIR,
  pairKind,
  partnersOf,
  usualSpelling,
} from '../../vietnamese';
import { isTaken, neighbour, NOBODY, pairAt, UNKNOWN, type Row } from './row';
import type { Usage } from './usage';

/** Points of a common word, whose neighbour may belong to the word beyond it. */
const COMMON = 3;
const COMMON_WITH_TAKEN = 2;
/** Points of another word that is known. What may stand beside anything says less. */
const KNOWN = 2;
const KNOWN_WITH_WORD = 1.5;
const KNOWN_WITH_TAKEN = 1;
const KNOWN_WITH_LINK = 0.5;
/** Points of three syllables in a row, and of a figure beside a word that wants one. */
const TRIPLE = 2;
const NUMBER = 2;

/** The figures of a date behind the word for its day, as many letters as it takes to see that. */
const DATE = /^ \d{1,2}(?:\/\d| tháng \d)/u;
const LONGEST_DATE = 12;
const DAY = 'ngày';

/** A place of a row and what stands around it, read once for all syllables that might stand there. */
export interface Place {
  /** What is written there. */
  readonly written: number;
  readonly before: number;
  readonly after: number;
  readonly beyondBefore: number;
  readonly beyondAfter: number;
  /** The neighbour belongs to the word beyond it. */
  readonly isBeforeTaken: boolean;
  readonly isAfterTaken: boolean;
  /** A figure stands behind it, before it. */
  readonly numbered: boolean;
  readonly counted: boolean;
  /** That figure is the day of a date: "05/9", "5 tháng 9". */
  readonly dated: boolean;
}

/** The place of the word at `index`. */
export function placeAt(row: Row, index: number): Place {
  const word = row.words[index];
  return {
    written: row.numbers[index] ?? UNKNOWN,
    before: neighbour(row, index, -1),
    after: neighbour(row, index, 1),
    beyondBefore: neighbour(row, index, -2),
    beyondAfter: neighbour(row, index, 2),
    isBeforeTaken: isTaken(row, index - 1, -1),
    isAfterTaken: isTaken(row, index + 1, 1),
    numbered: word?.numbered === true,
    counted: word?.counted === true,
    dated:
      word?.numbered === true && DATE.test(word.passage.text.text.slice(word.end, word.end + LONGEST_DATE)),
  };
}

/** Whether a common word already holds the word at `index`: most words of a text, which need no closer look. */
export function isAtEase(row: Row, index: number): boolean {
  return (
    (pairAt(row, index - 1) === COMMON_PAIR && !isTaken(row, index - 1, -1)) ||
    (pairAt(row, index) === COMMON_PAIR && !isTaken(row, index + 1, 1))
  );
}

/** Points from which on a syllable fits its place so well that it needs no other. */
export const AT_EASE = COMMON;

/** How well phrases and figures around it speak for a syllable, in points. */
export function phrasePoints(place: Place, syllable: number): number {
  const { before, after } = place;
  const left = pairKind(before, syllable);
  const right = pairKind(syllable, after);
  const points =
    (place.numbered && goesBeforeNumber(syllable) ? NUMBER : 0) +
    (place.counted && goesAfterNumber(syllable) ? NUMBER : 0) +
    (place.dated && usualSpelling(syllable) === DAY ? NUMBER : 0);
  if (left === NO_PAIR && right === NO_PAIR) {
    return points;
  }
  return (
    points +
    pairPoints(left, before, place.isBeforeTaken) +
    pairPoints(right, after, place.isAfterTaken) +
    (isInTriple(place, syllable) ? TRIPLE : 0)
  );
}

function pairPoints(kind: number, other: number, isOtherTaken: boolean): number {
  if (kind === NO_PAIR) {
    return 0;
  }
  if (kind === COMMON_PAIR) {
    return isOtherTaken || isLink(other) ? COMMON_WITH_TAKEN : COMMON;
  }
  if (isLink(other)) {
    return KNOWN_WITH_LINK;
  }
  return isOtherTaken ? KNOWN_WITH_TAKEN : isWord(other) ? KNOWN_WITH_WORD : KNOWN;
}

/**
 * Whether a syllable would begin a word, or end one, that does not go on: its only neighbour in a phrase is a small word or belongs to a
 * common word beyond it. “công tác kiểm tra” says nothing for “kiểm” in “công tác kiếm sống”.
 */
export function isUnfinished(row: Row, index: number, syllable: number): boolean {
  const [before, after] = [neighbour(row, index, -1), neighbour(row, index, 1)];
  const left = pairKind(before, syllable);
  const right = pairKind(syllable, after);
  const isBegun = right === NO_PAIR && left === KNOWN_PAIR && after !== NOBODY;
  const isEnded = left === NO_PAIR && right === KNOWN_PAIR && before !== NOBODY;
  return (
    (isBegun && (isLink(before) || pairAt(row, index - 2) === COMMON_PAIR)) ||
    (isEnded && (isLink(after) || pairAt(row, index + 1) === COMMON_PAIR))
  );
}

/** Whether more than one pair that is merely known speaks for a syllable: a common word, words on both sides, a phrase, a figure. */
export function isAttested(place: Place, syllable: number): boolean {
  const { before, after } = place;
  const left = isLink(before) ? NO_PAIR : pairKind(before, syllable);
  const right = isLink(after) ? NO_PAIR : pairKind(syllable, after);
  return (
    left === COMMON_PAIR ||
    right === COMMON_PAIR ||
    (left !== NO_PAIR && right !== NO_PAIR) ||
    isInTriple(place, syllable) ||
    (place.numbered && goesBeforeNumber(syllable)) ||
    (place.counted && goesAfterNumber(syllable))
  );
}

function isInTriple({ before, after, beyondBefore, beyondAfter }: Place, syllable: number): boolean {
  return (
    isTriple(beyondBefore, before, syllable) ||
    isTriple(before, syllable, after) ||
    isTriple(syllable, after, beyondAfter)
  );
}

/** How well what the document writes elsewhere speaks for a syllable, in points. */
export function usagePoints({ before, after, written }: Place, syllable: number, usage: Usage): number {
  const isWritten = syllable === written;
  return (
    countPoints(usage.pair(before, syllable), isWritten) + countPoints(usage.pair(syllable, after), isWritten)
  );
}

function countPoints(count: number, isWritten: boolean): number {
  // The place in question does not speak for itself; but what the writer repeats, he means.
  return isWritten ? Math.max(0, Math.min(count - 1, 3)) : count >= 8 ? 2 : count >= 2 ? 1 : 0;
}

/** How likely a syllable stands in a text whatever its neighbours: small words most, one that no word of the lexicon has least. */
export function likelihoodOf(syllable: number): number {
  if (isLink(syllable)) {
    return 3;
  }
  if (isWord(syllable)) {
    return 1.5;
  }
  if (syllable < 0) {
    return -2;
  }
  return isRareSyllable(syllable) ? -1 : partnersOf(syllable) >= VERSATILE ? 0.5 : 0;
}

/** A syllable with so many partners may have one more that nobody listed. */
const VERSATILE = 25;

/** The words from `first` to `last` as written, with the neighbour that goes with what was meant. */
export function withPartner(row: Row, first: number, last: number, meant: number): string {
  const text = (from: number, to: number): string =>
    row.words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join(' ');
  if (pairKind(neighbour(row, first, -1), meant) !== NO_PAIR) {
    return text(first - 1, last);
  }
  return pairKind(meant, neighbour(row, last, 1)) === NO_PAIR ? text(first, last) : text(first, last + 1);
}

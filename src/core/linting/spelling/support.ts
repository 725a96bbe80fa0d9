import {
  COMMON_PAIR,
  goesAfterNumber,
  goesBeforeNumber,
  isLink,
  isRareSyllable,
  isTriple,
  isWord,
  NO_PAIR,
  pairKind,
  partnersOf,
} from '../../vietnamese';
import { isTaken, neighbour, type Row } from './row';
import type { Usage } from './usage';

/** What speaks for a syllable in a place, in points: a neighbour that makes a word with it says most. */
export interface Support {
  /** Neighbours, figures and longer phrases. */
  readonly phrases: number;
  /** What the document itself writes elsewhere. */
  readonly usage: number;
}

const COMMON = 3;
const KNOWN = 2;
const TRIPLE = 2;
const NUMBER = 2;

/** How well the syllable of that number would stand at `index`. */
export function supportOf(row: Row, index: number, syllable: number, usage: Usage): Support {
  const before = neighbour(row, index, -1);
  const after = neighbour(row, index, 1);
  const isWritten = row.numbers[index] === syllable;
  return {
    phrases:
      pairPoints(pairKind(before, syllable), before, () => isTaken(row, index - 1, -1)) +
      pairPoints(pairKind(syllable, after), after, () => isTaken(row, index + 1, 1)) +
      (isInTriple(row, index, syllable, before, after) ? TRIPLE : 0) +
      numberPoints(row, index, syllable),
    usage:
      usagePoints(usage.pair(before, syllable), isWritten) +
      usagePoints(usage.pair(syllable, after), isWritten),
  };
}

function pairPoints(kind: number, other: number, taken: () => boolean): number {
  if (kind === NO_PAIR) {
    return 0;
  }
  if (kind === COMMON_PAIR) {
    return taken() ? 2 : COMMON;
  }
  if (isLink(other)) {
    return 0.5;
  }
  return taken() ? 1 : isWord(other) ? 1.5 : KNOWN;
}

function isInTriple(row: Row, index: number, syllable: number, before: number, after: number): boolean {
  return (
    isTriple(neighbour(row, index, -2), before, syllable) ||
    isTriple(before, syllable, after) ||
    isTriple(syllable, after, neighbour(row, index, 2))
  );
}

function numberPoints(row: Row, index: number, syllable: number): number {
  const word = row.words[index];
  return (word?.numbered === true && goesBeforeNumber(syllable)) ||
    (word?.counted === true && goesAfterNumber(syllable))
    ? NUMBER
    : 0;
}

function usagePoints(count: number, isWritten: boolean): number {
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

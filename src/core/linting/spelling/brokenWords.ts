import { isSyllable, isWord, NO_PAIR, pairKind, spellingKey, syllableNumber } from '../../vietnamese';
import { neighbour, UNKNOWN, type Row } from './row';
import type { SpellingSlip } from './slip';

/** A syllable with a blank in it ("th ực hiện"): at least one piece is none, and the whole makes a word with a neighbour. */
export function brokenWord(row: Row, index: number): SpellingSlip | null {
  const first = row.words[index];
  const second = row.words[index + 1];
  if (
    first === undefined ||
    second?.joined !== true ||
    first.glued ||
    second.glued ||
    (isWhole(row, index) && isWhole(row, index + 1))
  ) {
    return null;
  }
  const whole = syllableNumber(spellingKey(first.key + second.key));
  const before = neighbour(row, index, -1);
  const after = neighbour(row, index + 1, 1);
  const isCapitalInside =
    second.capital && second.text !== second.text.toUpperCase() && first.text !== first.text.toUpperCase();
  if (whole < 0 || isCapitalInside || !isSyllable(first.key + second.key)) {
    return null;
  }
  return pairKind(before, whole) === NO_PAIR && pairKind(whole, after) === NO_PAIR
    ? null
    : {
        words: [first, second],
        written: `${first.text} ${second.text}`,
        expected: first.text + second.text,
        sure: true,
        odd: null,
      };
}

function isWhole({ words, numbers }: Row, index: number): boolean {
  return numbers[index] !== UNKNOWN || isSyllable(words[index]?.key ?? '');
}

/** How well two syllables without a blank between them fit: each must be one that is known, and a neighbour or the other speak for it. */
export function splitPoints(row: Row, index: number, first: number, second: number): number {
  if (first < 0 || second < 0) {
    return 0;
  }
  const before = neighbour(row, index, -1);
  const after = neighbour(row, index, 1);
  if (pairKind(first, second) !== NO_PAIR) {
    return 3;
  }
  const isFirstWell = pairKind(before, first) !== NO_PAIR;
  const isSecondWell = pairKind(second, after) !== NO_PAIR;
  if (isFirstWell && isSecondWell) {
    return 3;
  }
  return (isFirstWell && isWord(second)) || (isSecondWell && isWord(first)) ? 2 : 0;
}

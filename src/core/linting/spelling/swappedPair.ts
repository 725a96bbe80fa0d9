import { COMMON_PAIR, isLink, isWord, makesWord, pairKind } from '../../vietnamese';
import { isInName } from './names';
import { neighbour, type Row } from './row';
import type { SpellingSlip } from './slip';

/**
 * The two syllables of a common word the other way round: "tra kiểm hồ sơ", "chịu nhiệm trách". As they stand they are no word, neither
 * belongs to what is beside it, and one of them at least never stands alone.
 */
export function swappedPair(row: Row, index: number): SpellingSlip | null {
  const [first, second] = row.words.slice(index, index + 2);
  if (
    first === undefined ||
    second?.joined !== true ||
    [first, second].some(({ capital, glued }) => capital || glued) ||
    row.inCapitals
  ) {
    return null;
  }
  const [one, other] = [row.numbers[index] ?? -1, row.numbers[index + 1] ?? -1];
  const [before, after] = [neighbour(row, index, -1), neighbour(row, index + 1, 1)];
  const isSwapped =
    pairKind(other, one) === COMMON_PAIR &&
    makesWord(other, one) &&
    !belongs(one, other) &&
    !belongs(before, one) &&
    !belongs(other, after) &&
    !isLink(one) &&
    !isLink(other) &&
    !(isWord(one) && isWord(other)) &&
    !isInName(row, index) &&
    !isInName(row, index + 1);
  return isSwapped
    ? {
        words: [first, second],
        written: `${first.text} ${second.text}`,
        expected: `${second.text} ${first.text}`,
        sure: !isWord(one) && !isWord(other),
        proof: 'order',
      }
    : null;
}

function belongs(first: number, second: number): boolean {
  return first >= 0 && second >= 0 && (pairKind(first, second) === COMMON_PAIR || makesWord(first, second));
}

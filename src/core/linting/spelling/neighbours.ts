import { COMMON_PAIR, isLink, isRareSyllable, isWord, NO_PAIR, pairKind } from '../../vietnamese';
import { isInName } from './names';
import { isExplained, isTaken, neighbour, NOBODY, pairAt, UNKNOWN, type Row } from './row';

/**
 * Whether a neighbour that is no word by itself stands without a partner; else a small word has its reasons. A syllable of a name has
 * its partner in the name ("tỉnh Thái Nguyên về triển khai").
 */
export function isLone(row: Row, index: number, step: 1 | -1): boolean {
  const other = neighbour(row, index, step);
  return (
    other >= 0 &&
    !isWord(other) &&
    !isExplained(row, index + step) &&
    !isInName(row, index + step) &&
    !isForeignName(row, index + step)
  );
}

/** "khách từ Pháp, Đức": a capital that stands alone inside a sentence is a name of one syllable. */
function isForeignName({ words }: Row, index: number): boolean {
  const [word, after] = [words[index], words[index + 1]];
  return word?.capital === true && word.joined && after?.joined !== true;
}

/** Whether a neighbour that stands without a partner would find it in what was meant: "trễ hạng" for "trễ hạn". */
export function isWantedBeside(row: Row, index: number, meant: number): boolean {
  return (
    (pairKind(neighbour(row, index, -1), meant) !== NO_PAIR && isLone(row, index, -1)) ||
    (pairKind(meant, neighbour(row, index, 1)) !== NO_PAIR && isLone(row, index, 1))
  );
}

/**
 * Whether what was meant makes a common word with a neighbour that no other common word holds. Before a word that stands by itself any
 * known word holds it: "tín hiệu qua mạng" lacks no "quả".
 */
export function isCommonBeside(row: Row, index: number, meant: number): boolean {
  const [before, after] = [neighbour(row, index, -1), neighbour(row, index, 1)];
  const standsAlone = isWord(row.numbers[index] ?? UNKNOWN);
  const isHeld = (pair: number): boolean => pair === COMMON_PAIR || (standsAlone && pair !== NO_PAIR);
  return (
    (pairKind(before, meant) === COMMON_PAIR && !isLink(before) && !isHeld(pairAt(row, index - 2))) ||
    (pairKind(meant, after) === COMMON_PAIR && !isLink(after) && !isHeld(pairAt(row, index + 1)))
  );
}

/** A neighbour that is no word by itself wants a partner: what it wins where it would find one, loses where it would lose its own. */
export function tie(row: Row, index: number, step: 1 | -1, meant: number): number {
  const other = neighbour(row, index, step);
  if (other < 0 || isWord(other) || isTaken(row, index + step, step)) {
    return 0;
  }
  const fits = pairKind(step < 0 ? other : meant, step < 0 ? meant : other) !== NO_PAIR;
  const fitted = pairAt(row, step < 0 ? index - 1 : index) !== NO_PAIR;
  return fits === fitted ? 0 : fits ? 1 : -1.5;
}

/** Beside a word that nobody knows, or hardly anybody, it may be part of a term. */
export function isBesideUnknown(row: Row, index: number): boolean {
  return [neighbour(row, index, -1), neighbour(row, index, 1)].some(
    (beside) => beside === UNKNOWN || (beside !== NOBODY && isRareSyllable(beside)),
  );
}

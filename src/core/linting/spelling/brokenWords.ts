import {
  COMMON_PAIR,
  goesAfterNumber,
  goesBeforeNumber,
  isLink,
  isSyllable,
  isWord,
  NO_PAIR,
  pairKind,
  spellingKey,
  syllableNumber,
} from '../../vietnamese';
import { isExplained, neighbour, UNKNOWN, type Row } from './row';
import type { SpellingSlip } from './slip';
import { withPartner } from './support';

/** Units that are a letter by themselves, as common behind a figure as any word: "sạt lở 60 m ở đồi". */
const LETTER_UNIT = /^[mgl]$/u;

function isUnit(row: Row, index: number): boolean {
  const word = row.words[index];
  const next = row.numbers[index + 1] ?? UNKNOWN;
  return word?.counted === true && LETTER_UNIT.test(word.text) && (isWord(next) || isLink(next));
}

/**
 * A syllable with a blank in it ("th ực hiện"): at least one piece is no word that the lexicon has, or nothing explains either of them, and
 * the whole makes a word with a neighbour, stands beside a figure as it does all the time, or is a word by itself.
 */
export function brokenWord(row: Row, index: number): SpellingSlip | null {
  const first = row.words[index];
  const second = row.words[index + 1];
  if (
    first === undefined ||
    second?.joined !== true ||
    first.glued ||
    second.glued ||
    !isSyllable(first.key + second.key)
  ) {
    return null;
  }
  const whole = syllableNumber(spellingKey(first.key + second.key));
  const isCapitalInside =
    second.capital && second.text !== second.text.toUpperCase() && first.text !== first.text.toUpperCase();
  if (whole < 0 || isCapitalInside || isUnit(row, index) || !isLikely(row, index, whole)) {
    return null;
  }
  return {
    words: [first, second],
    written: withPartner(row, index, index + 1, whole),
    expected: first.text + second.text,
    sure: true,
    proof: 'lexicon',
  };
}

function isLikely(row: Row, index: number, whole: number): boolean {
  const left = pairKind(neighbour(row, index, -1), whole);
  const right = pairKind(whole, neighbour(row, index + 1, 1));
  if (row.numbers[index] !== UNKNOWN && row.numbers[index + 1] !== UNKNOWN) {
    return !isExplained(row, index) && !isExplained(row, index + 1) && Math.max(left, right) === COMMON_PAIR;
  }
  return (
    left !== NO_PAIR ||
    right !== NO_PAIR ||
    (row.words[index + 1]?.numbered === true && goesBeforeNumber(whole)) ||
    (row.words[index]?.counted === true && goesAfterNumber(whole)) ||
    (isWord(whole) && isHalf(row, index))
  );
}

/** Whether a piece cannot be a syllable, so that a whole that is a word by itself is enough: "ch ọn". */
function isHalf({ words }: Row, index: number): boolean {
  const pieces = words.slice(index, index + 2);
  return words[index]?.capital === false && !pieces.every(({ key }) => isSyllable(key));
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

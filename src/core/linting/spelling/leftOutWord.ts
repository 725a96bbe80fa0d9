import {
  COMMON_PAIR,
  endsPhrase,
  inCaseOf,
  isTriple,
  isWord,
  NO_PAIR,
  pairKind,
  spellingKey,
  syllablesBehind,
  syllablesBetween,
  usualSpelling,
} from '../../vietnamese';
import { isInName } from './names';
import { neighbour, NOBODY, pairAt, type Row } from './row';
import type { SpellingSlip } from './slip';

/** Verbs of offices and fields that stand alone, though the lexicon knows them in phrases only: "dự sinh hoạt", "duyệt chi". */
const VERBS: ReadonlySet<string> = new Set(
  'dự duyệt chấm chốt thưởng gieo nạo vét đắp hưởng buộc dồn'.split(' ').map(spellingKey),
);

/**
 * A word of a phrase of four and more syllables that a writer left out behind the word at `index`: "Ủy nhân dân", "Ủy ban nhân xã". What
 * stands on both sides of the gap must say nothing to each other, and one of them nothing to anybody: a phrase may as well be meant to be
 * short, so it is never sure.
 */
export function leftOutWord(row: Row, index: number): SpellingSlip | null {
  const [word, after] = row.words.slice(index, index + 2);
  if (word === undefined || after?.joined !== true || after.glued || pairAt(row, index) !== NO_PAIR) {
    return null;
  }
  const meant = leftOutBehind(row, index);
  return meant === undefined
    ? null
    : {
        words: [word],
        written: `${word.text} ${after.text}`,
        expected: `${word.text} ${inCaseOf(word.text.slice(1), usualSpelling(meant))}`,
        sure: false,
        proof: 'gap',
      };
}

function leftOutBehind(row: Row, index: number): number | undefined {
  const [beyond, before] = [neighbour(row, index, -1), neighbour(row, index, 0)];
  const [after, further] = [neighbour(row, index, 1), neighbour(row, index, 2)];
  if (!isLost(row, index, -1) && !isLost(row, index + 1, 1)) {
    return undefined;
  }
  const inside = syllablesBetween(before, after).find(
    (middle) => isTriple(beyond, before, middle) || isTriple(middle, after, further),
  );
  return (
    inside ??
    (isLost(row, index, -1)
      ? syllablesBehind(beyond, before).find((last) => pairKind(before, last) === COMMON_PAIR)
      : undefined)
  );
}

/**
 * Whether a syllable is no word by itself, and makes none with the one on the other side of it, which may belong to the one beyond: in
 * "ủy ban nhân" nothing holds "nhân".
 */
function isLost(row: Row, index: number, step: 1 | -1): boolean {
  const syllable = row.numbers[index] ?? NOBODY;
  const [pair, beyond] = step < 0 ? [index - 1, index - 2] : [index, index + 1];
  const isHeld =
    (step < 0 && endsPhrase(neighbour(row, index, -2), neighbour(row, index, -1), syllable)) ||
    pairAt(row, pair) === COMMON_PAIR ||
    (pairAt(row, pair) !== NO_PAIR && pairAt(row, beyond) !== COMMON_PAIR);
  return (
    syllable >= 0 &&
    !isWord(syllable) &&
    !VERBS.has(row.words[index]?.key ?? '') &&
    !isHeld &&
    !isInName(row, index)
  );
}

import { inCaseOf, isWord, NO_PAIR, pairKind, usualSpelling } from '../../vietnamese';
import { goesBeforeName } from './names';
import { isTaken, neighbour, NOBODY, type Row } from './row';
import type { SpellingSlip } from './slip';
import { OFTEN, type Usage } from './usage';

/** What a document writes so seldom may be a slip. */
const SELDOM = 2;

/**
 * A syllable that stands once or twice where the document writes another, parted by marks only, all the time: between the same two words;
 * or beside one of them, where nothing explains it. Names of persons are alike and differ; names of places should not.
 */
export function oddSpelling(row: Row, index: number, usage: Usage, isName: boolean): SpellingSlip | null {
  const word = row.words[index];
  const written = row.numbers[index] ?? NOBODY;
  if (word === undefined || word.glued || written < 0) {
    return null;
  }
  const rivals = usage.frequentBeside(word.spelling);
  const before = neighbour(row, index, -1);
  const after = neighbour(row, index, 1);
  if (rivals.length === 0 || usage.pair(before, written) > SELDOM || usage.pair(written, after) > SELDOM) {
    return null;
  }
  const isExplained = pairKind(before, written) !== NO_PAIR || pairKind(written, after) !== NO_PAIR;
  for (const meant of rivals) {
    const left = usage.pair(before, meant);
    const right = usage.pair(meant, after);
    const isBetween = left >= OFTEN && right >= OFTEN;
    const isBeside = isFree(row, index, left >= OFTEN ? -1 : 1, meant) && Math.max(left, right) >= OFTEN;
    const isStray = !isExplained && !isWord(written) && !word.capital;
    if (isBetween || (isName ? left >= OFTEN && isPlace(row, index, usage) : isBeside && isStray)) {
      return oddSlip(row, index, meant, left, right, isStray);
    }
  }
  return null;
}

/** Whether what was meant makes a word with its neighbour, or the neighbour belongs to no other word. */
function isFree(row: Row, index: number, step: 1 | -1, meant: number): boolean {
  const other = neighbour(row, index, step);
  const kind = step < 0 ? pairKind(other, meant) : pairKind(meant, other);
  return kind !== NO_PAIR || !isTaken(row, index + step, step);
}

/** The second syllable of a place's name behind its kind: "xã An Bình", time and again. */
function isPlace(row: Row, index: number, usage: Usage): boolean {
  const kind = row.words[index - 2];
  return (
    row.words[index - 1]?.joined === true &&
    goesBeforeName(kind) &&
    usage.pair(neighbour(row, index, -2), neighbour(row, index, -1)) >= OFTEN
  );
}

function oddSlip(
  row: Row,
  index: number,
  meant: number,
  left: number,
  right: number,
  sure: boolean,
): SpellingSlip | null {
  const word = row.words[index];
  if (word === undefined) {
    return null;
  }
  const expected = inCaseOf(word.text, usualSpelling(meant));
  const phrase = (middle: string): string =>
    [
      left >= OFTEN ? row.words[index - 1]?.text : undefined,
      middle,
      right >= OFTEN ? row.words[index + 1]?.text : undefined,
    ]
      .filter((text) => text !== undefined)
      .join(' ');
  return {
    words: [word],
    written: phrase(word.text),
    expected,
    sure,
    proof: { usual: phrase(expected), count: Math.max(left, right) },
  };
}

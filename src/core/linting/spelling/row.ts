import { isLink, pairKind, syllableNumber } from '../../vietnamese';
import type { Passage } from '../prose';
import { wordsOf, type WrittenWord } from '../words';

/** Beside a word stands nothing that says anything about it. */
export const NOBODY = -2;

/** The words of a passage as numbers of the lexicon: what every question about neighbours is asked of. */
export interface Row {
  readonly passage: Passage;
  readonly words: readonly WrittenWord[];
  /** By word; -1 where the lexicon does not know it. */
  readonly numbers: Int16Array;
}

const known = new WeakMap<Passage, Row>();

/** The row of a passage, read once. */
export function rowOf(passage: Passage): Row {
  const cached = known.get(passage);
  if (cached !== undefined) {
    return cached;
  }
  const words = wordsOf(passage);
  const row = { passage, words, numbers: Int16Array.from(words, ({ spelling }) => syllableNumber(spelling)) };
  known.set(passage, row);
  return row;
}

/** The word `step` places on, with nothing but blanks between; {@link NOBODY} where there is none or a piece of a symbol. */
export function neighbour({ words, numbers }: Row, index: number, step: number): number {
  const from = step < 0 ? index + step : index;
  const to = step < 0 ? index : index + step;
  if (from < 0 || to >= words.length) {
    return NOBODY;
  }
  for (let at = from + 1; at <= to; at += 1) {
    if (words[at]?.joined !== true) {
      return NOBODY;
    }
  }
  return words[index + step]?.glued === true ? NOBODY : (numbers[index + step] ?? NOBODY);
}

/** Whether the words at `index` and behind it make a common word or phrase. */
export function isPairAt(row: Row, index: number): boolean {
  return pairKind(row.numbers[index] ?? NOBODY, neighbour(row, index, 1)) > 0;
}

/** Whether a neighbour belongs to a word on its other side, where one stands that is more than a word by itself. */
export function isTaken(row: Row, index: number, step: 1 | -1): boolean {
  const self = row.numbers[index] ?? NOBODY;
  const other = neighbour(row, index, step);
  return !isLink(other) && pairKind(step < 0 ? other : self, step < 0 ? self : other) > 0;
}

import {
  COMMON_PAIR,
  inCaseOf,
  isBound,
  isLink,
  makesWord,
  pairKind,
  syllablesBehind,
  syllablesBetween,
  usualSpelling,
} from '../../vietnamese';
import { isInName } from './names';
import { isBesideUnknown } from './neighbours';
import { neighbour, NOBODY, UNKNOWN, type Row } from './row';
import type { SpellingSlip } from './slip';
import type { Usage } from './usage';

/** Words on either side among which the other half may stand: "sơ, tổng kết", "trồng và chăm sóc". */
const REACH = 4;

/**
 * Half of a word whose other half a writer left out: "gây thiệt 3,1 tỷ đồng". Only syllables that never stand alone are asked,
 * and none that the document writes alone in another place too: a term of some trade may be short.
 */
export function halfWord(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const word = row.words[index];
  const syllable = row.numbers[index] ?? UNKNOWN;
  if (
    word === undefined ||
    word.glued ||
    word.capital ||
    row.inCapitals ||
    !isBound(syllable) ||
    isHeld(row, index) ||
    isInName(row, index) ||
    isBesideUnknown(row, index) ||
    usage.stray(word) > 1
  ) {
    return null;
  }
  const whole = wholeWord(row, index);
  return { words: [word], written: word.text, expected: whole, sure: false, proof: 'half' };
}

/** Whether a word nearby makes a word with it, be it over a comma. */
function isHeld({ numbers }: Row, index: number): boolean {
  const syllable = numbers[index] ?? UNKNOWN;
  for (let step = 1; step <= REACH; step += 1) {
    const [before, after] = [numbers[index - step] ?? NOBODY, numbers[index + step] ?? NOBODY];
    if (isWhole(before, syllable, before) || isWhole(syllable, after, after)) {
      return true;
    }
  }
  return false;
}

/** A word; beside a small word it is one only where everybody says it. */
function isWhole(first: number, second: number, other: number): boolean {
  return pairKind(first, second) === COMMON_PAIR || (makesWord(first, second) && !isLink(other));
}

/** The word that a common phrase with its neighbours makes of it; null where several do, or none. */
function wholeWord(row: Row, index: number): string | null {
  const { text } = row.words[index] ?? { text: '' };
  const syllable = row.numbers[index] ?? UNKNOWN;
  const [before, after] = [neighbour(row, index, -1), neighbour(row, index, 1)];
  const first = syllablesBetween(before, syllable).filter((each) => pairKind(each, syllable) === COMMON_PAIR);
  const second = [...syllablesBehind(before, syllable), ...syllablesBetween(syllable, after)].filter(
    (each) => pairKind(syllable, each) === COMMON_PAIR,
  );
  const wholes = new Set([
    ...first.map((each) => `${inCaseOf(text, usualSpelling(each))} ${text}`),
    ...second.map((each) => `${text} ${inCaseOf(text.slice(1), usualSpelling(each))}`),
  ]);
  const [whole = null] = wholes;
  return wholes.size === 1 ? whole : null;
}

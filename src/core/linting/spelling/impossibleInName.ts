import {
  COMMON_PAIR,
  inCaseOf,
  isSyllable,
  pairKind,
  repairsOf,
  spellingKey,
  syllableNumber,
  usualSpelling,
} from '../../vietnamese';
import { neighbour, UNKNOWN, type Row } from './row';
import type { SpellingSlip } from './slip';
import type { Usage } from './usage';

/** A single letter is a number or an initial. */
const SHORTEST = 2;
/** So often the document must write the name as it is meant. */
const WRITTEN_ELSEWHERE = 2;

/**
 * What no Vietnamese syllable can be, in a name: names follow no lexicon, so only the document's own usage can speak for another
 * ("tỉnh Lâm Đồg" beside "tỉnh Lâm Đồng"), or that two syllables of a common word stand without their blank before the name
 * ("Đồngchí Trần Văn An").
 */
export function impossibleInName(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const word = row.words[index];
  if (
    word?.capital !== true ||
    word.glued ||
    word.text.length < SHORTEST ||
    row.numbers[index] !== UNKNOWN ||
    isSyllable(word.key) ||
    word.text.slice(1) !== word.key.slice(1)
  ) {
    return null;
  }
  const before = neighbour(row, index, -1);
  for (const { text } of repairsOf(word.key)) {
    const [first = UNKNOWN, second] = text
      .split(' ')
      .map((syllable) => syllableNumber(spellingKey(syllable)));
    const isMeant =
      second === undefined
        ? usage.pair(before, first) >= WRITTEN_ELSEWHERE
        : pairKind(first, second) === COMMON_PAIR;
    if (isMeant) {
      return {
        words: [word],
        written: second === undefined ? `${row.words[index - 1]?.text ?? ''} ${word.text}` : word.text,
        expected: inCaseOf(word.text, second === undefined ? usualSpelling(first) : text),
        sure: true,
        proof: 'lexicon',
      };
    }
  }
  return null;
}

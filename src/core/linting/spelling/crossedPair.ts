import {
  COMMON_PAIR,
  inCaseOf,
  isLink,
  isWord,
  NO_PAIR,
  pairKind,
  slipsOf,
  usualSpelling,
} from '../../vietnamese';
import { isLone } from './neighbours';
import { neighbour, pairAt, type Row } from './row';
import type { SpellingSlip } from './slip';
import { withPartner } from './support';
import type { Usage } from './usage';

/** What a document writes so often beside each other is meant. */
const MEANT = 4;

/**
 * A word that makes a common word with a neighbour which has another partner beyond it, or needs none, and leaves the word on its other
 * side alone, while another mark on it would make a common word with that one: “phấn đầu năm nay” for “phấn đấu năm nay”, “diễn biên dịch”
 * for “diễn biến dịch”. Both readings are words, so it is never sure.
 */
export function crossedPair(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const word = row.words[index];
  const written = row.numbers[index] ?? -1;
  const isRepeated = [neighbour(row, index, -1), neighbour(row, index, 1)].some(
    (other, at) => (at === 0 ? usage.pair(other, written) : usage.pair(written, other)) > MEANT,
  );
  if (word === undefined || word.glued || word.capital || isRepeated) {
    return null;
  }
  const meant = crossed(row, index, -1) ?? crossed(row, index, 1);
  return meant === null
    ? null
    : {
        words: [word],
        written: withPartner(row, index, index, meant),
        expected: inCaseOf(word.text, usualSpelling(meant)),
        sure: false,
        proof: 'lexicon',
      };
}

/** What would be meant together with the neighbour on that side, which stands alone as it is written. */
function crossed(row: Row, index: number, step: 1 | -1): number | null {
  const lone = neighbour(row, index, step);
  const [toHolder, beyondHolder] = step < 0 ? [index, index + 1] : [index - 1, index - 2];
  const [held, beyond] = [pairAt(row, toHolder), pairAt(row, beyondHolder)];
  const isFree = beyond !== NO_PAIR;
  const isLoose = held !== COMMON_PAIR && isWord(neighbour(row, index, step < 0 ? 1 : -1));
  if (isLink(lone) || !isLone(row, index, step) || held === NO_PAIR || !(isFree || isLoose)) {
    return null;
  }
  const fitting = slipsOf(row.words[index]?.spelling ?? '').filter(
    ({ kind, meant }) =>
      kind === 'mark' && (step < 0 ? pairKind(lone, meant) : pairKind(meant, lone)) === COMMON_PAIR,
  );
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? null : only.meant;
}

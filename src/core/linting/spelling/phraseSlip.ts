import { inCaseOf, isTriple, NO_PAIR, pairKind, slipsOf, usualSpelling } from '../../vietnamese';
import { neighbour, type Row } from './row';
import type { SpellingSlip } from './slip';
import { withPartner } from './support';

/**
 * A word that makes a common word with one neighbour and has nothing to say to the other, while another mark on it would make a phrase
 * with both: "truyền thông vẻ vang". Two words that are both right are told apart by what follows them, so it is never sure.
 */
export function phraseSlip(row: Row, index: number): SpellingSlip | null {
  const word = row.words[index];
  const written = row.numbers[index] ?? -1;
  const [before, after] = [neighbour(row, index, -1), neighbour(row, index, 1)];
  if (word === undefined || word.glued || word.capital || before < 0 || after < 0) {
    return null;
  }
  if ((pairKind(before, written) === NO_PAIR) === (pairKind(written, after) === NO_PAIR)) {
    return null;
  }
  const meant = slipsOf(word.spelling).find(
    (slip) => slip.kind === 'mark' && isTriple(before, slip.meant, after),
  )?.meant;
  return meant === undefined
    ? null
    : {
        words: [word],
        written: withPartner(row, index, index, meant),
        expected: inCaseOf(word.text, usualSpelling(meant)),
        sure: false,
        proof: 'lexicon',
      };
}

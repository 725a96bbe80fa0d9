import {
  inCaseOf,
  isLink,
  isSyllable,
  isTriple,
  makesWord,
  partnersOf,
  slipsOf,
  soundAlikesOf,
  usualSpelling,
} from '../../vietnamese';
import { bestMeant, suspectAt, type Meant, type Suspect } from './meantSyllable';
import { isBesideUnknown, isLone } from './neighbours';
import { neighbour, UNKNOWN, type Row } from './row';
import type { SpellingSlip } from './slip';
import { withPartner } from './support';
import type { Usage } from './usage';

/** Verbs that go on further behind what they are done to: "biến đảo Phú Quý thành điểm đến". */
const PARTED: ReadonlyMap<string, string> = new Map([
  ['biến', 'thành'],
  ['đổi', 'lấy'],
]);
/** So many words at most stand between the two. */
const PARTED_REACH = 8;

/** A document that writes a word so often, beside what no phrase explains, means it. */
const MEANT = 3;
/** A syllable with so few partners hardly ever stands without them. */
const FEW = 8;

/**
 * A syllable that exists but fits its neighbours badly, while a slip away from it stands one that fits well: a common word, a phrase, a
 * figure beside it, the document's own usage speak for it.
 */
export function realWordSlip(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const word = row.words[index];
  if (
    word === undefined ||
    word.glued ||
    usage.stray(word) >= MEANT ||
    isParted(row, index) ||
    !mayBeSlip(row, index)
  ) {
    return null;
  }
  const suspect = suspectAt(row, index, word, usage);
  const best = suspect === null ? null : (bestMeant(suspect) ?? smallWordMeant(suspect));
  return best === null
    ? null
    : {
        words: [word],
        written: withPartner(row, index, index, best.meant),
        expected: best.clear ? inCaseOf(word.text, usualSpelling(best.meant)) : null,
        sure: best.sure,
        proof: 'lexicon',
      };
}

/** Whether a verb and its other half stand in one clause. */
function isParted({ words }: Row, index: number): boolean {
  const other = PARTED.get(words[index]?.key ?? '');
  if (other === undefined) {
    return false;
  }
  const behind = words.slice(index + 1, index + PARTED_REACH);
  const end = behind.findIndex(({ joined }) => !joined);
  return behind.slice(0, end < 0 ? undefined : end).some(({ key }) => key === other);
}

/**
 * Where a syllable that is no word by itself and lives in few words stands without any of its partners: the small word that one mark
 * parts from it, "các hộ đả đăng ký", "ngày nghỉ thỉ chuyển".
 */
function smallWordMeant({ row, index, isLost, word }: Suspect): Meant | null {
  const written = row.numbers[index] ?? UNKNOWN;
  const [small, ...others] =
    isLost && written !== UNKNOWN && partnersOf(written) <= FEW && !isBesideOther(row, index)
      ? slipsOf(word.spelling).filter(({ meant, kind }) => kind === 'mark' && isLink(meant))
      : [];
  return small === undefined ? null : { meant: small.meant, clear: others.length === 0, sure: false };
}

/** Beside a word that nobody knows, or one that is misspelt itself: "cọ sát". */
function isBesideOther(row: Row, index: number): boolean {
  const written = row.numbers[index] ?? UNKNOWN;
  const next = row.words[index + 1];
  return (
    isBesideUnknown(row, index) ||
    (next?.joined === true && soundAlikesOf(next.spelling).some(({ meant }) => makesWord(written, meant)))
  );
}

/** Any syllable may be a slip; a small word only beside one that lacks its partner, or in the place of a word of a phrase. */
function mayBeSlip(row: Row, index: number): boolean {
  const written = row.numbers[index] ?? UNKNOWN;
  if (isLink(written)) {
    return isLone(row, index, -1) || isLone(row, index, 1) || hidesPhrase(row, index);
  }
  return written !== UNKNOWN || isSyllable(row.words[index]?.key ?? '');
}

/** A small word that a mark parts from a word of a phrase that goes on: "chia sẽ dữ liệu", "cũng cố niềm tin". */
function hidesPhrase(row: Row, index: number): boolean {
  const spelling = row.words[index]?.spelling ?? '';
  const [beyond, before] = [neighbour(row, index, -2), neighbour(row, index, -1)];
  const [after, further] = [neighbour(row, index, 1), neighbour(row, index, 2)];
  return slipsOf(spelling).some(
    ({ meant, kind }) =>
      kind === 'mark' &&
      (isTriple(before, meant, after) || isTriple(meant, after, further) || isTriple(beyond, before, meant)),
  );
}

import {
  COMMON_PAIR,
  isBound,
  isLink,
  isMiddleName,
  isRareSyllable,
  isSurname,
  isSyllable,
  isUnmistakableSurname,
  makesWord,
  NO_PAIR,
  pairKind,
  repairsOf,
  slipsOf,
  spellingKey,
  syllableNumber,
} from '../../vietnamese';
import type { WrittenWord } from '../text/words';
import { neighbour, pairAt, UNKNOWN, type Row } from './row';

/** A capital begins a name, unless it begins a sentence and a small letter follows. */
export function mayBeginName({ words }: Row, index: number): boolean {
  const [word, after] = [words[index], words[index + 1]];
  return word?.capital === true && (word.joined || after?.joined !== true || after.capital);
}

/** Words behind which a name stands. */
const BEFORE_NAMES = new Set(
  'ông bà anh chị em cô chú xã phường thôn ấp bản buôn làng xóm tỉnh phố huyện khu sông núi hồ đảo tên họ tộc người đường cầu chợ trấn quận'.split(
    ' ',
  ),
);

/** Whether a name may follow behind the word. */
export function goesBeforeName(word: WrittenWord | undefined): boolean {
  return word !== undefined && BEFORE_NAMES.has(word.key);
}

/**
 * Whether a word is probably a syllable of a name: a surname; a capital inside a sentence beside another capital or behind a word for a place or a
 * person; in a line of capitals only the word before can show it ("TỈNH AN BÌNH").
 */
export function isInName(row: Row, index: number): boolean {
  const { words, inCapitals } = row;
  const word = words[index];
  if (word?.capital !== true) {
    return word !== undefined && isSmallInName(words, index);
  }
  if (isMistypedHead(row, index, word)) {
    return false;
  }
  // Among capitals only what is hardly anything else begins a name: "HẠN CHẾ" mistyped has a surname in it.
  const isAmongCapitals = inCapitals && word.text === word.text.toUpperCase();
  if (isAmongCapitals ? isUnmistakableSurname(word.key) : isSurname(word.key)) {
    return true;
  }
  const before = word.joined ? words[index - 1] : undefined;
  if (inCapitals) {
    const beyond = before?.joined === true ? words[index - 2] : undefined;
    return goesBeforeName(before) || goesBeforeName(beyond) || isInPlaceName(words, index);
  }
  const after = words[index + 1];
  const besideCapital = before?.capital === true || (after?.joined === true && after.capital);
  return besideCapital || goesBeforeName(before);
}

/**
 * "Phó Chú tịch", "Ban Chĩ huy": every syllable of a name has a capital, so where a small one follows that belongs to nothing else and
 * makes a common word with what is a slip away, the capital begins that word.
 */
function isMistypedHead(row: Row, index: number, { key, spelling }: WrittenWord): boolean {
  const written = row.numbers[index] ?? UNKNOWN;
  const after = neighbour(row, index, 1);
  if (
    after < 0 ||
    row.words[index + 1]?.capital === true ||
    isLink(after) ||
    pairAt(row, index) !== NO_PAIR ||
    makesWord(after, neighbour(row, index + 1, 1)) ||
    !(isBound(after) || written === UNKNOWN || isRareSyllable(written))
  ) {
    return false;
  }
  const meant = isSyllable(key)
    ? slipsOf(spelling).map((slip) => slip.meant)
    : repairsOf(key).map(({ text }) => syllableNumber(spellingKey(text)));
  return meant.some((syllable) => pairKind(syllable, after) === COMMON_PAIR);
}

/** "Lê Thị thanh Tâm", "tỉnh thanh Hóa": a syllable of a name that lost its capital, which is no slip of spelling. */
function isSmallInName(words: readonly WrittenWord[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  return (
    before !== undefined &&
    word?.joined === true &&
    after?.joined === true &&
    after.capital &&
    (goesBeforeName(before) || isInPersonsName(words, index - 1))
  );
}

/** A surname beyond doubt, or a middle name behind one: "Lưu Văn phòng Đảng ủy" is nobody's name. */
function isInPersonsName(words: readonly WrittenWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return (
    word?.capital === true &&
    (isUnmistakableSurname(word.key) ||
      (isMiddleName(word.key) &&
        word.joined &&
        before?.capital === true &&
        isUnmistakableSurname(before.key)))
  );
}

/** Nouns that a proper name follows; "XÃ HỘI" is a word. */
const UNIT_NOUNS = new Set('xã phường huyện quận tỉnh phố khu'.split(' '));
/** "TỈNH ỦY …", "THÀNH ỦY …": the committee of a unit has the unit's name. */
const COMMITTEE = 'ủy';
const COMMITTEE_LEVELS = new Set('tỉnh thành huyện quận thị'.split(' '));
/** Syllables of a place's name, at most; names of people have as many. */
const NAME_LENGTH = 3;

function isUnitNoun(words: readonly WrittenWord[], index: number): boolean {
  const word = words[index];
  const after = words[index + 1];
  if (
    word === undefined ||
    after?.joined !== true ||
    !(UNIT_NOUNS.has(word.key) || word.spelling === COMMITTEE)
  ) {
    return false;
  }
  const before = words[index - 1]?.key;
  if (word.spelling === COMMITTEE) {
    return before !== undefined && COMMITTEE_LEVELS.has(before);
  }
  return word.key === 'phố' || word.key === 'khu'
    ? before === 'thành' || before === 'đặc'
    : !(word.key === 'xã' && after.key === 'hội');
}

/** Where all is set in capitals: the noun of a unit, and the name behind it. */
function isInPlaceName(words: readonly WrittenWord[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - NAME_LENGTH); at -= 1) {
    if (isUnitNoun(words, at)) {
      return true;
    }
    if (words[at]?.joined !== true) {
      return false;
    }
  }
  return false;
}

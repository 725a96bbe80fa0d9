import type { AdministrativeDocument } from '../../administrative';
import { isSurname, isSyllable, readNumberWords, spellingKey } from '../../vietnamese';
import { proseOf, type Passage } from '../prose';
import { wordsOf, type WrittenWord } from '../words';
import { brokenWord } from './brokenWords';
import { impossibleWord } from './impossible';
import { realWordSlip } from './realWords';
import { repetitionsIn } from './repetitions';
import { rowOf } from './row';
import type { SpellingSlip } from './slip';
import { usageOf } from './usage';

/** A slip and the passage in which it stands. */
export interface FoundSlip {
  readonly passage: Passage;
  readonly slip: SpellingSlip;
}

/** From this share of words that are no Vietnamese on, a passage is in another language or in letters that no font makes good. */
const FOREIGN_SHARE = 0.3;

/** Probable misspellings of a document. `accepted` are words and phrases of the office's own. */
export function spellingSlips(
  administrative: AdministrativeDocument,
  accepted: readonly string[],
): readonly FoundSlip[] {
  const { nationalName, nationalMotto, partyTitle } = administrative;
  // Words that the law prescribes are compared with it letter by letter, by rules of their own.
  const prescribed = new Set(
    [nationalName, nationalMotto, partyTitle].flatMap(
      (component) => component?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  const passages = proseOf(administrative).filter(
    (passage) => !prescribed.has(passage.paragraph.index) && isVietnamese(wordsOf(passage)),
  );
  const rows = passages.map(rowOf);
  const usage = usageOf(rows);
  const own = new Set(accepted.flatMap((phrase) => phrase.toLowerCase().split(' ').map(spellingKey)));
  return rows.flatMap((row) => {
    const { passage, words } = row;
    const inCapitals = isSetInCapitals(words);
    // Words typed twice have a clause of their own.
    const twice = new Set(repetitionsIn(row).flatMap(({ start, length }) => [start, start + length]));
    const found: FoundSlip[] = [];
    let judged = 0;
    for (const [index, word] of words.entries()) {
      if (
        index < judged ||
        twice.has(index) ||
        own.has(word.spelling) ||
        (word.capital && isSurname(word.key)) ||
        (inCapitals ? isBehindPlace(words, index) || isInPlaceName(words, index) : isInName(words, index))
      ) {
        continue;
      }
      const slip =
        brokenWord(row, index) ??
        impossibleWord(row, index, inCapitals, usage) ??
        realWordSlip(row, index, usage);
      if (slip !== null && !isInNumber(words, index)) {
        found.push({ passage, slip });
        judged = index + slip.words.length;
      }
    }
    return found;
  });
}

function isVietnamese(words: readonly WrittenWord[]): boolean {
  const small = words.filter(({ text, glued }) => !glued && text.length > 1);
  const foreign = small.filter(({ key }) => !isSyllable(key)).length;
  return small.length > 0 && (foreign <= 1 || foreign / small.length < FOREIGN_SHARE);
}

/** Nothing but capitals, and not abbreviations alone. */
function isSetInCapitals(words: readonly WrittenWord[]): boolean {
  const capitals = words.filter(({ text }) => text === text.toUpperCase());
  return capitals.length > words.length * 0.7 && capitals.filter(({ key }) => isSyllable(key)).length >= 2;
}

/** Two words of a number in letters: "bốn mươi lăm". */
function isInNumber(words: readonly WrittenWord[], index: number): boolean {
  return [index - 1, index].some((at) => {
    const pair = words.slice(Math.max(0, at), at + 2).map(({ text }) => text);
    return readNumberWords(pair)?.words === 2;
  });
}

/** A capital inside a sentence beside another capital: a syllable of a name. */
function isInName(words: readonly WrittenWord[], index: number): boolean {
  const word = words[index];
  if (word?.capital !== true) {
    return false;
  }
  const before = word.joined ? words[index - 1] : undefined;
  const after = words[index + 1];
  const besideCapital = before?.capital === true || (after?.joined === true && after.capital);
  return besideCapital || (before !== undefined && BEFORE_NAMES.has(before.key));
}

/** In a line of capitals a name shows only by the word before it: "TỈNH AN BÌNH". */
function isBehindPlace(words: readonly WrittenWord[], index: number): boolean {
  const before = words[index - 1];
  const first = words[index]?.joined === true && before?.joined === true ? words[index - 2] : undefined;
  return [before, first].some((word) => word !== undefined && BEFORE_NAMES.has(word.key));
}

/** Nouns that a proper name follows; "XÃ HỘI" is a word. */
const UNIT_NOUNS = new Set('xã phường huyện quận tỉnh phố khu'.split(' '));
/** Syllables of a place's name, at most; names of people have as many. */
const NAME_LENGTH = 3;

function isUnitNoun(words: readonly WrittenWord[], index: number): boolean {
  const word = words[index];
  const after = words[index + 1];
  if (word === undefined || after?.joined !== true || !UNIT_NOUNS.has(word.key)) {
    return false;
  }
  const before = words[index - 1]?.key;
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

const BEFORE_NAMES = new Set(
  'ông bà anh chị em cô chú xã phường thôn ấp bản buôn làng xóm tỉnh phố huyện khu sông núi hồ đảo tên họ tộc người đường cầu chợ trấn quận'.split(
    ' ',
  ),
);

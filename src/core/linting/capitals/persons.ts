import {
  isMiddleName,
  isPhrase,
  isSurname,
  isUnmistakableSurname,
  isWord,
  spellingKey,
  syllableNumber,
  type Token,
} from '../../vietnamese';
import { beginsLower, beginsUpper } from '../typing/syllables';
import type { NamedPassage } from './names';
import { isInCapitals } from './words';

/** Middle names that are never given names: something follows them. */
const NEVER_LAST: ReadonlySet<string> = new Set(['văn', 'thị']);
const LONGEST = 4;

/** Words before the name of a person. */
const ADDRESSES: readonly (readonly string[])[] = (
  [
    ['đồng', 'chí'],
    ['đ', '/', 'c'],
    ['ông'],
    ['bà'],
    ['anh'],
    ['chị'],
    ['cháu'],
    ['cụ'],
    ['em'],
    ['tiến', 'sĩ'],
    ['thạc', 'sĩ'],
    ['bác', 'sĩ'],
    ['kỹ', 'sư'],
    ['giáo', 'sư'],
    ['thiếu', 'tá'],
    ['trung', 'tá'],
    ['thượng', 'tá'],
    ['đại', 'tá'],
    ['thiếu', 'úy'],
    ['trung', 'úy'],
    ['thượng', 'úy'],
    ['đại', 'úy'],
    ['nghệ', 'nhân'],
    ['thầy'],
    ['cô'],
  ] satisfies readonly (readonly string[])[]
).map((words) => words.map(spellingKey));

/** The word before which a form of address stands; "Ông, Bà:" and the like are passed over. */
function isAddressed(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.key === ':' ? at - 1 : at;
  return ADDRESSES.some((address) =>
    address.every((key, index) => words[before - address.length + index]?.key === key),
  );
}

/** A misspelt name, from the word it was looked for at to before `end`. */
export interface MiscapitalisedPerson {
  readonly end: number;
  /** The last word may belong to the sentence and not to the name. */
  readonly doubtful: boolean;
}

/**
 * Where the name of a person that begins with the word at `start` ends, if some of its words lack their capital; null where it is no
 * name, or a right one. After a form of address small letters are enough; elsewhere only "Nguyễn văn An" is sure.
 */
export function miscapitalisedPerson(
  { words, taken, quoted }: Pick<NamedPassage, 'words' | 'taken' | 'quoted'>,
  start: number,
): MiscapitalisedPerson | null {
  if (!isSurname(words[start]?.key ?? '') || quoted.has(start)) {
    return null;
  }
  const row = rowOfWords(words, start);
  const [first, second] = row;
  if (first === undefined || second === undefined || row.some((_, index) => taken.has(start + index))) {
    return null;
  }
  const closed = closesName(words[start + row.length]);
  const length = isAddressed(words, start) ? lengthOfName(row, closed) : lengthOfBareName(row);
  if (length !== null) {
    const small = row.slice(0, length).some((word) => beginsLower(word.text));
    return small ? { end: start + length, doubtful: false } : null;
  }
  const certain = isUnmistakableSurname(first.key) || NEVER_LAST.has(second.key);
  const addressed = isAddressed(words, start);
  if (closed && certain && lastLostItsCapital(row, addressed)) {
    return { end: start + row.length, doubtful: true };
  }
  return addressed && isUnmistakableSurname(first.key) && goesOnInSmallLetters(row)
    ? { end: start + 3, doubtful: true }
    : null;
}

/** "Nguyễn Văn an": all but the last word are capitalised, and the name closes the phrase. */
function lastLostItsCapital(row: readonly Token[], addressed: boolean): boolean {
  const last = row.at(-1);
  return (
    row.length >= 3 &&
    last !== undefined &&
    beginsLower(last.text) &&
    row.slice(0, -1).every((word) => beginsUpper(word.text)) &&
    // "bác sĩ Đinh Ngọc Tấn khám, tư vấn": behind a whole name stands what the person does.
    !(row.length === LONGEST && isWord(syllableNumber(spellingKey(last.key)))) &&
    (addressed || isMiddleName(row[1]?.key ?? ''))
  );
}

/**
 * "đồng chí Đỗ Mạnh cường chuẩn bị …", "ông Phạm quốc hưng làm …": a third word that no phrase explains belongs to the name, for a verb
 * would stand alone or begin a phrase.
 */
function goesOnInSmallLetters([first, second, third, next]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    beginsUpper(first.text) &&
    isMiddleName(second.key) &&
    beginsLower(third.text) &&
    !isWord(syllableNumber(spellingKey(third.key))) &&
    !(next !== undefined && isPhrase(spellingKey(third.key), spellingKey(next.key)))
  );
}

/** Without a form of address: "Nguyễn văn An", "Đinh Thị xoan", where one of the names lacks its capital. */
function lengthOfBareName([first, second, third]: readonly Token[]): number | null {
  const goesOn =
    first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    isUnmistakableSurname(first.key) &&
    NEVER_LAST.has(second.key) &&
    [first, second].every(({ text }) => beginsUpper(text)) &&
    beginsLower(third.text);
  if (goesOn) {
    return 3;
  }
  return first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    beginsUpper(first.text) &&
    beginsLower(second.text) &&
    beginsUpper(third.text) &&
    (NEVER_LAST.has(second.key) || (isMiddleName(second.key) && isUnmistakableSurname(first.key)))
    ? 3
    : null;
}

/** The words in a row that may make up a name. */
function rowOfWords(words: readonly Token[], start: number): readonly Token[] {
  let end = start;
  while (end < start + LONGEST && words[end]?.kind === 'word' && !isInCapitals(words[end]?.text ?? '')) {
    end += 1;
  }
  return words.slice(start, end);
}

function closesName(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark';
}

/** How many words of the row are the name: up to its last capital, or up to the mark after it; null where it cannot be told. */
function lengthOfName(row: readonly Token[], closed: boolean): number | null {
  const [first, second] = row;
  if (first === undefined || second === undefined) {
    return null;
  }
  const lastCapital = row.reduce((last, word, at) => (beginsUpper(word.text) ? at : last), 0);
  if (lastCapital >= 1) {
    const between = row.slice(1, lastCapital).filter((word) => beginsLower(word.text));
    // "Lê phước Hậu": one syllable between a surname and the rest of the name.
    const isPerson =
      isUnmistakableSurname(first.key) || (NEVER_LAST.has(second.key) && beginsUpper(second.text));
    const isName = isPerson && beginsUpper(first.text) && between.length === 1;
    if (!between.every(({ key }) => isMiddleName(key)) && !(isName && closed)) {
      return null;
    }
    const goesOn = NEVER_LAST.has(row[lastCapital]?.key ?? '') && row.length > lastCapital + 1;
    return goesOn || between.length > 0 || beginsLower(first.text) ? lastCapital + (goesOn ? 2 : 1) : null;
  }
  if (NEVER_LAST.has(second.key) && row.length >= 3) {
    return 3;
  }
  return closed && row.length === 3 && isUnmistakableSurname(first.key) && isMiddleName(second.key)
    ? 3
    : null;
}

/** Second halves of ranks and degrees before a name: "Thiếu tá", "Bác sĩ". */
const RANKS: ReadonlySet<string> = new Set(['tá', 'úy', 'tướng', 'sĩ', 'sư', 'chí']);

/** The words of a signer's name, from the family name on; titles in front and notes behind are left out. */
export function nameOfSigner(
  words: readonly Token[],
): { readonly start: number; readonly end: number } | null {
  const surname = words.findIndex(({ key, text }) => isSurname(key) && !isInCapitals(text));
  const start = surname === -1 && !words.some(({ key }) => RANKS.has(key)) ? 0 : surname;
  const end = start + rowOfWords(words, start).length;
  return start === -1 || end - start < 2 ? null : { start, end };
}

import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { DOCUMENT_TYPES } from '../../reference';
import {
  COMMON_PAIR,
  isLink,
  isSurname,
  makesWord,
  NO_PAIR,
  pairKind,
  remembered,
  spellingKey,
} from '../../vietnamese';
import { placesOfPhrase } from '../text/concordance';
import { goesBeforeName } from '../spelling/names';
import { neighbour, pairAt, rowOf, type Row } from '../spelling/row';
import { proseOf, type Passage, type PassageRole } from '../text/prose';
import { isInQuotes } from '../text/quotes';
import type { WrittenWord } from '../text/words';
import { isNameHead, isNoName } from './commonCapital';
import { isOddCapital } from './oddMentions';

/** A word, of one syllable or two, of a sentence with capitals that no name gives them. */
export interface StrayCapitals {
  readonly passage: Passage;
  readonly first: WrittenWord;
  readonly last: WrittenWord;
}

const SENTENCES: ReadonlySet<PassageRole> = new Set(['running', 'item', 'bullet', 'legalBasis']);

/**
 * Words that make a common word with what has a capital of its own: "tiếng Anh", "thứ Hai", "mùa Xuân", "đạo Phật", "bệnh Dại", "dự án Xây
 * dựng Nhà văn hóa".
 */
const BEFORE_CAPITALS: ReadonlySet<string> = new Set(
  'tiếng thứ tháng mùa vụ tết đạo nước hệ năm chùa đền lễ hội cấp liên ngày buổi sao chữ hoa cây giải bệnh dịch án trình tài thầu mục thi'.split(
    ' ',
  ),
);
/** Syllables that stand for what is revered, or for a body: "vào Đảng", "cấp Bộ". */
const OWN_CAPITALS: ReadonlySet<string> = new Set(
  'đảng đoàn bác người tết đội hội bộ sở ngành tỉnh xã ủy uỷ trung nhà nước khoa phòng ban tổ'.split(' '),
);

/** Common words of which the second syllable alone has a capital: "phát Triển". What goes on behind it may be a name. */
export function innerCapitals(administrative: AdministrativeDocument): readonly StrayCapitals[] {
  return rowsOf(administrative).flatMap((row) =>
    row.words.flatMap((last, index) => {
      const first = row.words[index - 1];
      return first !== undefined && isInner(row, index, first, last)
        ? [{ passage: row.passage, first, last }]
        : [];
    }),
  );
}

function isInner(row: Row, index: number, first: WrittenWord, last: WrittenWord): boolean {
  const [before, after] = [row.words[index - 2], row.words[index + 1]];
  return (
    last.capital &&
    last.joined &&
    // "Nguyễn văn Minh": a name whose middle part lacks its capital.
    !(first.joined && before?.capital === true && isSurname(before.key)) &&
    last.text.slice(1) === last.key.slice(1) &&
    (!first.capital || (!first.joined && after?.joined === true)) &&
    pairAt(row, index - 1) === COMMON_PAIR &&
    !isWordWith(row, index, 1) &&
    !isWordWith(row, index - 1, -1) &&
    !isLink(row.numbers[index - 1] ?? -1) &&
    !(after?.joined === true && after.capital) &&
    !last.numbered &&
    !goesBeforeName(first) &&
    !BEFORE_CAPITALS.has(first.key) &&
    !OWN_CAPITALS.has(last.key) &&
    !isInQuotes(row.passage.text.text, last.start)
  );
}

/** Whether a word makes another word with its neighbour, more than what stands beside everything. */
function isWordWith(row: Row, index: number, step: 1 | -1): boolean {
  const [word, other] = [row.numbers[index] ?? -1, neighbour(row, index, step)];
  return !isLink(other) && (step < 0 ? makesWord(other, word) : makesWord(word, other));
}

/** Common words with a capital on either syllable, as titles are set in English: "để Thực Hiện". */
export function titleCapitals(administrative: AdministrativeDocument): readonly StrayCapitals[] {
  return rowsOf(administrative).flatMap((row) =>
    row.words.flatMap((first, index) => {
      const last = row.words[index + 1];
      return last !== undefined && isTitleCase(row, index, first, last)
        ? [{ passage: row.passage, first, last }]
        : [];
    }),
  );
}

const TYPES: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.map(({ name }) => name.toLowerCase().split(' ').map(spellingKey).join(' ')),
);

/** Whether two syllables are a type of documents: a name begins with one, and its second syllable is small ("Kế hoạch số 15"). */
export function isTypeName(first: string, second: string): boolean {
  return TYPES.has(`${first} ${second}`);
}

/** "Công Văn số 15": citations have capitals of their own. */
function isCited(after: WrittenWord | undefined): boolean {
  return after?.joined === true && after.key === 'số';
}

function isTitleCase(row: Row, index: number, first: WrittenWord, last: WrittenWord): boolean {
  const [before, after] = [row.words[index - 1], row.words[index + 2]];
  return (
    isCapitalised(first) &&
    isCapitalised(last) &&
    first.joined &&
    last.joined &&
    before?.capital === false &&
    !before.glued &&
    !isNameGoingOn(after, row.words[index + 3]) &&
    !goesBeforeName(before) &&
    pairAt(row, index) === COMMON_PAIR &&
    (isNoName(first.key, last.key) || (isTypeName(first.key, last.key) && !isCited(after))) &&
    !isInQuotes(row.passage.text.text, first.start)
  );
}

/** What goes on with a capital is a name; "Thực Hiện Nghị quyết" goes on with another. */
function isNameGoingOn(first: WrittenWord | undefined, second: WrittenWord | undefined): boolean {
  return (
    first?.joined === true &&
    first.capital &&
    !(isNameHead(first.key) && second?.joined === true && !second.capital)
  );
}

/** One capital, and small letters behind it. */
function isCapitalised({ capital, glued, key, text }: WrittenWord): boolean {
  return capital && !glued && text.length > 1 && text.slice(1) === key.slice(1);
}

/** Syllables with which names begin that `isNameHead` does not know: of events and systems. */
const OTHER_HEADS: ReadonlySet<string> = new Set(
  'tờ chỉ hệ cuộc đợt phiên phong mô nền kết nghĩa thẩm quý cách kỳ thương'.split(' '),
);
/** Words between a capital and the one in question within which both may belong to one name: "Trung tâm Phục vụ hành chính công". */
const NAME_REACH = 5;
/** Small words that are names too, or begin one: "lớp Một", "Từ Sơn", "Tại chỗ". */
const NAMED_LINKS: ReadonlySet<string> = new Set('một do từ theo tại'.split(' '));
/** Words before a number with which no name begins: "trước Ngày 05". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set('ngày tháng từ đến khoảng hơn trên dưới'.split(' '));
/** Days that are celebrated have a capital: "kỷ niệm Ngày 22/12". */
const CELEBRATED: ReadonlySet<string> = new Set('niệm nhân mừng dịp ứng'.split(' '));

/**
 * Words that begin with a capital in the middle of a sentence and no name: small words, words before a number, and common words that the
 * document writes in small letters elsewhere and never so.
 */
export function headCapitals(administrative: AdministrativeDocument): readonly StrayCapitals[] {
  return rowsOf(administrative).flatMap((row) =>
    row.words.flatMap((first, index) => {
      if (!isLoneCapital(row, index, first)) {
        return [];
      }
      if (isBehindAuxiliary(row, index, first)) {
        return [{ passage: row.passage, first, last: row.words[index + 1] ?? first }];
      }
      if (isInNameBegunBefore(row, index)) {
        return [];
      }
      if (isSmallWord(row, index, first)) {
        return [{ passage: row.passage, first, last: first }];
      }
      const last = row.words[index + 1];
      return last !== undefined && isWordElsewhere(administrative, row, index, first, last)
        ? [{ passage: row.passage, first, last }]
        : [];
    }),
  );
}

/** A capital that begins a word between words in small letters. */
function isLoneCapital(row: Row, index: number, word: WrittenWord): boolean {
  const [before, after] = [row.words[index - 1], row.words[index + 1]];
  return (
    isCapitalised(word) &&
    word.joined &&
    before?.capital === false &&
    !before.glued &&
    (isLink(word.syllable) || !(after?.joined === true && after.capital)) &&
    !goesBeforeName(before) &&
    !BEFORE_CAPITALS.has(before.key) &&
    !isInQuotes(row.passage.text.text, word.start)
  );
}

/** Words behind which a verb stands, never a name: "để Tổ chức", "phải Thực hiện". */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'để đã sẽ phải đang cần còn hãy nhằm không chưa đều'.split(' '),
);

function isBehindAuxiliary(row: Row, index: number, first: WrittenWord): boolean {
  const last = row.words[index + 1];
  return (
    AUXILIARIES.has(row.words[index - 1]?.key ?? '') &&
    last?.joined === true &&
    !last.capital &&
    isNoName(first.key, last.key)
  );
}

/** A capital stands close before it that is not the one of the sentence, or begins the name of a body. */
function isInNameBegunBefore({ words }: Row, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NAME_REACH); at -= 1) {
    const word = words[at];
    if (word?.capital === true && (word.joined || isNameHead(word.key))) {
      return true;
    }
  }
  return false;
}

function isSmallWord(row: Row, index: number, word: WrittenWord): boolean {
  return word.numbered
    ? BEFORE_NUMBER.has(word.key) && !CELEBRATED.has(row.words[index - 1]?.key ?? '')
    : isLink(row.numbers[index] ?? -1) && !NAMED_LINKS.has(word.key);
}

function isWordElsewhere(
  administrative: AdministrativeDocument,
  row: Row,
  index: number,
  first: WrittenWord,
  last: WrittenWord,
): boolean {
  if (
    isNameHead(first.key) ||
    OTHER_HEADS.has(first.key) ||
    !last.joined ||
    last.capital ||
    pairAt(row, index) === NO_PAIR
  ) {
    return false;
  }
  const { small, capital } = casesIn(administrative)(`${first.key} ${last.key}`);
  // What is odd beside many mentions is told with their number.
  return small > 0 && capital === 1 && !isOddCapital(first.key, last.key, small);
}

/** How often the document writes two words in small letters, and how often with a capital in the middle of a sentence. */
const casesIn = oncePer((administrative: AdministrativeDocument) =>
  remembered((pair: string) => {
    const places = placesOfPhrase(administrative, pair.split(' '));
    const capitals = places.filter(({ capital }) => capital);
    return {
      small: places.length - capitals.length,
      capital: capitals.filter(({ joined }) => joined).length,
    };
  }),
);

/** Common words all in capitals behind small letters: "để THỰC HIỆN". The longest row of them is one. */
export function shoutedWords(administrative: AdministrativeDocument): readonly StrayCapitals[] {
  return rowsOf(administrative).flatMap((row) =>
    row.words.flatMap((first, index) => {
      const before = row.words[index - 1];
      const end = endOfShout(row, index);
      const last = row.words[end - 1];
      const isShout =
        before !== undefined &&
        !before.capital &&
        first.joined &&
        last !== undefined &&
        end - index >= 2 &&
        !isInQuotes(row.passage.text.text, first.start) &&
        pairKind(row.numbers[index] ?? -1, neighbour(row, index, 1)) === COMMON_PAIR;
      return isShout ? [{ passage: row.passage, first, last }] : [];
    }),
  );
}

/** Index behind the words in capitals that begin at `index`. */
function endOfShout({ words }: Row, index: number): number {
  let end = index;
  while (isShouted(words[end]) && (end === index || words[end]?.joined === true)) {
    end += 1;
  }
  return end;
}

function isShouted(word: WrittenWord | undefined): boolean {
  return (
    word?.capital === true && !word.glued && word.text.length > 1 && word.text === word.text.toUpperCase()
  );
}

/** The sentences that are set in small letters and are nobody else's words. */
function rowsOf(administrative: AdministrativeDocument): readonly Row[] {
  return proseOf(administrative)
    .filter(({ role, quoted }) => SENTENCES.has(role) && !quoted)
    .map(rowOf)
    .filter(({ inCapitals }) => !inCapitals);
}

import type { AdministrativeDocument } from '../../administrative';
import { COMMON_PAIR, isLink, NO_PAIR, pairKind } from '../../vietnamese';
import { goesBeforeName } from '../spelling/names';
import { isTaken, neighbour, pairAt, rowOf, type Row } from '../spelling/row';
import { proseOf, type Passage, type PassageRole } from '../text/prose';
import type { WrittenWord } from '../text/words';
import { isInQuotes } from '../text/quotes';

/** Two words of a sentence with capitals that no name gives them. */
export interface StrayCapitals {
  readonly passage: Passage;
  readonly first: WrittenWord;
  readonly last: WrittenWord;
}

const SENTENCES: ReadonlySet<PassageRole> = new Set(['running', 'item', 'bullet', 'legalBasis']);

/** Words that make a common word with what has a capital of its own: "tiếng Anh", "thứ Hai", "mùa Xuân", "đạo Phật", "bệnh Dại". */
const BEFORE_CAPITALS: ReadonlySet<string> = new Set(
  'tiếng thứ tháng mùa vụ tết đạo nước hệ năm chùa đền lễ hội cấp liên ngày buổi sao chữ hoa cây giải bệnh dịch'.split(
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
  const after = row.words[index + 1];
  return (
    last.capital &&
    last.joined &&
    last.text.slice(1) === last.key.slice(1) &&
    !first.capital &&
    pairAt(row, index - 1) === COMMON_PAIR &&
    pairAt(row, index) === NO_PAIR &&
    !isTaken(row, index - 1, -1) &&
    !isLink(row.numbers[index - 1] ?? -1) &&
    !(after?.joined === true && after.capital) &&
    !last.numbered &&
    !goesBeforeName(first) &&
    !BEFORE_CAPITALS.has(first.key) &&
    !OWN_CAPITALS.has(last.key) &&
    !isInQuotes(row.passage.text.text, last.start)
  );
}

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

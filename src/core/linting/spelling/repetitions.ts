import { oncePer } from '../../document';
import {
  COMMON_PAIR,
  isLink,
  isSurname,
  isTriple,
  isUpperCase,
  isWord,
  makesWord,
  NO_PAIR,
  pairKind,
  slipsOf,
} from '../../vietnamese';
import type { WrittenWord } from '../text/words';
import { neighbour, NOBODY, UNKNOWN, type Row } from './row';
import { isInQuotes } from '../text/quotes';

/** Words `start` to before `start + length` stand twice in a row. */
export interface Repetition {
  readonly start: number;
  readonly length: number;
}

/** The longest name that is commonly typed twice: "Ủy ban nhân dân xã An Bình". */
const LONGEST = 7;

/** Words that Vietnamese doubles on purpose. */
const DOUBLED = new Set(
  (
    'ai ào ầm ba bình bon bốn cào chang chằm chầm chiều chôm chung chuồn dần đâu đây đăm đêm đều đôi đời đông đùn đùng hai hay hằng hao hơi khẽ khăng lâu lần lớp luôn ' +
    'mãi mau mười năm ngành ngay ngày ngầm ngấm người nhà nhanh nhỏ nhiều nơi nườm phăng rành rằm răm rầm rất riêng rộn sang sáng ' +
    'sáu song tầng tê tháng thường tối từ tươi ùn vàng vui trùng vù xa xanh xôn  điệp khư le lăm su thao'
  ).split(' '),
);

/** Of these, numbers: "năm năm 2021 - 2025". */
const NUMBERS: ReadonlySet<string> = new Set(['hai', 'ba', 'bốn', 'năm', 'sáu', 'mười']);

const DOUBLED_PAIRS = new Set([
  'hơn nữa',
  'từng bước',
  'rất nhiều',
  'mãi mãi',
  'ngày càng',
  'hằng ngày',
  'từng ngày',
]);

/** Where a word meets one that begins with the same syllable: "Luật Luật sư", "Trung Trung Bộ"; "thư ký ký", "đi nước ngoài ngoài kế hoạch". */
const MET: ReadonlySet<string> = new Set(['luật sư', 'trung bộ']);
const MET_BEHIND: ReadonlySet<string> = new Set(['thư ký', 'nước ngoài']);

/** Who or what does a work for which it is called, and the work: "máy bơm | bơm nước", "tổ thu | thu phí". */
const DOERS: ReadonlySet<string> = new Set(
  'máy trạm thợ tổ đội nhóm người hộ bên sở xe tàu thuyền'.split(' '),
);
const WORKS: ReadonlySet<string> = new Set(
  'bơm bán mua may thu hàn gặt cấy cày xay xát sấy khoan đào phun xúc ủi lu lái chở hút nuôi trồng hát múa vay nghiện'.split(
    ' ',
  ),
);
/** So far before a proverb says whose work it is: "việc của thôn | thôn bàn, việc của xã | xã lo". */
const PROVERB_REACH = 2;
const PROVERB_BEGINS = 'việc';

/** Whom one receives in person: "trực tiếp | tiếp cử tri". */
const RECEIVED: ReadonlySet<string> = new Set(
  'bà các cán chủ công cử doanh dân đại đảng đoàn hội hộ khách người nhân nhận những nông ông phụ thanh thu xúc'.split(
    ' ',
  ),
);

/** Units that act or are many, behind a word or a number that says how many: "các tổ | tổ chức họp", "mỗi xã | xã hội hóa". */
const UNITS: ReadonlySet<string> = new Set(['tổ', 'xã', 'hội', 'đội', 'ban']);
const HOW_MANY: ReadonlySet<string> = new Set(['các', 'mỗi', 'từng', 'mọi', 'những', 'chi']);
/** What ends with "thể" before what begins with it: "có thể | thể hiện", "tập thể | thể dục". */
const ENDS_IN_THE: ReadonlySet<string> = new Set(['có', 'không', 'cụ', 'tập', 'đoàn', 'cơ']);

/** Words and phrases of a passage that were probably typed twice. */
export const repetitionsIn = oncePer((row: Row): readonly Repetition[] => {
  const found: Repetition[] = [];
  let start = 0;
  while (start < row.words.length) {
    const length = repetitionAt(row, start);
    if (length > 0) {
      found.push({ start, length });
    }
    start += Math.max(1, 2 * length);
  }
  return found;
});

/** So many words make a member of a list that stands twice: "theo dõi, theo dõi, đôn đốc". */
const MEMBER = 2;

const MANY: ReadonlySet<string> = new Set(['các', 'những', 'mọi', 'từng']);

/** Members of a list in small letters that were typed twice, only a comma between them. */
export const listedTwiceIn = oncePer(({ passage, words }: Row): readonly Repetition[] =>
  words.flatMap((word, start): readonly Repetition[] => {
    const [second, third, fourth] = words.slice(start + 1, start + 4);
    const isTwice =
      second?.joined === true &&
      third?.key === word.key &&
      fourth?.key === second.key &&
      fourth.joined &&
      ![word, second, third, fourth].some(({ capital, glued }) => capital || glued) &&
      // “thành công, thành công, đại thành công” is quoted as it was said.
      !isInQuotes(passage.text.text, word.start) &&
      passage.text.text.slice(second.end, third.start) === ', ' &&
      /^(?:[,;.]| và )/u.test(passage.text.text.slice(fourth.end)) &&
      // "hướng dẫn các thôn, các thôn, đơn vị": such a word begins a member, whatever stands before it.
      (!word.joined || MANY.has(word.key) || passage.text.text.slice(0, word.start).endsWith(', '));
    return isTwice ? [{ start, length: MEMBER }] : [];
  }),
);

/** Number of words in the stretch that is written twice from here on; 0 for none. */
function repetitionAt(row: Row, index: number): number {
  for (let length = LONGEST; length >= 1; length -= 1) {
    if (isRepetition(row, index, length)) {
      return length;
    }
  }
  return 0;
}

function isRepetition(row: Row, index: number, length: number): boolean {
  const { words } = row;
  // Most words are not the one `length` places on, whatever their capitals.
  if (words[index]?.key !== words[index + length]?.key) {
    return false;
  }
  for (let offset = 0; offset < length; offset += 1) {
    const first = words[index + offset];
    const second = words[index + length + offset];
    if (first === undefined || second?.joined !== true || (offset > 0 && !first.joined)) {
      return false;
    }
    if (!isSameWord(first, second, offset === 0 && !first.joined)) {
      return false;
    }
  }
  return length === 1 ? !isMeant(row, index) : !DOUBLED_PAIRS.has(keysOf(words, index, length));
}

/** "Đảng bộ Bộ Công an" is no repetition; "Các các xã" at the beginning of a sentence is. */
function isSameWord(first: WrittenWord, second: WrittenWord, begins: boolean): boolean {
  return first.text === second.text || (begins && first.key === second.text);
}

/** A single word that stands twice because two phrases meet: "Ủy ban | ban hành", "Ban Xây dựng Đảng | Đảng ủy", "thư ký | ký". */
function isMeant(row: Row, index: number): boolean {
  const word = row.words[index];
  const second = row.words[index + 1];
  if (word === undefined || second === undefined || word.text.length === 1 || word.glued) {
    return true;
  }
  const before = word.joined ? row.words[index - 1] : undefined;
  const next = row.words[index + 2]?.joined === true ? row.words[index + 2] : undefined;
  if (DOUBLED.has(word.key)) {
    // "6 tháng tháng 3" and "thường thường xuyên" double nothing on purpose.
    const kind = pairKind(row.numbers[index] ?? NOBODY, neighbour(row, index + 1, 1));
    // "trong năm năm 2026": one year, and no five of them behind a number or before a range.
    if (word.key === 'năm' && isOneYear(row, index + 1)) {
      return false;
    }
    return NUMBERS.has(word.key) || !(word.counted || second.numbered || kind === COMMON_PAIR);
  }
  if (isBodyTwice(row, index)) {
    return false;
  }
  if (isName(row, index) || isReduplicative(row, index) || isDoubledPair(row, index)) {
    return true;
  }
  if (before?.key === 'trực' && word.key === 'tiếp' && RECEIVED.has(next?.key ?? '')) {
    return true;
  }
  if (
    (next !== undefined || second.numbered) &&
    (isWorkOfDoer(before?.key, word.key) || isOwnWork(row, index))
  ) {
    return true;
  }
  if (MET.has(`${word.key} ${next?.key ?? ''}`) || MET_BEHIND.has(`${before?.key ?? ''} ${word.key}`)) {
    return true;
  }
  if (isMeeting(row, index)) {
    return true;
  }
  if (isLink(row.numbers[index] ?? NOBODY) || isOnePhrase(row, index)) {
    return false;
  }
  // Among capitals they show no names.
  const isCapital = word.capital && !row.inCapitals;
  const closes = belongs(row, index, -1) || (before?.capital === true && isCapital);
  // "Quyết định định số 24": what stands before the number of an act begins no word with "số".
  const isBeforeNumber = next?.key === 'số' && next.numbered;
  const opens = !isBeforeNumber && (belongs(row, index + 1, 1) || (next?.capital === true && isCapital));
  // “hệ thống thống tin”: the second is a slip for another word, and the spelling's own fault.
  return closes && (opens || isSlipBefore(row, index + 1));
}

/** "máy bơm | bơm nước" */
function isWorkOfDoer(doer = '', work: string): boolean {
  return DOERS.has(doer) && WORKS.has(work);
}

/** "việc của thôn | thôn bàn" */
function isOwnWork({ words }: Row, index: number): boolean {
  return words
    .slice(Math.max(0, index - PROVERB_REACH), index)
    .some(
      ({ key }, at, before) => key === PROVERB_BEGINS && before.slice(at + 1).every(({ joined }) => joined),
    );
}

/** Whether the end of one word or name meets the beginning of the next, of a few that often do. */
function isMeeting(row: Row, index: number): boolean {
  const word = row.words[index];
  const next = row.words[index + 2];
  if (word?.joined !== true || next?.joined !== true) {
    return word?.counted === true && next?.joined === true && isUnitBefore(row, index);
  }
  const before = row.words[index - 1]?.key ?? '';
  if (word.key === 'xã' && next.capital) {
    return before === 'tác' && row.words[index - 2]?.key === 'hợp';
  }
  return (
    ((HOW_MANY.has(before) || word.counted) && isUnitBefore(row, index)) ||
    (word.key === 'thể' && ENDS_IN_THE.has(before) && opensWord(row, index + 1))
  );
}

function isUnitBefore(row: Row, index: number): boolean {
  const word = row.words[index];
  return word?.capital === false && UNITS.has(word.key) && opensWord(row, index + 1);
}

/** Whether a word makes a common pair with the one behind it. */
function opensWord(row: Row, index: number): boolean {
  return pairKind(row.numbers[index] ?? NOBODY, neighbour(row, index, 1)) === COMMON_PAIR;
}

/** Letters of a sound that is made twice. */
const LONGEST_SOUND = 3;

/**
 * "rưng rưng xúc động": half a word that is typed twice has its other half beside it; what is no word by itself and belongs to nothing
 * around it is doubled to make one.
 */
function isReduplicative(row: Row, index: number): boolean {
  const self = row.numbers[index] ?? NOBODY;
  // "xe tuk tuk": a sound that no table has.
  if (self === UNKNOWN) {
    return (row.words[index]?.text.length ?? 0) <= LONGEST_SOUND && row.words[index]?.capital === false;
  }
  return (
    self >= 0 &&
    !isWord(self) &&
    pairKind(neighbour(row, index, -1), self) === NO_PAIR &&
    pairKind(self, neighbour(row, index + 1, 1)) === NO_PAIR
  );
}

/** "vội vội vàng vàng", "chi chi chành chành", "đi đi lại lại": two words doubled one behind the other are doubled on purpose. */
function isDoubledPair({ words }: Row, index: number): boolean {
  return [index - 2, index + 2].some((at) => {
    const [first, second] = [words[at], words[at + 1]];
    const parts = words.slice(Math.min(at, index) + 1, Math.max(at, index) + 2);
    return (
      first !== undefined &&
      first.key === second?.key &&
      first.key !== words[index]?.key &&
      parts.every(({ joined, capital }) => joined && !capital)
    );
  });
}

/** "thôn Nà Nà", "Lê Thị Thị": two capitals make a name, unless the second begins a common word: "Hội Hội nghị", "Các Các xã". */
function isName(row: Row, index: number): boolean {
  const word = row.words[index];
  const second = row.words[index + 1];
  const next = row.words[index + 2];
  return (
    word?.capital === true &&
    second?.capital === true &&
    !row.inCapitals &&
    // "HĐND HĐND": letters that stand for words are no name of a person.
    !(word.text.length > 1 && isUpperCase(word.text)) &&
    !(
      !word.joined &&
      isWord(row.numbers[index] ?? NOBODY) &&
      !isSurname(word.key) &&
      // "Giẻ Triêng, Lô Lô, Pà Thẻn": behind a comma nothing but a name has a capital.
      !row.passage.text.text.slice(0, word.start).endsWith(', ')
    ) &&
    !isLink(row.numbers[index] ?? NOBODY) &&
    !(
      next?.capital === false &&
      pairKind(row.numbers[index] ?? NOBODY, neighbour(row, index + 1, 1)) === COMMON_PAIR
    )
  );
}

/** What a department is called before its name, and alone. */
const DEPARTMENT = 'sở';

/** "gửi về Sở Sở Nội vụ", "Văn phòng Sở Sở là": one department, where nobody's post ends with the first ("Giám đốc Sở | Sở Nội vụ"). */
function isBodyTwice(row: Row, index: number): boolean {
  const [before, next] = [row.words[index - 1], row.words[index + 2]];
  return (
    row.words[index]?.key === DEPARTMENT &&
    (isLink(neighbour(row, index, -1)) || before?.key === 'về' || next?.capital === false)
  );
}

/** Whether a single year stands behind the word, and no range that begins with it: "năm năm 2021 - 2025" are five years. */
function isOneYear({ passage, words }: Row, index: number): boolean {
  const end = words[index]?.end ?? 0;
  return /^ 20\d\d(?![\d/]| ?[-–] ?\d| đến)/u.test(passage.text.text.slice(end, end + 12));
}

/** Whether the words around the doubled one go on as a common phrase once it stands but once: "nhân dân dân xã". */
function isOnePhrase(row: Row, index: number): boolean {
  return isTriple(neighbour(row, index, -1), row.numbers[index] ?? NOBODY, neighbour(row, index + 1, 1));
}

/** Whether a word makes one with its neighbour on that side, which does not rather belong to the one beyond. */
function belongs(row: Row, index: number, step: 1 | -1): boolean {
  const self = row.numbers[index] ?? NOBODY;
  const other = neighbour(row, index, step);
  const beyond = neighbour(row, index, 2 * step);
  const kind = step < 0 ? pairKind(other, self) : pairKind(self, other);
  if (kind === NO_PAIR || kind === COMMON_PAIR) {
    return kind === COMMON_PAIR;
  }
  const isLong = step < 0 ? isTriple(beyond, other, self) : isTriple(self, other, beyond);
  const isPair = step < 0 ? makesWord(other, self) : makesWord(self, other);
  const isTaken = (step < 0 ? pairKind(beyond, other) : pairKind(other, beyond)) === COMMON_PAIR;
  return isTaken ? isLong && isWord(self) : isPair ? !isLink(other) : isLong;
}

function isSlipBefore(row: Row, index: number): boolean {
  const next = neighbour(row, index, 1);
  return (
    pairKind(row.numbers[index] ?? NOBODY, next) === NO_PAIR &&
    slipsOf(row.words[index]?.spelling ?? '').some(
      ({ meant, kind }) => kind !== 'letter' && pairKind(meant, next) === COMMON_PAIR,
    )
  );
}

function keysOf(words: readonly WrittenWord[], index: number, length: number): string {
  return words
    .slice(index, index + length)
    .map(({ key }) => key)
    .join(' ');
}

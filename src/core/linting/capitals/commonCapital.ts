import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import {
  fold,
  isCommonWord,
  isPhrase,
  isWord,
  matchesIn,
  remembered,
  spellingKey,
  syllableNumber,
} from '../../vietnamese';
import { placesOfPhrase } from '../text/concordance';
import { beginsLower, isCapitalised, isReadable } from '../typing/syllables';
import type { TypedPiece } from '../typing/typedPiece';

/**
 * Syllables with which the names of bodies, posts, documents, titles and places begin. A writer may capitalise them in one place and not
 * in another, and be right both times.
 */
const HEADS = new Set(
  `anh ấp ban bằng bà báo bảo bản biên bệnh bí bộ bưu cao cán cấp chánh chi chiến chính chủ chứng chương công cổng cơ cờ cục danh dân doanh dự đài đảng
  đại đề điện đoàn đồn đồng đội đơn điều địa giáo giám giấy hiến hiệp hiệu hoạt học hội hợp huân huy huyện hướng kế khoa khoản khối khu kiểm kho
  kỹ kỷ lao lãnh lâm lễ liên luật lực mặt mẫu mục nghệ nghị ngân ngày người nhà nhân nông ông phần phát phó phòng phụ phường phương quản
  quân quận quốc quy quyết quyền quỹ sáng sân sông sổ sở tài tạp tập tết thành thanh thể thi thị thông thôn thủ thư thuế thượng tiến tiểu
  tỉnh tòa toà tổ tổng trạm trang trại trung trưởng trường tuần tư tướng tượng ủy uỷ văn viện việt vùng vườn vụ xã xưởng y`
    .split(/\s+/u)
    .filter((syllable) => syllable !== ''),
);

/** Whether names of bodies, documents or places begin with the syllable, given in small letters. */
export function isNameHead(syllable: string): boolean {
  return HEADS.has(syllable);
}

/** Words that begin names too, but only before another capital ("Tổ chức Y tế Thế giới") or behind one ("Văn hóa, Thông tin"). */
const ORDINARY_HEADS: ReadonlySet<string> = new Set(
  `bản sắc, bảo tồn, bảo vệ, bộ phận, cao điểm, chi tiết, chính đáng, chủ quan, chủ yếu, cơ hội, cơ sở, dân cư, dân chủ, dân trí, dự báo,
  dự phòng, dự toán, địa bàn, địa điểm, địa hình, hoạt động, hợp đồng, hợp tác, khu vực, kỹ thuật, lực lượng, nhà trường, phòng tránh,
  quy mô, quyết tâm, tập quán, thành tựu, thông thoáng, tiến bộ, trang nghiêm, trang trọng, tuần tra, vụ việc, tổ chức, doanh nghiệp, thành lập, quản lý, chi phí, chi trả, chính sách, công tác, cơ chế, điều tra, đội ngũ, đồng bào, giáo dục,
  giấy tờ, hiệu lực, học sinh, học tập, hợp lý, khoa học, kiểm đếm, kiểm kê, kiểm soát, kỷ luật, lao động, liên hệ, liên kết, mặt bằng,
  nghệ thuật, ngân sách, nông sản, nông thôn, phát sinh, phát triển, phương châm, quyền lợi, tài liệu, tài sản, tập thể, thành phần,
  thành tích, thành viên, thể hiện, thể thao, thi công, thị trường, thông suốt, thông tin, thủ tục, trang bị, trang thiết, tư tưởng,
  tư vấn, văn hóa, văn minh, xã hội, xây dựng`
    .split(',')
    .map((word) => word.replace(/\s+/gu, ' ').trim()),
);

/** Common words after which villages, streets, halls and newspapers are named all the same. */
const NAMED_WORDS: ReadonlySet<string> = new Set(
  'dân chủ,đổi mới,hợp tác,lao động,nông thôn,thống nhất,tiến bộ,thể thao,văn hóa,văn minh,xây dựng,đồng bào,khoa học'.split(
    ',',
  ),
);

/** Whether two syllables, whatever their capitals, are a word of which no name consists. */
export function isNoName(first: string, second: string): boolean {
  const words = `${first} ${second}`.toLowerCase();
  return (isCommonWord(first, second) || ORDINARY_HEADS.has(words)) && !NAMED_WORDS.has(words);
}

/** Up to the first letter of the first, what announces names of books, plays, songs or programmes, each with the capitals that its author gave it. */
const TITLES =
  /(?<!\p{L})(?:tác phẩm|cuốn|vở|ca khúc|bài|bài hát|bài thơ|phim|truyện|trích đoạn|chuyên đề|chủ đề|(?:giống|loài|loại|sản phẩm|nhãn hiệu|thương hiệu)(?:\s+\p{Ll}+){0,4}|báo|tạp chí|môn)\s+(?:\p{Lu}|như )/gu;

/** Words before a number that no name begins with: "thứ Ba, Ngày 19". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  'Ngày',
  'Tháng',
  'Năm',
  'Từ',
  'Đến',
  'Khoảng',
  'Hơn',
  'Trên',
  'Dưới',
]);

/** How many words before a mark are looked at for a name that the next one may continue: "Báo và Phát thanh, Truyền hình". */
const NAME_REACH = 3;

/** A report that is named ("Báo cáo số …", "Báo cáo chính trị") rather than made. */
const NAMED_REPORT = /^(?:số|của|chính|tài|kinh|tổng|thuyết)$/iu;

/** Kinds of acts that are common words too: one with a number is named, "Chương trình 135, Kết luận 127". */
const NAMED_ACTS: ReadonlySet<string> = new Set([
  ...['chỉ thị', 'quy định', 'thông báo', 'hướng dẫn', 'báo cáo', 'kết luận', 'kế hoạch', 'nghị quyết'],
  ...['quyết định', 'chương trình', 'nghị định', 'thông tư', 'công văn', 'công điện'],
]);
/** Days, weeks and months that bear a name: "Ngày hội …", "Tuần lễ …", "Tháng hành động vì trẻ em". */
const NAMED_TIMES: ReadonlySet<string> = new Set(['ngày hội', 'tuần lễ', 'tháng hành', 'tháng cao']);
/** Firms bear names: "Hợp tác xã nông nghiệp Thới Lộc". */
const NAMED_FIRM = /^(?:Hợp tác xã|Doanh nghiệp tư nhân)(?: \p{Ll}+){0,4} \p{Lu}/u;
/** Standing bodies: "Thường trực Hội đồng nhân dân xã", "Thường vụ Đảng ủy". */
const STANDING: ReadonlySet<string> = new Set(['thường trực', 'thường vụ']);
/** What is conferred has a name: "Bằng khen của Thủ tướng Chính phủ". */
const HONOURS: ReadonlySet<string> = new Set(['bằng khen', 'giấy khen']);

/** Phụ lục II, mục V.1: capitals wherever they stand, though every committee's name has one of them in small letters. */
const ALWAYS_CAPITAL: ReadonlySet<string> = new Set(['nhân dân', 'nhà nước']);

/** A school that speaks of itself: "Nhà trường đề nghị …". */
const isOfSchool = oncePer(({ issuingAgency }: AdministrativeDocument): boolean =>
  /^(?:TRUONG|HOC VIEN) /u.test(fold(issuingAgency?.text ?? '')),
);

/** A body named after its field, up to the comma that may part this field from the next: "Hội đồng Thi đua, Khen thưởng". */
const BODY_BEFORE_COMMA =
  /(?<!\p{L})(?:Ban|Bộ|Chi cục|Cục|Đội|Hội đồng|Khoa|Phòng|Sở|Tổ|Trung tâm|Ủy ban|Uỷ ban|Viện|Vụ) \p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}, $/u;
/** Fields that are taught, named one behind the other: "khoa Nông học, Bảo vệ thực vật, Chăn nuôi". */
const TAUGHT_BEFORE_COMMA =
  /(?<!\p{L})(?:[Kk]hoa|[Nn]gành|[Cc]huyên ngành|[Bb]ộ môn|[Mm]ôn)(?: học)?(?: \p{Lu}\p{Ll}+(?: \p{Ll}+){0,4},)+ $/u;
/** Pieces of so many names. */
const TAUGHT_PIECES = 60;

/** Pieces that hold such a name: words and blanks by turns. */
const NAME_PIECES = 14;

interface Usage {
  /** How often in small letters, wherever it stands. */
  readonly small: number;
  /** With a capital in the middle of a sentence. */
  readonly capital: boolean;
  /** Likewise, but only inside a longer name: "Ban Xây dựng Đảng". */
  readonly inner: boolean;
}

/** A document that writes a word so often in small letters, and never with a capital inside a sentence, has no name that begins with it. */
const OFTEN_SMALL = 3;

/** How the document writes two syllables (small letters), by the pair; each pair is looked for once. */
const usageIn = oncePer((administrative: AdministrativeDocument) =>
  remembered((pair) => usageOf(administrative, pair)),
);

/** How the document writes the first of two syllables, which only a blank parts. */
function usageOf(administrative: AdministrativeDocument, pair: string): Usage {
  const places = placesOfPhrase(administrative, pair.split(' ')).filter(({ passage, words, at, end }) => {
    const next = words[at + 1];
    return (
      next?.capital === false &&
      passage.role !== 'display' &&
      passage.text.text.slice(end, next.start) === ' '
    );
  });
  const capitals = places.filter(({ capital }) => capital);
  const behindMark = capitals.filter(({ passage, start }) =>
    /[,;] $/u.test(passage.text.text.slice(Math.max(0, start - 2), start)),
  );
  const inside = capitals.filter(({ joined }) => joined);
  const inner = inside.filter(({ words, at }) => words[at - 1]?.capital === true);
  return {
    small: places.length - capitals.length,
    // Once with a capital behind a mark may be a slip, twice is a name.
    capital: behindMark.length > 1 || inside.length > inner.length,
    inner: inner.length > 0,
  };
}

/** The small-lettered syllable after the one at `at`, parted by one blank; null where there is none. */
function secondSyllable(pieces: readonly TypedPiece[], at: number): string | null {
  const second = pieces[at + 2];
  return pieces[at + 1]?.kind === 'blank' && second?.kind === 'word' && beginsLower(second.text)
    ? second.text
    : null;
}

/** How sure it is that a capitalised syllable begins a common word. */
export type CommonCapital = 'sure' | 'doubtful';

/**
 * Whether the capitalised syllable at `at` begins a common word rather than a name: a word of everyday administrative prose, one of the
 * lexicon, or one that this document writes in small letters and never with a capital in the middle of a sentence.
 */
export function isCommonCapital(
  administrative: AdministrativeDocument,
  pieces: readonly TypedPiece[],
  at: number,
): boolean {
  return commonCapital(administrative, pieces, at) === 'sure';
}

/** Whether two words are a name wherever they stand, or by what stands right behind them. `key`: the two in small letters. */
function isNameByItself(pieces: readonly TypedPiece[], at: number, key: string): boolean {
  const third = pieces[at + 4]?.text ?? '';
  const numbered = third === 'số' || pieces[at + 4]?.kind === 'number';
  return (
    (pieces[at]?.text === 'Báo' && NAMED_REPORT.test(third)) ||
    ALWAYS_CAPITAL.has(key) ||
    HONOURS.has(key) ||
    (STANDING.has(key) && /^\p{Lu}/u.test(third)) ||
    NAMED_TIMES.has(key) ||
    NAMED_FIRM.test(textFrom(pieces, at, NAME_PIECES)) ||
    (numbered && NAMED_ACTS.has(key)) ||
    // "Tiểu dự án 2, Nội dung số 03": a part of a programme, called by its number.
    (third === 'số' && pieces[at + 6]?.kind === 'number')
  );
}

/** Likewise, and how sure it is; null where it may well be a name. */
export function commonCapital(
  administrative: AdministrativeDocument,
  pieces: readonly TypedPiece[],
  at: number,
): CommonCapital | null {
  const first = pieces[at];
  const second = secondSyllable(pieces, at);
  if (first?.kind !== 'word' || !isCapitalised(first.text) || !isReadable(first.text)) {
    return null;
  }
  if (second === null) {
    return BEFORE_NUMBER.has(first.text) && pieces[at + 2]?.kind === 'number' ? 'sure' : null;
  }
  const key = `${first.text} ${second}`.toLowerCase();
  if (
    (first.text === 'Nhà' && second === 'trường' && isOfSchool(administrative)) ||
    isNameByItself(pieces, at, key)
  ) {
    return null;
  }
  const third = pieces[at + 4]?.text ?? '';
  const { small, capital, inner } = usageIn(administrative)(key);
  // Names run on behind commas, not behind semicolons.
  const isApart = pieces[at - 2]?.text === ';';
  const follows = !isApart && followsName(pieces, at);
  if (
    capital ||
    (inner && !isApart) ||
    behindTitle(pieces).has(at) ||
    (!isApart && TAUGHT_BEFORE_COMMA.test(textBefore(pieces, at, TAUGHT_PIECES))) ||
    isNumberedEvent(pieces, at) ||
    (follows && isJoinedToName(pieces, at))
  ) {
    return null;
  }
  const goesOnSmall = !/^\p{Lu}/u.test(third);
  const isUsual =
    small > 0 ||
    (goesOnSmall &&
      (isPhrase(spellingKey(first.text), spellingKey(second)) ||
        (isApart && isWord(syllableNumber(spellingKey(first.text))))));
  const isHead = HEADS.has(first.text.toLowerCase());
  if (
    isCommonWord(first.text, second) ||
    (!follows && isUsual && (!isHead || (goesOnSmall && ORDINARY_HEADS.has(key))))
  ) {
    return 'sure';
  }
  const isPartOfName = !isApart && BODY_BEFORE_COMMA.test(textBefore(pieces, at));
  return goesOnSmall && small >= OFTEN_SMALL && !inner && !isPartOfName ? 'doubtful' : null;
}

function textBefore(pieces: readonly TypedPiece[], at: number, count = NAME_PIECES): string {
  return pieces
    .slice(Math.max(0, at - count), at)
    .map(({ text }) => text)
    .join('');
}

function textFrom(pieces: readonly TypedPiece[], at: number, count: number): string {
  return pieces
    .slice(at, at + count)
    .map(({ text }) => text)
    .join('');
}

/** Whether the words at `at` go on to another capital: "Phòng Kinh tế, Hạ tầng và Đô thị". */
function isJoinedToName(pieces: readonly TypedPiece[], at: number): boolean {
  return pieces[at + 4]?.text === 'và' && /^\p{Lu}/u.test(pieces[at + 6]?.text ?? '');
}

/** "Giải bóng chuyền nông dân lần thứ V": what takes place for the n-th time has a name. */
function isNumberedEvent(pieces: readonly TypedPiece[], at: number): boolean {
  return /^[^,;.:()]* lần thứ (?:\p{Lu}|\d)/u.test(textFrom(pieces, at, NAME_OF_EVENT));
}

/** Pieces, blanks among them, of the longest name of an event. */
const NAME_OF_EVENT = 30;

/** The pieces before which, in the same clause, a name of a work or a programme begins; found once for a text. */
const behindTitle = oncePer((pieces: readonly TypedPiece[]): ReadonlySet<number> => {
  const text = pieces.map((piece) => piece.text).join('');
  const heads = matchesIn(text, TITLES).map(({ 0: head, index }) => index + head.length);
  const behind = new Set<number>();
  let isBehind = false;
  let end = 0;
  let head = 0;
  for (const [index, piece] of pieces.entries()) {
    if (isBehind) {
      behind.add(index);
    }
    const start = end;
    end += piece.text.length;
    const mark = lastMark(piece.text);
    isBehind &&= mark < 0;
    for (; (heads[head] ?? Infinity) <= end; head += 1) {
      isBehind = (heads[head] ?? 0) > start + mark;
    }
  }
  return behind;
});

/** Offset of the last mark in a text that ends a clause; -1 without one. */
function lastMark(text: string): number {
  return Math.max(text.lastIndexOf('.'), text.lastIndexOf(';'), text.lastIndexOf(':'));
}

/** Whether a capital stands among the words just before the mark; a letter by itself is a label or a unit. */
function followsName(pieces: readonly TypedPiece[], at: number): boolean {
  let looked = 0;
  for (let index = at - 3; index >= 0 && looked < NAME_REACH; index -= 1) {
    const { kind, text } = pieces[index] ?? {};
    if (kind === 'word' || kind === 'mark') {
      looked += 1;
      if (/^\p{Lu}./u.test(text ?? '')) {
        return true;
      }
    }
  }
  return false;
}

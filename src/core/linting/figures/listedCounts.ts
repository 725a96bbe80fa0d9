import type { Range } from '../../document';
import type { Passage } from '../text/prose';

/** How many things a sentence announces, and how many it goes on to name. */
export interface ListedCount {
  /** The number and what it counts, as written. */
  readonly actual: string;
  readonly range: Range;
  readonly listed: number;
  /** Commas also stand inside names: semicolons part things with more certainty. */
  readonly doubtful: boolean;
}

/** "03 bản chưa thực hiện là bản Huổi Xe, bản Nà Khăm và bản Pá Lau" */
const ANNOUNCED =
  /(?<![\d\p{L}/.,-])(\d{1,2}) (\p{Ll}+(?: \p{Ll}+){0,7}?)(?:,? (?:gồm(?: có)?|bao gồm|là|cụ thể là)(?::| (?=\p{L}))|:) ?(?=\p{L})/gu;
/** Such numbers count no things that follow: "từ 05 ngày làm việc: …", "trong 03 tháng, gồm". */
const NO_THINGS =
  /^(?:ngày|giờ|phút|tháng|năm|quý|tuần|đồng|triệu|nghìn|tỷ|người|đồng chí|đại biểu|thành viên|ha|km|tấn|lần|lượt|buổi|trang|điểm|khoản)(?!\p{L})/u;
const VAGUE = /(?:khoảng|trên|hơn|gần|tối đa|tối thiểu|ít nhất|không quá|dưới|từ|mỗi|trong|số|thứ|quý) $/iu;
/** What goes on behind the last thing that is named. */
const GOES_ON =
  /^(?:với|trong|thời|do|để|nhằm|tại|từ|vào|theo|được|đã|sẽ|mỗi|tổng|hoàn|trước|chậm|báo)(?!\p{L})/u;
const LONGEST_NAME = 60;
const FEWEST = 2;
const MOST = 12;

/** "07 thôn (Đông Lĩnh, Kim Đôi, Phú Khê)": proper names and nothing else. */
const IN_BRACKETS =
  /(?<![\d\p{L}/.,-])(\d{1,2}) (\p{Ll}+(?: \p{Ll}+){0,3}) \(((?:\p{Lu}[\p{L}’]*(?: [\p{Lu}\d][\p{L}’]*)*(?:, | và )?)+)\)/gu;

/** "của 02 xã Thanh Xuân, Thanh Hà cũ": places named right behind their number, up to what is no name of a place. */
const PLACES =
  /(?<![\d\p{L}/.,-])(\d{1,2}) (xã|phường|thôn|ấp|bản|buôn|làng|khu phố|tổ dân phố|xóm)( (?:ven \p{Ll}+|\p{Ll}+ điểm))?:? ((?:\p{Lu}[\p{L}’]*(?: \p{Lu}[\p{L}’]*){0,3})(?:(?:, | và |, và )(?!Ủy|Uỷ|Hội|Đảng|Ban |Sở|Phòng|Công an|Mặt trận|Văn phòng|Trung tâm|Trường|Trạm|Đoàn)(?:(?:xã|phường|thôn|ấp|bản|buôn|làng|xóm) )?\p{Lu}[\p{L}’]*(?: \p{Lu}[\p{L}’]*){0,3})+)(?=[.;)(]|,? \p{Ll}|$)/gu;

/** Sentences that say how many things there are and then name them, one more or one less. */
export function listedCounts(passage: Passage): readonly ListedCount[] {
  return [...announcedIn(passage), ...bracketedIn(passage), ...placesIn(passage)];
}

function placesIn({ text }: Passage): readonly ListedCount[] {
  return [...text.text.matchAll(PLACES)].flatMap(
    ({ 1: figures = '', 2: things = '', 3: kind = '', 4: names = '', index }) => {
      const listed = names.split(/, và |, | và /u).length;
      const count = Number(figures);
      const before = text.text.slice(Math.max(0, index - 10), index);
      const actual = `${figures} ${things}${kind}`;
      // "từ 04 phường A, B …": what is named is no lower bound.
      return listed === count ||
        VAGUE.test(before.replace(/từ $/u, '')) ||
        Math.abs(listed - count) > 1 ||
        count < FEWEST
        ? []
        : [{ actual, range: text.slice(index, index + actual.length), listed, doubtful: false }];
    },
  );
}

function bracketedIn({ text }: Passage): readonly ListedCount[] {
  return [...text.text.matchAll(IN_BRACKETS)].flatMap(
    ({ 1: figures = '', 2: things = '', 3: names = '', index }) => {
      const listed = names.split(/, | và /u).length;
      const count = Number(figures);
      const before = text.text.slice(Math.max(0, index - 10), index);
      const isCount = count >= FEWEST && count <= MOST && listed >= FEWEST;
      return !isCount || listed === count || NO_THINGS.test(things) || VAGUE.test(before)
        ? []
        : [
            {
              actual: `${figures} ${things}`,
              range: text.slice(index, index + figures.length + 1 + things.length),
              listed,
              doubtful: Math.abs(listed - count) > 1,
            },
          ];
    },
  );
}

function announcedIn({ text }: Passage): readonly ListedCount[] {
  return [...text.text.matchAll(ANNOUNCED)].flatMap(
    ({ 0: whole, 1: figures = '', 2: things = '', index }) => {
      const count = Number(figures);
      const before = text.text.slice(Math.max(0, index - 10), index);
      if (count < FEWEST || count > MOST || NO_THINGS.test(things) || VAGUE.test(before)) {
        return [];
      }
      const named = namesIn(text.text.slice(index + whole.length));
      return named === null || named.count === count || named.count < FEWEST
        ? []
        : [
            {
              actual: `${figures} ${things}`,
              range: text.slice(index, index + figures.length + 1 + things.length),
              listed: named.count,
              doubtful: named.doubtful,
            },
          ];
    },
  );
}

/** How many things a series names up to the end of its sentence; null where it is no plain series of names. */
function namesIn(rest: string): { readonly count: number; readonly doubtful: boolean } | null {
  const clauses = clausesIn(rest);
  if (clauses !== null) {
    return clauses;
  }
  const series = /^[^.:()\d“”"]*/u.exec(rest)?.[0] ?? '';
  const ended = rest.length === series.length || rest.charAt(series.length) === '.';
  const parts = series.split(/, ?| và /u).map((part) => part.trim());
  const end = parts.findIndex((part) => part === '' || GOES_ON.test(part));
  const names = end === -1 ? parts : parts.slice(0, end);
  const [kind = ''] = (names[0] ?? '').split(' ');
  // Names that all begin with the same word are parted by nothing else.
  const isNamed =
    names.length > 1 &&
    kind !== '' &&
    names.every(
      (name) => name.length <= LONGEST_NAME && name.toLowerCase().startsWith(`${kind.toLowerCase()} `),
    ) &&
    (ended || end !== -1);
  if (isNamed) {
    return { count: names.length, doubtful: false };
  }
  // "bóng đá, bóng chuyền hơi, cầu lông và điền kinh": short things, of which the last one may follow "và".
  const isSeries = ended && names.length > 2 && /^[^ ]*(?: (?!và )[^ ]*)*(?: và [^,]+)?$/u.test(series);
  const isShort = names.every((name) => name !== '' && name.split(' ').length <= SHORT_NAME);
  return isSeries && isShort ? { count: names.length, doubtful: true } : null;
}

/** Parts with semicolons between them, up to the end of the sentence; null where each has a number of its own, which are added up. */
function clausesIn(rest: string): { readonly count: number; readonly doubtful: boolean } | null {
  const bare = rest.replace(ASIDE, '');
  const series = /^(?:[^.:“”"]|\.(?=\d))*/u.exec(bare)?.[0] ?? '';
  const ended = bare.length === series.length || bare.charAt(series.length) === '.';
  const parts = series
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const plain = parts.every((part) => part.length <= LONGEST_NAME && !/,| và /u.test(part));
  return !ended || parts.length < FEWEST || parts.every((part) => /\d/u.test(part))
    ? null
    : { count: parts.length, doubtful: !plain };
}

const ASIDE = / ?\([^()]*\)/gu;

/** Syllables of a thing that is named in a series without more words. */
const SHORT_NAME = 4;

import { matchesIn, oneOf, optional } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { ALL_OF_THEM, INEXACT, NAME_WORD, NUMBER_BEGINS, withoutAsides } from './countGrammar';
import type { ListedCount } from './listedCount';
import { listedKinds } from './listedKinds';
import { measuredThings } from './measuredThings';
import { namedPersons } from './namedPersons';
import { areLabels } from './series';
import { teams } from './teams';

/** "gồm", "bao gồm:", "là", or a colon alone: the names follow. */
const NAMES_FOLLOW = oneOf(String.raw`,? ${oneOf(ALL_OF_THEM, 'là', 'cụ thể là')}(?::| (?=\p{L}))`, ':');
/** "03 bản chưa thực hiện là bản Huổi Xe, bản Nà Khăm và bản Pá Lau" */
const ANNOUNCED = new RegExp(
  String.raw`${NUMBER_BEGINS}(\d{1,2}) (\p{Ll}+(?: \p{Ll}+){0,7}?)${NAMES_FOLLOW} ?(?=\p{L})`,
  'gu',
);
/** Such numbers count no things that follow: "từ 05 ngày làm việc: …", "trong 03 tháng, gồm". */
const NO_THINGS =
  /^(?:ngày|giờ|phút|tháng|năm|quý|tuần|đồng|triệu|nghìn|tỷ|người|đồng chí|đại biểu|thành viên|ha|km|tấn|lần|lượt|buổi|trang|điểm|khoản|dương lịch|âm lịch)(?!\p{L})/u;
const VAGUE = new RegExp(
  `${oneOf(INEXACT, 'từ', 'mỗi', 'trong', 'số', 'thứ', 'quý', 'tháng', 'ngày', 'lớp', 'cấp', 'loại')} $`,
  'iu',
);
/** "04 tổ chức đảng và 03 đảng viên, gồm: …": what follows is both. */
const COUNTED_BEFORE = /(?<!\d)\d{1,2} \p{Ll}+(?: \p{Ll}+){0,6}(?:,| và) $/u;
/** Up to here words before a number are looked at for another one. */
const REACH = 60;
/** What goes on behind the last thing that is named. */
const GOES_ON =
  /^(?:với|trong|thời|do|để|nhằm|tại|từ|vào|theo|được|đã|sẽ|mỗi|tổng|hoàn|trước|chậm|báo)(?!\p{L})/u;
const LONGEST_NAME = 60;
const FEWEST = 2;
const MOST = 12;

/** "Đông Lĩnh", "Khu 3": a name whose later words may be figures. */
const NAME_OR_LABEL = String.raw`${NAME_WORD}(?: [\p{Lu}\d][\p{L}’]*)*`;
/** "07 thôn (Đông Lĩnh, Kim Đôi, Phú Khê)": proper names and nothing else. */
const IN_BRACKETS = new RegExp(
  String.raw`${NUMBER_BEGINS}(\d{1,2}) (\p{Ll}+(?: \p{Ll}+){0,3}) \(((?:${NAME_OR_LABEL}(?:, | và )?)+)\)`,
  'gu',
);

const PLACE = oneOf('xã', 'phường', 'thôn', 'ấp', 'bản', 'buôn', 'làng', 'xóm');
const QUARTER = oneOf('khu phố', 'tổ dân phố');
/** "ven biển", "trọng điểm": which of the places. */
const WHICH = String.raw` (?:ven \p{Ll}+|\p{Ll}+ điểm)`;
const PLACE_NAME = `${NAME_WORD}(?: ${NAME_WORD}){0,3}`;
/** Behind a comma such a word begins the name of a body, no further place. */
const BODY = oneOf('Ủy|Uỷ|Hội|Đảng|Ban |Sở|Phòng|Công an|Mặt trận|Văn phòng|Trung tâm|Trường|Trạm|Đoàn');
const FURTHER_PLACE = `(?:, | và |, và )(?!${BODY})${optional(`${PLACE} `)}${PLACE_NAME}`;
/** "của 02 xã Thanh Xuân, Thanh Hà cũ": places named right behind their number, up to what is no name of a place. */
const PLACES = new RegExp(
  String.raw`${NUMBER_BEGINS}(\d{1,2}) (${oneOf(PLACE, QUARTER)})(${WHICH})?:? (${PLACE_NAME}(?:${FURTHER_PLACE})+)(?=[.;)(]|,? \p{Ll}|$)`,
  'gu',
);

/** Sentences that say how many things there are and then name them, one more or one less. */
export function listedCounts(passage: Passage): readonly ListedCount[] {
  const counts = [...announcedIn(passage), ...bracketedIn(passage), ...placesIn(passage), ...daysIn(passage)];
  const known = new Set(counts.map(({ range }) => range.start));
  return [
    ...counts,
    ...[
      ...listedKinds(passage),
      ...teams(passage),
      ...namedPersons(passage),
      ...measuredThings(passage),
    ].filter(({ range }) => !known.has(range.start)),
  ];
}

const DAY = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{4})?`;
const AND = '(?:, và |, | và )';
/** "22/8, 29/8 và 05/9/2026", "22, 29/8", "22 và 29 tháng 8" */
const DAYS = oneOf(
  String.raw`(?:\d{1,2}${AND})*${DAY}(?:${AND}${DAY})*`,
  String.raw`\d{1,2}(?:${AND}\d{1,2})+(?= tháng)`,
);
/** "03 đợt tổng vệ sinh … vào các ngày 22/8, 29/8 và 05/9/2026" */
const ON_DAYS = new RegExp(
  String.raw`${NUMBER_BEGINS}(\d{1,2}) ((?:đợt|buổi|lần|phiên|lớp|cuộc|kỳ|vòng|chuyến|đêm|ngày|hội nghị)(?!\p{L}))(?:[^.;:\d]{0,80} các ngày|(?<=ngày)):? (${DAYS})(?![\d/])`,
  'gu',
);

/** So many times, and the days on which they are. */
function daysIn({ text }: Passage): readonly ListedCount[] {
  return matchesIn(text.text, ON_DAYS).flatMap(
    ({ 1: figures = '', 2: things = '', 3: days = '', index }): readonly ListedCount[] => {
      const listed = days.split(/, và |, | và /u).length;
      const before = text.text.slice(Math.max(0, index - 10), index);
      const actual = `${figures} ${things}`;
      // "trong 2 ngày 24 và 25/7": the days are those that are meant.
      const isVague = VAGUE.test(before.replace(/trong $/u, ''));
      return listed === Number(figures) || listed < FEWEST || isVague
        ? []
        : [{ actual, range: text.slice(index, index + actual.length), listed, doubtful: false }];
    },
  );
}

function placesIn({ text }: Passage): readonly ListedCount[] {
  return matchesIn(text.text, PLACES).flatMap(
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
  return matchesIn(text.text, IN_BRACKETS).flatMap(
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
  return matchesIn(text.text, ANNOUNCED).flatMap(({ 0: whole, 1: figures = '', 2: things = '', index }) => {
    const count = Number(figures);
    const before = text.text.slice(Math.max(0, index - 10), index);
    if (
      count < FEWEST ||
      count > MOST ||
      NO_THINGS.test(things) ||
      VAGUE.test(before) ||
      COUNTED_BEFORE.test(text.text.slice(Math.max(0, index - REACH), index))
    ) {
      return [];
    }
    const rest = text.text.slice(index + whole.length);
    const named = countsAtOnce(rest, count) ? null : namesIn(rest);
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
  });
}

/** "05 dân tộc cùng sinh sống: Thái, Mông, Dao, Tày và Kinh; trong đó …": what stands before the first semicolon is as many as were told. */
function countsAtOnce(rest: string, count: number): boolean {
  const [first = '', ...behind] = (/^[^.:“”"]*/u.exec(withoutAsides(rest))?.[0] ?? '').split(';');
  return behind.length > 0 && first.split(/, ?| và /u).length === count;
}

/** How many things a series names up to the end of its sentence; null where it is no plain series of names. */
function namesIn(rest: string): { readonly count: number; readonly doubtful: boolean } | null {
  // "Chi bộ A, Chi bộ B; hoàn thành trước ngày 30/9": names of one kind, and what is to be done.
  const [before = '', ...behind] = (/^[^.:()“”"]*/u.exec(rest)?.[0] ?? '').split(';');
  const first = before.split(/, ?| và /u).map((part) => part.trim());
  const kind = alikeIn(first);
  if (kind !== null && behind.length > 0 && !behind.some((clause) => beginsWith(clause.trim(), kind))) {
    return { count: first.length, doubtful: true };
  }
  const labels = (/^[^.:;()]*/u.exec(rest)?.[0] ?? '').split(/, ?| và /u).map((part) => part.trim());
  if (labels.length > 1 && labels.every((part) => /^\p{L}[^\d]* \d{1,2}$/u.test(part)) && areLabels(labels)) {
    return { count: labels.length, doubtful: false };
  }
  const clauses = clausesIn(rest);
  if (clauses !== null) {
    return clauses;
  }
  const series = /^[^.:()\d“”"]*/u.exec(rest)?.[0] ?? '';
  const ended = rest.length === series.length || rest.charAt(series.length) === '.';
  // "chi bộ A, chi bộ B và 03 chi bộ thôn": the rest are counted, not named.
  if (/\d/u.test(rest.charAt(series.length))) {
    return null;
  }
  const parts = series.split(/, ?| và /u).map((part) => part.trim());
  const end = parts.findIndex((part) => part === '' || GOES_ON.test(part));
  const names = end === -1 ? parts : parts.slice(0, end);
  if (endAlike(parts) && ended) {
    return { count: parts.length, doubtful: false };
  }
  if (alikeIn(names) !== null && (ended || end !== -1)) {
    return { count: names.length, doubtful: false };
  }
  // "bóng đá, bóng chuyền hơi, cầu lông và điền kinh": short things, of which the last one may follow "và".
  const isSeries = ended && names.length > 2 && /^[^ ]*(?: (?!và )[^ ]*)*(?: và [^,]+)?$/u.test(series);
  const isShort = names.every((name) => name !== '' && name.split(' ').length <= SHORT_NAME);
  return isSeries && isShort ? { count: names.length, doubtful: true } : null;
}

/** The word with which all of the names begin, which nothing else parts; null where they do not. */
function alikeIn(names: readonly string[]): string | null {
  const [kind = ''] = (names[0] ?? '').split(' ');
  return names.length > 1 &&
    kind !== '' &&
    names.every((name) => name.length <= LONGEST_NAME && beginsWith(name, kind))
    ? kind
    : null;
}

/** "hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ": names that end with the same two words. */
function endAlike(names: readonly string[]): boolean {
  const ending = / \p{L}+ \p{L}+$/u.exec(names[0] ?? '')?.[0];
  return (
    names.length > 2 &&
    ending !== undefined &&
    names.every((name) => name.length <= LONGEST_NAME && name.endsWith(ending))
  );
}

function beginsWith(name: string, kind: string): boolean {
  return name.toLowerCase().startsWith(`${kind.toLowerCase()} `);
}

/** Parts with semicolons between them, up to the end of the sentence; null where each has a number of its own, which are added up. */
function clausesIn(rest: string): { readonly count: number; readonly doubtful: boolean } | null {
  const bare = withoutAsides(rest);
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

/** Syllables of a thing that is named in a series without more words. */
const SHORT_NAME = 4;

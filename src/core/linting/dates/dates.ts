import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Range } from '../../document';
import {
  dateExists,
  daysInMonth,
  isoDate,
  oneOf,
  optional,
  readDates,
  WORD_BEGINS,
  WORD_ENDS,
  type DateMention,
} from '../../vietnamese';
import { neighbouringWeekday, type NamedWeekday } from './namedWeekday';
import { proseOf, type Passage } from '../text/prose';
import { dueCells } from './dueCells';
import { timePassages } from './timePassages';

/** What a date says about the document's own course of events. */
export type DateRole =
  /** The document's own date. */
  | 'issue'
  /** The date of an act that is cited by its number, or of a law. */
  | 'citation'
  /** A day by which something is to be done. */
  | 'deadline'
  /** A day on which something that the document arranges takes place. */
  | 'event'
  /** Narrative: the day up to which figures count, a birth, a founding, an entry into force, an act named without its number. */
  | 'past'
  | 'other';

/** A date named in the main part. */
export interface DocumentDate {
  readonly mention: DateMention;
  readonly passage: Passage;
  readonly role: DateRole;
  /** The figures and words of the date. */
  readonly range: Range;
  /** The date to which a range beginning here runs; null without one. */
  readonly until: DocumentDate | null;
  /** The day of the week that the document gives for it, in the same text or in the cell beside it. */
  readonly weekday: NamedWeekday | null;
}

/** The figures and words of a date as they stand in the document. */
export function writtenDate({ passage, mention }: Pick<DocumentDate, 'passage' | 'mention'>): string {
  return passage.text.text.slice(mention.start, mention.end);
}

/** Every date that the main part names, in reading order; read once per document. */
export const datesOf = oncePer(readDocumentDates);

function readDocumentDates(administrative: AdministrativeDocument): readonly DocumentDate[] {
  const own = new Set(administrative.placeAndDate?.ranges.map(({ paragraph }) => paragraph));
  const times = timePassages(administrative);
  const due = dueCells(administrative);
  const passages = proseOf(administrative);
  const dates: DocumentDate[] = [];
  for (const [index, passage] of passages.entries()) {
    const beside = neighbouringWeekday(passages, index);
    const mentions = mentionsIn(passage.text.text, beside !== null);
    if (mentions.length > 0) {
      const isOwn = own.has(passage.paragraph.index);
      const roles = mentions.map((mention): DateRole =>
        isOwn ? 'issue' : roleIn(passage, mention, times.has(passage) || due.has(passage)),
      );
      for (const date of datesIn(passage, mentions, roles, beside)) {
        dates.push(date);
      }
    }
  }
  return dates;
}

/** The dates of a passage with their roles, which stand side by side with the mentions. */
function datesIn(
  passage: Passage,
  mentions: readonly DateMention[],
  roles: readonly DateRole[],
  beside: NamedWeekday | null,
): readonly DocumentDate[] {
  // From the last to the first: the end of a range is made before its beginning.
  const backwards: DocumentDate[] = [];
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention !== undefined) {
      backwards.push({
        mention,
        passage,
        role: roles[at] ?? 'other',
        range: passage.text.slice(mention.start, mention.end),
        until: mention.until === null ? null : (backwards[mentions.length - 1 - mention.until] ?? null),
        weekday: weekdayOf(passage, mention) ?? (mentions.length === 1 ? beside : null),
      });
    }
  }
  return backwards.reverse();
}

/** Beside the name of a day `24/8` is a date without "ngày" in front. */
function mentionsIn(text: string, isDate: boolean): readonly DateMention[] {
  const mentions = readDates(text);
  if (mentions.length > 0 || !isDate) {
    return mentions;
  }
  const announced = 'ngày ';
  return readDates(announced + text.trimStart()).map((mention) => {
    const shift = text.length - text.trimStart().length - announced.length;
    const { yearAt } = mention;
    return {
      ...mention,
      start: mention.start + shift,
      end: mention.end + shift,
      yearAt: yearAt === null ? null : { start: yearAt.start + shift, end: yearAt.end + shift },
    };
  });
}

function weekdayOf(passage: Passage, { weekday }: DateMention): NamedWeekday | null {
  return weekday === null
    ? null
    : {
        weekday: weekday.weekday,
        text: weekday.text,
        range: passage.text.slice(weekday.start, weekday.end),
      };
}

/** The word "ngày" right before a date. */
const DAY = String.raw`(?:ngày\s*)?`;
/** "thứ Ba, ngày ", "Chủ nhật ": the weekday before a date. */
const WEEKDAY = optional(String.raw`(?:thứ \p{L}+|chủ nhật),?\s*`);
const HOUR = String.raw`\d{1,2}\s*(?:giờ|h|g)\s*`;
/** What ties an act to the day of it. */
const ISSUED = optional('được ban hành |ban hành |ký ');

/** A symbol such as `48/KH-UBND` or `05-CT/TW`, or the name of a kind of act, before the date of that act. */
const SYMBOL = String.raw`\d[^\s,;]*[/-] ?\p{Lu}[^\s,;]*(?: ?[-/&] ?\p{Lu}[^\s,;]*)*`;
const AFTER_SYMBOL = new RegExp(String.raw`${SYMBOL}\s*[,(]?\s*${ISSUED}${DAY}$`, 'u');
const LAW = String.raw`(?:Luật|Pháp lệnh|Hiến pháp) \p{Lu}(?:(?!ngày)[^.;:()]){0,200}`;
const AFTER_LAW = new RegExp(String.raw`${LAW},?\s*${ISSUED}ngày\s*$`, 'u');
const ACT = oneOf(
  'Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kết luận|Quy định|Quy chế|Điều lệ|Kế hoạch|Chương trình|Đề án|Phương án',
  'Công văn|Công điện|Tờ trình|Báo cáo|Thông báo|Hướng dẫn|Biên bản|Giấy mời|Hợp đồng|Phiếu|[Vv]ăn bản|[Đđ]ơn',
);
/** An act named without its number: its date is no plan, but it may also be the day of what the act is about. */
const AFTER_ACT = new RegExp(String.raw`${ACT}(?:[^.;:()]{0,200}[^.;:(),\s])?,?\s*${ISSUED}ngày\s*$`, 'u');
/** What ties a day to an action, even after the name of an act: "triển khai Kế hoạch trước ngày …". */
const BOUND = new RegExp(
  String.raw`(?:trước|đến|tới|hết|từ|vào|trong|là|hạn|nhất|muộn|xong|thành|sau|tổ chức|diễn ra|khai mạc|bắt đầu|kết thúc|gian|:)\s*${WEEKDAY}${DAY}$`,
  'iu',
);
/** What makes the date that follows the last day on which a thing may be done. */
const LATEST = oneOf(
  'thời gian hoàn thành[^.:]{0,30}:',
  'trước|chậm nhất|muộn nhất|hạn cuối|thời hạn|hết hạn|hạn chót|hoàn thành|hoàn tất|xong|không quá|không muộn hơn',
  'có giá trị(?: sử dụng)?(?= (?:đến|hết))',
);
const UNTIL = String.raw`(?:(?:là|vào|đến|trong|hết|trước|cùng)\s*)*`;
/** "17 giờ 00 phút, ", "cuối giờ chiều ": the time of that day. */
const CLOCK = optional(String.raw`${HOUR}(?:\d{1,2}\s*(?:phút)?)?,?\s*`);
const HALF_DAY = optional(String.raw`(?:cuối )?(?:giờ )?(?:buổi )?(?:sáng|chiều)\s*`);
const DEADLINE = new RegExp(
  String.raw`${LATEST}\s*${UNTIL}${CLOCK}${HALF_DAY}${WEEKDAY}(?:cuối\s*)?${DAY}$`,
  'iu',
);
/** What has happened on a date, or began then, or is told as it stood then. */
const HAPPENED = oneOf(
  'sinh|cấp|kỷ niệm|thành lập|ban hành|thông qua|giải phóng|kết nạp|chính thức|cũ|trước đây|hồi',
  'có hiệu lực(?: thi hành)?(?: kể)? từ|hiệu lực|kể từ|tính từ|từ sau|sau',
  'tính đến|so với|thời điểm|đến thời điểm báo cáo|số liệu',
);
const PAST = new RegExp(
  String.raw`${HAPPENED}(?:\s*(?:ngày|vào|đến|:|\d{1,2}\s*(?:giờ|h)\s*\d{0,2}(?:\s*phút)?,?))*\s*$`,
  'iu',
);
const PERIOD = oneOf('mốc(?: thời gian)?|thời kỳ|niên độ|thời điểm|giai đoạn');
const LOOKING = oneOf(
  'thanh tra|kiểm tra|giám sát|kiểm toán|đánh giá|rà soát|báo cáo|thống kê|tổng hợp|(?:lấy |chốt )?số liệu',
);
const LABEL_OF_PERIOD = oneOf(
  'thời gian (?:lấy |chốt |tính )?số liệu|(?:thời )?kỳ (?:báo cáo|số liệu|đánh giá)',
);
/** "Mốc kiểm tra, giám sát: từ ngày …", "Thời kỳ thanh tra: …": the time whose doings are looked at. */
const LOOKED_AT = new RegExp(
  `${WORD_BEGINS}${oneOf(`${PERIOD} (?:được )?${LOOKING}${WORD_ENDS}`, `${LABEL_OF_PERIOD} ?:`)}[^.;]{0,80}$`,
  'iu',
);
const COMMEMORATION =
  /(?:ngày (?:thành lập|giải phóng|truyền thống|Quốc|sinh)|kỷ niệm|chào mừng)[^.;]{0,120}$/iu;
/** "đã hoàn thành ngày …" is over. */
const DONE = /(?:được|đã)\s+\p{L}+\s*(?:xong|thành)?\s*(?:ngày\s*)?$/iu;
/** An hour beside a date: something takes place. */
const HOUR_BEFORE = new RegExp(
  String.raw`\d\s*(?:giờ|h|g)\s*(?:\d{1,2}\s*(?:phút|’|')?)?\s*[,(-]?\s*(?:(?:sáng|chiều|tối|trưa),?\s*)?${WEEKDAY}${DAY}$`,
  'iu',
);

function roleIn(passage: Passage, mention: DateMention, isTime: boolean): DateRole {
  const before = passage.text.text.slice(Math.max(0, mention.start - 260), mention.start);
  const isDay = mention.precision === 'day';
  if (isDay && (AFTER_SYMBOL.test(before) || AFTER_LAW.test(before))) {
    return 'citation';
  }
  if (passage.role === 'legalBasis' || passage.role === 'header') {
    return 'other';
  }
  if (DEADLINE.test(before) && !DONE.test(before)) {
    return 'deadline';
  }
  if (PAST.test(before) || LOOKED_AT.test(before) || COMMEMORATION.test(before)) {
    return 'past';
  }
  if (isDay && AFTER_ACT.test(before) && !BOUND.test(before)) {
    return 'past';
  }
  return isTime || HOUR_BEFORE.test(before) || mention.weekday !== null ? 'event' : 'other';
}

/** The first and last day that a date can mean, `YYYY-MM-DD`; null when the year is unknown or there is no such date. */
export function daysOf({
  precision,
  day,
  month,
  quarter,
  year,
}: DateMention): { readonly first: string; readonly last: string } | null {
  if (year === null || year < 1000 || year > 9999) {
    return null;
  }
  const span = (from: number, to: number): { readonly first: string; readonly last: string } => ({
    first: isoDate({ day: 1, month: from, year }),
    last: isoDate({ day: daysInMonth(to, year), month: to, year }),
  });
  switch (precision) {
    case 'day': {
      const date = { day: day ?? 0, month: month ?? 0, year };
      return dateExists(date) ? { first: isoDate(date), last: isoDate(date) } : null;
    }
    case 'month':
      return month !== null && month >= 1 && month <= 12 ? span(month, month) : null;
    case 'quarter':
      return quarter !== null && quarter >= 1 && quarter <= 4 ? span(quarter * 3 - 2, quarter * 3) : null;
    case 'year':
      return span(1, 12);
  }
}

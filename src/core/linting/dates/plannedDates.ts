import type { AdministrativeDocument, PlaceAndDate } from '../../administrative';
import { dateExists, daysInMonth, isoDate, oneOf } from '../../vietnamese';
import { datesOf, daysOf, type DocumentDate } from './dates';
import { isTold } from './toldStretches';

/** First and last day that a date can mean, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/**
 * The days on which the document can have been issued: a month for a draft without a day; null without a year, and where the date is
 * not in the calendar, for then nothing can be said to come before it.
 */
export function issueDays(placeAndDate: PlaceAndDate | null): DaySpan | null {
  if (placeAndDate?.year === undefined || placeAndDate.year === null) {
    return null;
  }
  const { day, month, year } = placeAndDate;
  if (month === null || month < 1 || month > 12) {
    return { first: isoDate({ day: 1, month: 1, year }), last: isoDate({ day: 31, month: 12, year }) };
  }
  if (day !== null && !dateExists({ day, month, year })) {
    return null;
  }
  return {
    first: isoDate({ day: day ?? 1, month, year }),
    last: isoDate({ day: day ?? daysInMonth(month, year), month, year }),
  };
}

/** "Thời gian bắt đầu: 14 giờ 00 phút ngày 12 tháng 11 năm 2026", "Hôm nay, ngày …": the day that minutes are of. */
export const OF_MEETING =
  /^\s*(?:[-+*•]|\d+[.)])?\s*(?:Thời gian|Bắt đầu|Khai mạc|Vào hồi|Vào lúc|Hôm nay|Lúc)(?!\p{L})/iu;

/** The day of the meeting that minutes tell of, which bear no date of issue; null where it is not plain. */
export function meetingDay(administrative: AdministrativeDocument): DocumentDate | null {
  const { placeAndDate, type } = administrative;
  return type !== 'bien-ban' || placeAndDate !== null
    ? null
    : (datesOf(administrative).find(
        ({ mention, passage }) =>
          mention.precision === 'day' && mention.year !== null && OF_MEETING.test(passage.text.text),
      ) ?? null);
}

/** A date that lies ahead when the document is written: an event or a deadline, with the days that it can mean. */
export interface PlannedDate {
  readonly date: DocumentDate;
  readonly days: DaySpan;
}

/** The days on which ministries and departments were joined, and on which districts ended: named in order to say what was before them. */
const TURNING_POINTS: ReadonlySet<string> = new Set(['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01']);

/** Years before the issue behind which no year has been mistyped: "sử dụng đất trước ngày 15 tháng 10 năm 1993". */
const LONG_PAST = 12;

function isTurningPoint({ first }: DaySpan): boolean {
  return TURNING_POINTS.has(first);
}

/** Letters before a date that hold ". Trước ngày ". */
const LEAD = 16;

/** "Trước ngày 15 tháng 10 năm 1993, hộ ông A đã khai hoang": a sentence that begins with its time and tells what was done. */
function tellsHistory({ passage, mention }: DocumentDate): boolean {
  const { text } = passage.text;
  return (
    /(?:^|[.;:] )(?:Trước|trước)(?: ngày)? $/u.test(
      text.slice(Math.max(0, mention.start - LEAD), mention.start),
    ) && /^[^.;]{0,120}(?<!\p{L})(?:đã|từng)(?!\p{L})/u.test(text.slice(mention.end))
  );
}

/** "máy tính mua trước năm 2020": how old a thing is. Nobody sets a year that is over as the end of a task by its number alone. */
function tellsAge({ passage, mention }: DocumentDate, issued: DaySpan | null): boolean {
  const before = passage.text.text.slice(Math.max(0, mention.start - LEAD), mention.start);
  return (
    issued !== null &&
    mention.precision === 'year' &&
    String(mention.year) < issued.first.slice(0, 4) &&
    /(?<!\p{L})trước $/iu.test(before)
  );
}

/** What came of something: nobody knows it of what is still to be done. */
const CAME_OF_IT = new RegExp(
  String.raw`^(?: \([^()]{1,20}\))?[^.;]{0,40}?(?<!\p{L})(?:đã ${oneOf('làm', 'gây', 'cuốn', 'vùi', 'xảy ra')}|làm (?:thiệt hại|\d|chết|hư hỏng|sập|tốc mái)|gây thiệt hại|cuốn trôi|vùi lấp|gặp nạn|tử vong|vượt tiến độ|vượt chỉ tiêu|rút ngắn)(?!\p{L})`,
  'u',
);
/** "Vụ cháy xảy ra lúc 13 giờ ngày …", "Trận lũ lúc 22 giờ ngày …" */
const HAPPENED =
  /(?<!\p{L})(?:(?:vụ|trận|cơn|đợt) (?:cháy|nổ|tai nạn|đuối nước|lũ|mưa|dông|lốc|bão|sạt lở|động đất)|xảy ra)(?!\p{L})[^.;]{0,60}$/iu;
/** Letters before a date in which that may stand. */
const HAPPENED_REACH = 100;

/** "Vụ cháy lúc 13 giờ ngày 18/4/2026 làm thiệt hại 640 triệu đồng", "hoàn thành ngày 28/9/2026, vượt tiến độ 32 ngày" */
function tellsOutcome({ passage, mention, role }: DocumentDate): boolean {
  const { text } = passage.text;
  return (
    CAME_OF_IT.test(text.slice(mention.end, mention.end + HAPPENED_REACH)) ||
    (role === 'event' &&
      HAPPENED.test(text.slice(Math.max(0, mention.start - HAPPENED_REACH), mention.start)))
  );
}

/** "Ngày 24/4/2026 (thứ Sáu), đồng chí … chủ trì họp": how an announcement or a letter begins, of what has been. */
function beginsTale({ passage, mention }: DocumentDate, { type }: AdministrativeDocument): boolean {
  const { text } = passage.text;
  return (
    type !== 'ke-hoach' &&
    type !== 'giay-moi' &&
    /^(?:(?:Sáng|Chiều|Tối|Vào|Hôm nay,?) )?(?:[Tt]hứ \p{L}+, )?[Nn]gày $/u.test(
      text.slice(0, mention.start),
    ) &&
    /^(?: \([^()]{1,20}\))?, (?:\p{L}+ ){1,30}/u.test(text.slice(mention.end)) &&
    /(?<!\p{L})(?:chủ trì|tổ chức|họp|làm việc|nhận được|tiến hành|kiểm tra)(?!\p{L})/u.test(
      text.slice(mention.end),
    )
  );
}

/**
 * Events and deadlines that the document sets, whose year is known, but for those of long ago. Of a range only the end counts: it may
 * have begun already.
 */
export function plannedDates(administrative: AdministrativeDocument): readonly PlannedDate[] {
  const issued = issueDays(administrative.placeAndDate);
  const isLongPast = ({ last }: DaySpan): boolean =>
    issued !== null && Number(issued.first.slice(0, 4)) - Number(last.slice(0, 4)) > LONG_PAST;
  return allPlannedDates(administrative).filter(({ days }) => !isLongPast(days));
}

/** Likewise, with those of long ago: where the year of issue itself is doubted, they may be of today. */
export function allPlannedDates(administrative: AdministrativeDocument): readonly PlannedDate[] {
  const issued = issueDays(administrative.placeAndDate);
  return datesOf(administrative).flatMap((date) => {
    const { role, passage, mention, until } = date;
    const days = daysOf(mention);
    const isPlanned =
      (role === 'event' || role === 'deadline') &&
      until === null &&
      passage.role !== 'display' &&
      passage.role !== 'closing' &&
      !passage.quoted &&
      !isTold(passage.text.text, mention.start) &&
      !tellsHistory(date) &&
      !tellsAge(date, issued) &&
      !tellsOutcome(date) &&
      !beginsTale(date, administrative);
    return isPlanned && days !== null && !isTurningPoint(days) ? [{ date, days }] : [];
  });
}

import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import type { CalendarDate } from '../../vietnamese';
import { matchesIn } from '../../vietnamese';
import { datesOf, daysOf, writtenDate } from './dates';
import { issueDays } from './plannedDates';
import { isTold } from './toldStretches';
import { citationsOf } from '../citations/citations';
import { PROSE_ROLES } from '../text/prose';
import { rangeText } from '../text/rangeText';
import { namedPeriods } from './leftPeriods';

/** A quarter, some months or a school year that was long over when the act that is about it was issued. */
export interface BygonePeriod {
  readonly actual: string;
  readonly range: Range;
}

const SCHOOL_YEAR = /năm học (\d{4}) ?[-–—] ?(\d{4})(?!\d)/giu;
/** A school year ends in May; summing it up may take until the next one begins. */
const NEXT_SCHOOL_YEAR = 9;
/** So many months after a quarter nobody sets tasks for it any more, or asks for reports on it. */
const LONG_AGO = 8;
/** Acts that look back, however long. */
const LOOKS_BACK =
  /(?<!\p{L})(?:tổng kết|đánh giá|kết quả|khen|công nhận|quyết toán|kiểm tra|thanh tra|kiểm toán|xét|sáng kiến|thi đua|bổ sung|truy|thanh toán)(?!\p{L})/iu;

interface Act {
  readonly text: string;
  readonly issued: Pick<CalendarDate, 'month' | 'year'>;
  readonly rangeAt: (start: number, end: number) => Range;
}

/** Periods in the abstracts of the document and of the acts that it cites. */
export function bygonePeriods(administrative: AdministrativeDocument): readonly BygonePeriod[] {
  return [...ownAct(administrative), ...citedActs(administrative)].flatMap((act) =>
    LOOKS_BACK.test(act.text)
      ? []
      : [...periodsIn(act.text)]
          .filter(({ last }) => months(act.issued) >= last)
          .map(({ text, start }) => ({ actual: text, range: act.rangeAt(start, start + text.length) })),
  );
}

/** Documents that set tasks and tell little. */
const SETS_TASKS: ReadonlySet<string> = new Set(['ke-hoach', 'huong-dan', 'chuong-trinh', 'phuong-an']);

/** Months of last year in which a plan lets something be done: "kiểm tra việc thực hiện trong tháng 7 năm 2025". */
export function bygoneMonths(administrative: AdministrativeDocument): readonly BygonePeriod[] {
  const issued = issueDays(administrative.placeAndDate);
  if (administrative.type === null || !SETS_TASKS.has(administrative.type) || issued === null) {
    return [];
  }
  return datesOf(administrative).flatMap((date): readonly BygonePeriod[] => {
    const { mention, passage, role, until, range } = date;
    const { text } = passage.text;
    const days = mention.precision === 'month' && until === null ? daysOf(mention) : null;
    const before = text.slice(Math.max(0, mention.start - IN_MONTH_REACH), mention.start);
    const isSet = role === 'other' && PROSE_ROLES.has(passage.role) && !passage.quoted;
    return days !== null &&
      isSet &&
      days.last < issued.first &&
      IN_MONTH.test(before) &&
      !TELLS_BACK.test(text) &&
      !isTold(text, mention.start)
      ? [{ actual: writtenDate(date), range }]
      : [];
  });
}

/** What is to be done in a month. */
const IN_MONTH = /(?<!\p{L})(?:trong|vào|xong(?: trước| trong)?|hoàn thành) $/iu;
/** Characters that hold such words. */
const IN_MONTH_REACH = 24;
/** Months that are recalled, not set; what is expected is looked at elsewhere. */
const TELLS_BACK =
  /(?<!\p{L})(?:đã|kết quả|tính đến|so với|kể từ|từ tháng|số liệu|năm trước|giai đoạn|ban hành|quyết toán|thanh tra|theo(?! dõi)|cùng kỳ|qua|xảy ra|vừa|dự kiến)(?!\p{L})/iu;

function ownAct({ source, abstract, placeAndDate }: AdministrativeDocument): readonly Act[] {
  const { month = null, year = null } = placeAndDate ?? {};
  const [range, ...others] = abstract?.ranges ?? [];
  if (range === undefined || others.length > 0 || month === null || year === null) {
    return [];
  }
  const text = rangeText(source, range);
  return [{ text: text.text, issued: { month, year }, rangeAt: (start, end) => text.slice(start, end) }];
}

function citedActs(administrative: AdministrativeDocument): readonly Act[] {
  return citationsOf(administrative).flatMap(({ passage, abstract, date }) =>
    abstract === null || date?.value == null
      ? []
      : [
          {
            // Behind a comma, and before another act, the sentence goes on about something else.
            text: passage.text.text.slice(abstract.start, abstract.end).split(/,| và (?=\p{Lu})/u)[0] ?? '',
            issued: date.value,
            rangeAt: (start: number, end: number) =>
              passage.text.slice(abstract.start + start, abstract.start + end),
          },
        ],
  );
}

interface Ended {
  readonly text: string;
  readonly start: number;
  /** The month, see {@link months}, from which on it is long over. */
  readonly last: number;
}

function periodsIn(text: string): readonly Ended[] {
  const schoolYears = matchesIn(text, SCHOOL_YEAR).map(({ 0: whole, 2: end, index }) => ({
    text: whole,
    start: index,
    last: months({ month: NEXT_SCHOOL_YEAR, year: Number(end) }),
  }));
  const others = namedPeriods(text)
    .filter(({ shape }) => shape !== 'year')
    .map(({ shape, part, text: whole, start, year }) => ({
      text: whole,
      start,
      last:
        months({ month: shape === 'quarter' ? 3 * quarterOf(part) : Number(part.split(' ')[0]), year }) +
        LONG_AGO,
    }));
  return [...schoolYears, ...others];
}

const QUARTERS: readonly (readonly string[])[] = [
  ['I', '1'],
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
];

/** From 1, written in Roman or Arabic figures; the last one where it cannot be read. */
function quarterOf(part: string): number {
  const index = QUARTERS.findIndex((names) => names.includes(part));
  return index < 0 ? QUARTERS.length : index + 1;
}

function months({ month, year }: Pick<CalendarDate, 'month' | 'year'>): number {
  return year * 12 + month;
}

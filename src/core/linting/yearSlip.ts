import type { AdministrativeDocument } from '../administrative';
import { fold } from '../vietnamese';
import { datesOf, daysOf } from './dates';
import { issueDays, plannedDates, type DaySpan } from './plannedDates';

/** The year of the document's own date does not go with what it says. */
export interface YearSlip {
  readonly written: number;
  readonly expected: number;
  /** What shows it, as the document words it. */
  readonly evidence: string;
}

/** "tổng kết … năm 2025": the year that is summed up; "tổng kết 10 năm" and "năm học 2025 - 2026" have none. */
const SUMMED_UP = /TONG KET(?:(?!;| TRIEN KHAI | PHUONG HUONG )[^0-9])*? NAM (\d{4})(?! ?-)/u;
/** In the first quarter the year before is summed up. */
const LAST_MONTH_TO_SUM_UP = 3;
/** Nearer events may well have been planned this long ahead. */
const FAR_AHEAD_DAYS = 330;

const known = new WeakMap<AdministrativeDocument, { readonly slip: YearSlip | null }>();

/** The slip in the year of issue that the document betrays, or null. One slip explains every date that is out of place by it. */
export function yearSlip(administrative: AdministrativeDocument): YearSlip | null {
  const cached = known.get(administrative) ?? { slip: findSlip(administrative) };
  known.set(administrative, cached);
  return cached.slip;
}

function findSlip(administrative: AdministrativeDocument): YearSlip | null {
  const issued = issueDays(administrative.placeAndDate);
  return issued === null
    ? null
    : (slipOfSummary(administrative) ??
        slipBehindEverything(administrative, issued) ??
        slipAheadOfEverything(administrative, issued));
}

/** Summing up 2025 in January 2025, or before. */
function slipOfSummary({ abstract, placeAndDate }: AdministrativeDocument): YearSlip | null {
  const { year = null, month = null } = placeAndDate ?? {};
  const summedUp = Number(SUMMED_UP.exec(fold(abstract?.text ?? ''))?.[1] ?? Number.NaN);
  if (year === null || Number.isNaN(summedUp) || year > summedUp) {
    return null;
  }
  const early = year < summedUp || (month !== null && month <= LAST_MONTH_TO_SUM_UP);
  const expected = month !== null && month <= LAST_MONTH_TO_SUM_UP ? summedUp + 1 : summedUp;
  return early ? { written: year, expected, evidence: `tổng kết năm ${String(summedUp)}` } : null;
}

/** Acts that are cited, and everything that is planned, lie in the year after. */
function slipBehindEverything(administrative: AdministrativeDocument, issued: DaySpan): YearSlip | null {
  const written = Number(issued.first.slice(0, 4));
  const later = moved(issued, 1);
  const cited = datesOf(administrative).flatMap((date) => {
    const days = date.role === 'citation' && date.mention.precision === 'day' ? daysOf(date.mention) : null;
    return days === null ? [] : [{ date, days }];
  });
  const planned = plannedDates(administrative);
  const contradicting = cited.filter(({ days }) => days.first > issued.last);
  const explained = contradicting.every(({ days }) => days.first <= later.last);
  const ahead = planned.every(({ days }) => dayCount(days.first) - dayCount(issued.last) >= FAR_AHEAD_DAYS);
  const stillAhead = planned.every(({ days }) => days.last >= later.first);
  const [first] = contradicting;
  if (
    first !== undefined &&
    explained &&
    ahead &&
    stillAhead &&
    (planned.length > 0 || contradicting.length > 1)
  ) {
    const { mention, passage } = first.date;
    return { written, expected: written + 1, evidence: passage.text.text.slice(mention.start, mention.end) };
  }
  return null;
}

/** Everything that is planned lies in the year before, and would lie ahead if the document were of that year. */
function slipAheadOfEverything(administrative: AdministrativeDocument, issued: DaySpan): YearSlip | null {
  const written = Number(issued.first.slice(0, 4));
  const earlier = moved(issued, -1);
  const planned = plannedDates(administrative);
  const [first] = planned;
  const years = new Set(planned.map(({ date }) => date.mention.year));
  if (first === undefined || planned.length < 2 || years.size !== 1 || !years.has(written - 1)) {
    return null;
  }
  const { mention, passage } = first.date;
  return planned.every(({ days }) => days.last >= earlier.first)
    ? { written, expected: written - 1, evidence: passage.text.text.slice(mention.start, mention.end) }
    : null;
}

function moved({ first, last }: DaySpan, years: number): DaySpan {
  const move = (day: string): string =>
    `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return { first: move(first), last: move(last) };
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days since the beginning of our era, leap days left out: good to tell how far apart two days are. */
function dayCount(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 365 + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + date;
}

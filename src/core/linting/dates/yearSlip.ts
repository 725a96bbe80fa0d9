import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { fold } from '../../vietnamese';
import { datesOf, daysOf, writtenDate, type DocumentDate } from './dates';
import { allPlannedDates, issueDays, plannedDates, type DaySpan } from './plannedDates';
import { proseOf } from '../text/prose';
import { areOneFigureApart, haveSwappedNeighbours } from '../text/swappedFigures';

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
/** In the first half of a year hardly any plan is for the next year alone: who then speaks of next year alone has mistaken the year. */
const LAST_MONTH_OF_PLANNING = 6;
/** Nearer events may well have been planned this long ahead. */
const FAR_AHEAD_DAYS = 330;

/** A plan for the weeks to come whose every date lies a year ahead bears the year before. */
const SOON_DAYS = 30;
const MANY_PLANNED = 4;

function isOnlyYear(text: string, year: number): boolean {
  return yearsIn(text).every((named) => named === String(year));
}

const YEAR = /(?<!\d)20\d{2}(?!\d)/gu;

/** The slip in the year of issue that the document betrays, or null. One slip explains every date that is out of place by it. */
export const yearSlip = oncePer(findSlip);

function findSlip(administrative: AdministrativeDocument): YearSlip | null {
  const issued = issueDays(administrative.placeAndDate);
  return issued === null
    ? null
    : (slipOfSummary(administrative) ??
        slipBehindEverything(administrative, issued) ??
        slipAheadOfEverything(administrative, issued) ??
        slipOfFigures(administrative, issued));
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
  const { abstract, placeAndDate } = administrative;
  const written = Number(issued.first.slice(0, 4));
  const later = moved(issued, 1);
  const planned = plannedDates(administrative);
  const contradicting = citedDates(administrative).filter(({ days }) => days.first > issued.last);
  const explained = contradicting.every(({ days }) => days.first <= later.last);
  const from = dayCount(placeAndDate?.month === null ? issued.first : issued.last);
  const ahead = planned.every(({ days }) => dayCount(days.first) - from >= FAR_AHEAD_DAYS);
  const stillAhead = planned.every(({ days }) => days.last >= later.first);
  // Towards its end a year is no longer planned but the next one is.
  const isOfNextYear =
    placeAndDate?.month != null &&
    placeAndDate.month <= LAST_MONTH_OF_PLANNING &&
    yearsIn(abstract?.text ?? '').join() === String(written + 1);
  const witnesses = contradicting.length + planned.length + (isOfNextYear ? 1 : 0);
  const [witness] = [...contradicting, ...planned];
  const isSoon = planned.some(({ days }) => dayCount(days.first) - dayCount(later.last) <= SOON_DAYS);
  const isAllOfNextYear =
    placeAndDate?.month != null &&
    planned.length >= MANY_PLANNED &&
    isSoon &&
    isOnlyYear(abstract?.text ?? '', written + 1);
  const betrayed = contradicting.length > 0 || (isOfNextYear && planned.length > 0) || isAllOfNextYear;
  return witness !== undefined && betrayed && witnesses > 1 && explained && ahead && stillAhead
    ? { written, expected: written + 1, evidence: writtenDate(witness.date) }
    : null;
}

/** Everything that is planned is past, and would lie ahead if the document were of the year before. */
function slipAheadOfEverything(administrative: AdministrativeDocument, issued: DaySpan): YearSlip | null {
  const written = Number(issued.first.slice(0, 4));
  const earlier = moved(issued, -1);
  const planned = plannedDates(administrative);
  const [first] = [...planned].sort((left, right) => left.days.last.localeCompare(right.days.last));
  const allPast = planned.every(({ days }) => days.last < issued.first);
  // What a report or a letter tells of its own year may all be over.
  const isTale =
    administrative.type !== 'ke-hoach' &&
    administrative.type !== 'giay-moi' &&
    planned.some(({ days }) => days.first.slice(0, 4) === String(written));
  const allAhead = planned.every(({ days }) => days.last >= earlier.first);
  const isCloser = ({ days }: { readonly days: DaySpan }): boolean =>
    dayCount(days.last) - dayCount(earlier.first) < dayCount(issued.first) - dayCount(days.last);
  return first !== undefined &&
    allPast &&
    !isTale &&
    allAhead &&
    (planned.length > 2 ? isCloser(first) : planned.every(isCloser))
    ? { written, expected: written - 1, evidence: writtenDate(first.date) }
    : null;
}

/** "2062" for "2026": the text never names that year, and all that it plans lies years before it, in another one that looks like it. */
function slipOfFigures(administrative: AdministrativeDocument, issued: DaySpan): YearSlip | null {
  const planned = allPlannedDates(administrative);
  const [first] = planned;
  const written = Number(issued.first.slice(0, 4));
  const expected = Math.max(...planned.map(({ days }) => Number(days.last.slice(0, 4))));
  if (first === undefined || written - expected < 2 || !isMistyped(String(written), String(expected))) {
    return null;
  }
  const meant = moved(issued, expected - written);
  const named = yearsNamed(administrative);
  return named.filter((year) => year === String(expected)).length > 1 &&
    !named.includes(String(written)) &&
    planned.every(({ days }) => days.last >= meant.first)
    ? { written, expected, evidence: writtenDate(first.date) }
    : null;
}

/** Every year that the text and the abstract name, as often as they do. */
function yearsNamed(administrative: AdministrativeDocument): readonly string[] {
  const texts = proseOf(administrative).filter(({ role }) => role !== 'header');
  return [administrative.abstract?.text ?? '', ...texts.map(({ text }) => text.text)].flatMap(
    (text) => text.match(YEAR) ?? [],
  );
}

interface DatedDays {
  readonly date: DocumentDate;
  readonly days: DaySpan;
}

/** The dates of acts that are cited. */
function citedDates(administrative: AdministrativeDocument): readonly DatedDays[] {
  return datesOf(administrative).flatMap((date) => {
    const days = date.role === 'citation' && date.mention.precision === 'day' ? daysOf(date.mention) : null;
    return days === null ? [] : [{ date, days }];
  });
}

function yearsIn(text: string): readonly string[] {
  return [...new Set(text.match(YEAR))];
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

function isMistyped(written: string, meant: string): boolean {
  return areOneFigureApart(written, meant) || haveSwappedNeighbours(written, meant);
}

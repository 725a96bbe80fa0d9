import type { AdministrativeDocument } from '../../administrative';
import { isoDate } from '../../vietnamese';
import { datesOf, daysOf, type DocumentDate } from './dates';
import { issueDays } from './plannedDates';
import { isTold } from './toldStretches';
import { timePassages } from './timePassages';

/** The first day of a range that lies a year too early, and the year that it should have. */
export interface BegunLongAgo {
  readonly date: DocumentDate;
  readonly expected: string;
}

/** Months that an event lasts at most. */
const LASTING = 4;

/** Characters that hold "từ ngày " and what stands before it. */
const LEAD = 16;

/** "tuyên truyền từ ngày 15/01/2026 đến ngày 05/02/2027": a task of a plan, told nowhere as done. */
function isSetByPlan({ mention, passage, role }: DocumentDate): boolean {
  const { text } = passage.text;
  return (
    role === 'other' &&
    /(?<!\p{L})từ ngày $/u.test(text.slice(Math.max(0, mention.start - LEAD), mention.start)) &&
    !isTold(text, mention.start) &&
    !passage.quoted
  );
}

/**
 * What is to take place "từ ngày 23/3/2025 đến ngày 17/4/2026" by a document of March 2026: with the year of its end the range lies ahead,
 * and is as short as ranges are.
 */
export function rangesBegunLongAgo(administrative: AdministrativeDocument): readonly BegunLongAgo[] {
  const issued = issueDays(administrative.placeAndDate);
  const times = timePassages(administrative);
  const isPlan = administrative.type === 'ke-hoach';
  return datesOf(administrative).flatMap((date): readonly BegunLongAgo[] => {
    const { mention, until, passage, role } = date;
    const first = mention.precision === 'day' ? daysOf(mention)?.first : undefined;
    const last = until === null ? undefined : daysOf(until.mention)?.last;
    if (issued === null || first === undefined || last === undefined) {
      return [];
    }
    const isAhead = (role === 'event' && times.has(passage)) || (isPlan && isSetByPlan(date));
    const { day, month } = mention;
    const expected = Number(last.slice(0, 4));
    const mended = isoDate({ day: day ?? 1, month: month ?? 1, year: expected });
    const isShort = Number(last.slice(5, 7)) - Number(mended.slice(5, 7)) < LASTING;
    return isAhead &&
      Number(first.slice(0, 4)) === expected - 1 &&
      first < issued.first &&
      mended >= issued.first &&
      mended <= last &&
      isShort
      ? [{ date, expected: String(expected) }]
      : [];
  });
}

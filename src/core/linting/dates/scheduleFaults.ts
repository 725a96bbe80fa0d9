import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import type { DocumentDate } from './dates';
import { schedules, type ScheduleEntry } from './schedules';

/** Lines that agree, at least, before one that does not is a slip. */
const AGREEING = 3;
/** Likewise for their order, which may be another one than that of time. */
const IN_ORDER = 4;
/** Longer lists are kept in another order than that of time. */
const LONGEST = 30;

/** A year unlike that of every other line of the schedule, in whose order the line stands once it has theirs. */
export interface OddYear {
  readonly date: DocumentDate;
  readonly expected: string;
}

/** A line that stands before or behind its time. */
export interface OddPlace {
  readonly entry: ScheduleEntry;
  /** The line above it. */
  readonly above: ScheduleEntry;
}

/** The dates of the one line of a list that is of another year than all the others, and would be in its place in theirs. */
export function oddYears(administrative: AdministrativeDocument): readonly OddYear[] {
  return schedules(administrative).flatMap((entries): readonly OddYear[] => {
    const usual = usualYear(entries);
    const odd = entries.filter(({ dates }) => dates.some((date) => yearOf(date) !== usual));
    const mended = entries.map((entry) => (odd.includes(entry) ? inYear(entry, usual) : entry));
    return entries.length > AGREEING && odd.length === 1 && isInOrder(mended)
      ? (odd[0]?.dates ?? [])
          .filter((date) => yearOf(date) !== usual && isNear(yearOf(date), usual))
          .map((date) => ({ date, expected: usual }))
      : [];
  });
}

/** The one line of a list that stands out of the order of time. */
export function oddPlaces(administrative: AdministrativeDocument): readonly OddPlace[] {
  return schedules(administrative)
    .filter(
      ({ length, 0: first }) => length > IN_ORDER && length <= LONGEST && first?.passage.role !== 'table',
    )
    .flatMap((entries): readonly OddPlace[] => {
      if (isInOrder(entries)) {
        return [];
      }
      const odd = entries.filter((entry) => isInOrder(entries.filter((other) => other !== entry)));
      const [entry, ...others] = odd;
      const above = entry === undefined ? undefined : entries[entries.indexOf(entry) - 1];
      return entry !== undefined && above !== undefined && others.length === 0 ? [{ entry, above }] : [];
    });
}

/** The year of most of the dates. */
function usualYear(entries: readonly ScheduleEntry[]): string {
  const byYear = groupBy(
    entries.flatMap(({ dates }) => dates.map(yearOf)),
    (year) => year,
  );
  return [...byYear].reduce((most, [year, { length }]) => (length > most.length ? { year, length } : most), {
    year: '',
    length: 0,
  }).year;
}

function yearOf({ mention: { year } }: DocumentDate): string {
  return String(year ?? '');
}

function isNear(one: string, other: string): boolean {
  return Math.abs(Number(one) - Number(other)) === 1;
}

function inYear(entry: ScheduleEntry, year: string): ScheduleEntry {
  const { first, last } = entry.days;
  return { ...entry, days: { first: year + first.slice(4), last: year + last.slice(4) } };
}

function isInOrder(entries: readonly ScheduleEntry[]): boolean {
  return entries.every(({ days }, index) => {
    const above = entries[index - 1]?.days;
    return (
      days.first <= days.last &&
      (above === undefined || (above.first <= days.first && above.last <= days.last))
    );
  });
}

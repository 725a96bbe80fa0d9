import type { IsoDate } from '../../regulations';
import { dateExists, weekday } from '../../vietnamese';
import type { DocumentDate } from './dates';

/**
 * The day of the week that a date falls on when the text names another one; null when they agree, or when no year is sure enough.
 * A day without a year is meant to come: this year's, or next year's when it has passed already on `issued`.
 */
export function trueWeekday(
  { mention: { day, month, year }, weekday: named }: DocumentDate,
  issued: IsoDate,
): number | null {
  if (named === null || day === null || month === null) {
    return null;
  }
  const thisYear = Number(issued.slice(0, 4));
  const passed = `${pad(month)}-${pad(day)}` < issued.slice(5);
  const years = year !== null ? [year] : passed ? [thisYear, thisYear + 1] : [thisYear];
  const days = years.map((each) => ({ day, month, year: each })).filter(dateExists);
  const [first] = days;
  if (first === undefined || days.some((each) => weekday(each) === named.weekday)) {
    return null;
  }
  return weekday(days.at(-1) ?? first);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

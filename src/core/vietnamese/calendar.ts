/** A day of the Gregorian calendar, as written: `month` 1 to 12. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Whether the day exists. */
export function dateExists({ day, month, year }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** Days of a month; `month` 1 to 12. */
export function daysInMonth(month: number, year: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 is Sunday (Chủ nhật), 6 is Saturday; the date must exist. */
export function weekday({ day, month, year }: CalendarDate): number {
  // Sakamoto's method.
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const offset = offsets[month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}

/** Milliseconds. */
const DAY_LENGTH = 86_400_000;

/** Days from one day to another one, both `YYYY-MM-DD`; negative when the second is the earlier. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_LENGTH);
}

/** The day in ISO form, `YYYY-MM-DD`. */
export function isoDate({ day, month, year }: CalendarDate): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

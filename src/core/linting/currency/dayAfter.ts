import { daysInMonth } from '../../vietnamese';

/** The day after the last one of something (`YYYY-MM-DD`), as messages write it: "01/3/2025". */
export function dayAfter(lastDay: string): string {
  const [year = 0, month = 0, day = 0] = lastDay.split('-').map(Number);
  const isLastOfMonth = day === daysInMonth(month, year);
  const isLastOfYear = isLastOfMonth && month === 12;
  const next = {
    day: isLastOfMonth ? 1 : day + 1,
    month: isLastOfYear ? 1 : month + (isLastOfMonth ? 1 : 0),
    year: isLastOfYear ? year + 1 : year,
  };
  // Decree 30/2020: a zero before days below 10 and before the first two months.
  const shownMonth = next.month < 3 ? `0${String(next.month)}` : String(next.month);
  return `${String(next.day).padStart(2, '0')}/${shownMonth}/${String(next.year)}`;
}

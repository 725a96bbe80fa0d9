import type { WrittenDate } from './writtenDates';

/** Words between two dates of which the first runs to the second. */
const RANGE_LINK =
  /^[\s)]*(?:\([^)]{0,30}\))?\s*(?:-|–|—|đến|tới)\s*(?:hết\s*)?(?:\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{2})?(?:\s*phút)?,?\s*)?(?:(?:buổi )?(?:sáng|trưa|chiều|tối),?\s*)?(?:thứ \p{L}+,?\s*|chủ nhật,?\s*)?(?:ngày\s*)?\(?$/iu;
/** Words between two dates in a list. */
const LIST_LINK = /^\s*(?:,|;|và|hoặc|&)\s*(?:(?:sáng|trưa|chiều|tối)\s*)?(?:ngày\s*)?$/iu;

/** Whether the words between two dates join them, as a list or as a range. */
export function areJoined(between: string): boolean {
  return LIST_LINK.test(between) || RANGE_LINK.test(between);
}

/** A date with what it takes from those around it; fields as in `DateMention`. */
export interface JoinedDate {
  readonly date: WrittenDate;
  readonly year: number | null;
  readonly until: number | null;
}

/** Dates that are joined to the next one take its year. */
export function joinedDates(text: string, found: readonly WrittenDate[]): readonly JoinedDate[] {
  const dates: JoinedDate[] = [];
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const date = found[index];
    const next = dates[0];
    if (date === undefined) {
      continue;
    }
    const between = next === undefined ? null : text.slice(date.end, next.date.start);
    const isRange = between !== null && next?.date.precision === date.precision && RANGE_LINK.test(between);
    const isJoined = isRange || (between !== null && LIST_LINK.test(between));
    dates.unshift({
      date,
      year: date.year ?? (isJoined ? (next?.year ?? null) : null),
      until: isRange ? index + 1 : null,
    });
  }
  return dates;
}

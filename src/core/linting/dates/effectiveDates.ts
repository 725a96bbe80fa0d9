import type { AdministrativeDocument } from '../../administrative';
import { daysBetween } from '../../vietnamese';
import { datesOf, daysOf } from './dates';
import type { PlannedDate } from './plannedDates';

/** "Quyết định này có hiệu lực kể từ ngày …" */
const TAKES_EFFECT =
  /(?:^|[\s.])(?:Quyết định|Quy định|Quy chế|Nghị quyết|Chỉ thị|Hướng dẫn|Kết luận) này có hiệu lực(?: thi hành)? (?:kể )?từ ngày $/u;
const LEAD = 70;
/** An office may let a decision hold from some days or weeks before it is signed. */
const LONGEST_DAYS = 60;

/** The day from which the document says that it holds itself, long before it was issued. */
export function effectiveBefore(
  administrative: AdministrativeDocument,
  issued: string,
): readonly PlannedDate[] {
  return datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { mention, passage } = date;
    const days = mention.precision === 'day' ? daysOf(mention) : null;
    return days !== null &&
      !passage.quoted &&
      passage.appendix === null &&
      TAKES_EFFECT.test(passage.text.text.slice(Math.max(0, mention.start - LEAD), mention.start)) &&
      days.last < issued &&
      daysBetween(days.last, issued) > LONGEST_DAYS
      ? [{ date, days }]
      : [];
  });
}

import type { AdministrativeDocument } from '../../administrative';
import { datesOf, daysOf } from './dates';
import type { PlannedDate } from './plannedDates';
import { clauseBefore, isPreparation } from './preparation';
import { timePassages } from './timePassages';

/** A task whose deadline lies behind the day on which what it is for begins. */
export interface LateBeginning {
  readonly task: PlannedDate;
  readonly event: PlannedDate;
}

/** What those concerned must have before the first day: when it is their turn, what they are to report. */
const NOTICE =
  /(?<!\p{L})(?:thông báo lịch|gửi lịch|(?:xây dựng|gửi|ban hành) đề cương)(?!\p{L})(?![^.;]*(?:kết quả|tổng kết|sơ kết))/iu;

/**
 * Tasks that come too late for the one time that the document sets in its passages on time: notices behind its first day, preparations
 * behind the day of the only meeting.
 */
export function lateBeginnings(
  administrative: AdministrativeDocument,
  planned: readonly PlannedDate[],
): readonly LateBeginning[] {
  const times = timePassages(administrative);
  const [event, ...others] = planned.filter(
    ({ date: { role, mention, passage } }) =>
      role === 'event' && mention.precision === 'day' && times.has(passage),
  );
  if (event === undefined || others.some(({ days }) => days.last > event.days.last)) {
    return [];
  }
  const begun = datesOf(administrative).find(({ until }) => until?.mention === event.date.mention);
  const first = begun === undefined ? event.days.first : daysOf(begun.mention)?.first;
  const isMeeting = begun === undefined && others.length === 0;
  return planned.flatMap((task): readonly LateBeginning[] => {
    const isLate =
      task.date.role === 'deadline' &&
      first !== undefined &&
      task.days.last > first &&
      (NOTICE.test(clauseBefore(task)) || (isMeeting && isPreparation(task, administrative)));
    return isLate ? [{ task, event }] : [];
  });
}

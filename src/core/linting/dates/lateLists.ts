import type { AdministrativeDocument } from '../../administrative';
import { datesOf, daysOf } from './dates';
import type { LateBeginning } from './lateBeginnings';
import { sentenceAround } from './pastContext';
import type { PlannedDate } from './plannedDates';
import { clauseBefore } from './preparation';

/** "gửi danh sách cử đi học", "lập danh sách học viên": who is to attend a course. */
const LIST =
  /(?<!\p{L})danh sách(?: (?!kết quả)[^\s.;,]+){0,5}? (?:đi học|dự học|học viên|dự lớp|tham gia lớp|đi tập huấn|dự tập huấn|đi bồi dưỡng)(?!\p{L})/iu;
const COURSE =
  /(?<!\p{L})(?:mở|tổ chức|lớp|khóa) (?:[^\s.;]+ ){0,4}(?:lớp|tập huấn|bồi dưỡng|học)(?!\p{L})/iu;

/** Lists of those who attend the only course of a document, due after its first day. */
export function lateLists(
  administrative: AdministrativeDocument,
  planned: readonly PlannedDate[],
): readonly LateBeginning[] {
  const tasks = planned.filter((task) => task.date.role === 'deadline' && LIST.test(clauseBefore(task)));
  if (tasks.length === 0) {
    return [];
  }
  // "Mở 01 lớp … từ ngày …" need not say that it takes place.
  const courses = datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { role, mention, passage } = date;
    const days = mention.precision === 'day' ? daysOf(mention) : null;
    return days !== null &&
      (role === 'event' || role === 'other') &&
      passage.role !== 'table' &&
      passage.role !== 'header' &&
      !passage.quoted &&
      COURSE.test(sentenceAround(passage, mention.start, mention.end).text)
      ? [{ date, days }]
      : [];
  });
  const [event] = courses;
  if (event === undefined || courses.some(({ date }) => date.passage !== event.date.passage)) {
    return [];
  }
  return tasks.flatMap((task) =>
    task.date.passage !== event.date.passage && task.days.last > event.days.first ? [{ task, event }] : [],
  );
}

import type { AdministrativeDocument } from '../../administrative';
import { PROSE_ROLES } from '../text/prose';
import { sentenceAround } from './pastContext';
import { datesOf, daysOf } from './dates';
import type { PlannedDate } from './plannedDates';

/** Somebody is told to do something: the whole passage is about what is to come. */
const ORDERS =
  /^\s*(?:[-+*•]\s*)?(?:\d+(?:\.\d+)*[.)]\s*|\p{Ll}\)\s*)?(?:Giao|Yêu cầu|Đề nghị|Chỉ đạo|Phân công|Tuyển chọn|Tổ chức)(?!\p{L})/u;
/** What takes place at a time. */
const TAKES_PLACE =
  /(?<!\p{L})(?:tổ chức|mở|tập huấn|bồi dưỡng|thu thập|tiến hành|diễn ra|(?:tại|trình) (?:kỳ họp|hội nghị|phiên họp))(?!\p{L})[^.;]{0,220}$/iu;
/** The time is that of figures, of an act, of what has been. */
const OTHERWISE =
  /(?<!\p{L})(?:đã|từng|số liệu|kết quả|phát sinh|giai đoạn|ban hành|theo|thống kê|rà soát|tính (?:từ|đến)|kể từ|trước (?:ngày|tháng)|so với|hướng dẫn tại|bổ nhiệm|sinh|thành lập)(?!\p{L})/iu;

/** What is ordered to take place on a day or in a month that had passed when the document was issued. */
export function orderedBefore(
  administrative: AdministrativeDocument,
  issued: string,
): readonly PlannedDate[] {
  return datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { role, mention, passage, until } = date;
    const { precision, start, end } = mention;
    const days = precision === 'day' || precision === 'month' ? daysOf(mention) : null;
    const isTask = PROSE_ROLES.has(passage.role);
    return days !== null &&
      until === null &&
      (role === 'other' || role === 'event') &&
      isTask &&
      !passage.quoted &&
      days.last < issued &&
      ORDERS.test(passage.text.text) &&
      TAKES_PLACE.test(passage.text.text.slice(0, start)) &&
      !OTHERWISE.test(sentenceAround(passage, start, end).text)
      ? [{ date, days }]
      : [];
  });
}

import type { AdministrativeDocument } from '../../administrative';
import { datesOf, daysOf } from './dates';
import type { PlannedDate } from './plannedDates';

/** "tại Kỳ họp thứ Tư (dự kiến ngày 24/7/2026)", "dự kiến diễn ra trong tháng 4 năm 2027". */
const EXPECTED =
  /(?<!\p{L})dự kiến(?: (?:tổ chức|diễn ra|khai mạc|họp|vào|là|từ|trong|khởi công|hoàn thành|khai giảng))*:? (?:lúc [^,;.]{1,24},? )?(?:thứ \p{L}+, )?(?:ngày |tháng )?$/iu;
/** "nhà thầu cam kết hoàn thành dự án trước ngày 15/12/2025", "phấn đấu đến hết ngày 31/12/2026": promised, not done. */
const PROMISED =
  /(?<!\p{L})(?:cam kết|phấn đấu|(?:cam kết|thống nhất|hứa)(?: sẽ)? (?:hoàn thành|bàn giao|khắc phục))(?!\p{L})[^.;:]{0,70}(?<!\p{L})(?:trước|chậm nhất(?: là)?|đến(?: hết)?|xong)(?: ngày)? $/iu;
/** A promise of which the text goes on to say what has come of it. */
const COME_OF_IT = /(?<!\p{L})(?:nhưng|tuy nhiên|song|đến nay|thực tế|không thực hiện|chưa|đã)(?!\p{L})/iu;
const EXPECTED_LEAD = 120;

/** What is expected or promised on a day or in a month that had passed when the document was issued. */
export function expectedBefore(
  administrative: AdministrativeDocument,
  issued: string,
): readonly PlannedDate[] {
  return datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { role, mention, passage } = date;
    const days = mention.precision === 'day' || mention.precision === 'month' ? daysOf(mention) : null;
    const before = passage.text.text.slice(Math.max(0, mention.start - EXPECTED_LEAD), mention.start);
    const isRead = role === 'other' || role === 'event' || role === 'deadline';
    const isAhead =
      EXPECTED.test(before) ||
      (PROMISED.test(before) &&
        !COME_OF_IT.test(passage.text.text.slice(mention.end).split(/[.](?= |$)/u)[0] ?? ''));
    return days !== null && isRead && !passage.quoted && days.last < issued && isAhead
      ? [{ date, days }]
      : [];
  });
}

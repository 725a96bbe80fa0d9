import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { datesOf, daysOf, writtenDate } from './dates';
import { sentenceAround } from './pastContext';
import { issueDays } from './plannedDates';

/** A day after the document's own up to which something has been counted. */
export interface CountedAhead {
  readonly actual: string;
  readonly range: Range;
}

const UP_TO =
  /(?<!\p{L})(?:tính|từ (?:đầu năm|ngày đầu năm|năm)(?: \d{4})?(?: cho)?) đến (?:hết |cuối |thời điểm )*(?:ngày )?$/iu;
const REACH = 40;
/** What is aimed at is counted by a later day. */
const AIMED =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|dự kiến|ước|chỉ tiêu|sẽ|phải|bảo đảm|đảm bảo|tối thiểu|ít nhất|đạt|kế hoạch|yêu cầu|hoàn thành|tuổi|năm công tác|thời gian|nếu|khi)(?!\p{L})/iu;
/** "số đơn tồn đọng là 48 đơn": what there is. */
const THERE_IS = /(?<!\p{L})(?:là|có|còn|gồm|xảy ra|ghi nhận|phát hiện)(?: \p{L}+){0,2} \d/iu;

/** Days that are yet to come, and of which the document tells what there was on them. */
export function countedAhead(administrative: AdministrativeDocument): readonly CountedAhead[] {
  const issued = issueDays(administrative.placeAndDate);
  return issued === null
    ? []
    : datesOf(administrative).flatMap((date): readonly CountedAhead[] => {
        const { passage, mention, range } = date;
        const { text } = passage.text;
        const days = mention.precision === 'day' ? daysOf(mention) : null;
        const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
        const sentence = sentenceAround(passage, mention.start, mention.end).text;
        return days !== null &&
          days.first > issued.last &&
          !passage.quoted &&
          UP_TO.test(before) &&
          THERE_IS.test(text.slice(mention.end)) &&
          !AIMED.test(sentence)
          ? [{ actual: writtenDate(date), range }]
          : [];
      });
}

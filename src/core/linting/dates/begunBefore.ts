import type { AdministrativeDocument } from '../../administrative';
import { firstIndex } from '../../document';
import { fold } from '../../vietnamese';
import { PROSE_ROLES } from '../text/prose';
import { datesOf, daysOf } from './dates';
import type { PlannedDate } from './plannedDates';
import { timePassages } from './timePassages';

/** "từ ngày …", "tổ chức trong ngày …", "- Lớp thứ nhất: ngày …" */
const BEGINS = /(?<!\p{L})[Tt]ừ (?:ngày )?$|(?<!\p{L})(?:vào|trong) ngày $|: (?:[Nn]gày )?$/u;
/** "từ ngày 01/01/2025 đến ngày kiểm tra": the time that is looked at. */
const UP_TO_NOW =
  /^ đến (?:nay|(?:thời điểm|ngày) (?:kiểm tra|giám sát|thanh tra|rà soát|báo cáo))(?!\p{L})/u;
/** Since when something holds, not when it is to begin: "áp dụng từ ngày 01/01/2026". */
const HOLDS_SINCE =
  /(?<!\p{L})(?:áp dụng|hiệu lực|thi hành|tính|hưởng|công nhận|bổ nhiệm)(?: [^,;.]{1,24})? (?:kể )?từ (?:ngày )?$/u;
/** Characters that hold such words. */
const LEAD = 16;
const HOLDS_LEAD = 60;
/** What has happened is told, in words or in a section of its own. */
const TELLS = /(?<!\p{L})(?:đã|từng|xảy ra|ghi nhận|bị|được (?:ban hành|thành lập|công nhận))(?!\p{L})/iu;
const TOLD = /TINH HINH|THUC TRANG|DAC DIEM|KET QUA|SU CAN THIET|KHAI QUAT|DANH GIA/u;

/** Tasks that a plan lets begin before it is issued ("từ ngày 18 tháng 02"): perhaps a slip, perhaps they have begun. */
export function begunBefore(administrative: AdministrativeDocument, issued: string): readonly PlannedDate[] {
  const told = administrative.outline.filter(({ title, level }) => level === 1 && TOLD.test(fold(title)));
  const isTold = (index: number): boolean =>
    (told[firstIndex(told, ({ endParagraph }) => endParagraph > index)]?.paragraph ?? Infinity) <= index;
  return datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { role, passage, mention, until } = date;
    // Of a range the last day counts: it may have begun already.
    const last = until ?? date;
    const days = role === 'other' && last.mention.precision === 'day' ? daysOf(last.mention) : null;
    const begins =
      PROSE_ROLES.has(passage.role) &&
      passage.appendix === null &&
      BEGINS.test(passage.text.text.slice(Math.max(0, mention.start - LEAD), mention.start)) &&
      !HOLDS_SINCE.test(passage.text.text.slice(Math.max(0, mention.start - HOLDS_LEAD), mention.start)) &&
      !TELLS.test(passage.text.text) &&
      !UP_TO_NOW.test(passage.text.text.slice(mention.end)) &&
      !isTold(passage.paragraph.index);
    return days !== null && begins && days.last < issued ? [{ date: last, days }] : [];
  });
}

/** "Thời gian: Từ ngày 05/10 đến ngày 30/11" in a plan that is issued in between; a year that began with its first day may be half over. */
export function startedBefore(
  administrative: AdministrativeDocument,
  issued: string,
): readonly PlannedDate[] {
  const times = timePassages(administrative);
  return datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { role, mention, passage, until } = date;
    const days = mention.precision === 'day' ? daysOf(mention) : null;
    const last = until === null ? undefined : daysOf(until.mention)?.last;
    const isStart = role === 'event' && times.has(passage) && !passage.quoted;
    return isStart && days !== null && last !== undefined && days.last < issued && last >= issued
      ? days.last.endsWith('-01-01')
        ? []
        : [{ date, days }]
      : [];
  });
}

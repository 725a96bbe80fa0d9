import { oneOf } from '../../vietnamese';
import type { PlannedDate } from './plannedDates';
import { clauseBefore, sentenceBefore } from './preparation';

/** A report on the whole; reports on preparations and at intervals come earlier. */
const REPORT = /(?:báo cáo|tổng kết|kết quả)/iu;
const RESULT = /(?:kết quả|tổng kết|quyết toán)/iu;
/** What comes out of a meeting, and only after it. */
const OUTCOME = /(?:thông báo kết luận|kết luận (?:hội nghị|cuộc họp)|biên bản hội nghị)/iu;
/** Of a meeting, where the document has but one. */
const MINUTES = /(?:gửi|nộp) biên bản(?! (?:thỏa thuận|bàn giao|giao nhận))/iu;
/** What is due before the end: of preparations, of a part of the time, of the first of several rounds. */
const EARLIER = new RegExp(
  oneOf(
    'chuẩn bị|đăng ký|danh sách|dự thảo|rà soát',
    'tiến độ|báo cáo nhanh|định kỳ|hằng|hàng (?:tháng|quý|năm)|sơ kết|giữa kỳ|6 tháng|9 tháng|quý',
    String.raw`đợt (?:1|I)(?![\dIVX])(?!.*đợt \d)`,
  ),
  'iu',
);

/** Accounts are settled, and what was built is handed over, only at the end. */
const SETTLEMENT =
  /(?<!\p{L})(?:hồ sơ quyết toán|quyết toán (?:kinh phí|công trình)|thanh,? quyết toán)(?: \p{L}+){0,8} $/iu;

/**
 * Whether a date is the deadline of a report on what is over: of results, of accounts, of what a meeting has agreed. `events` are all events
 * of the document that have a day.
 */
export function isFinalReport(planned: PlannedDate, events: readonly PlannedDate[]): boolean {
  const clause = clauseBefore(planned);
  return (
    planned.date.role === 'deadline' &&
    (OUTCOME.test(clause) ||
      (MINUTES.test(clause) && isOneDay(events)) ||
      SETTLEMENT.test(clause) ||
      (REPORT.test(clause) && RESULT.test(sentenceBefore(planned)))) &&
    !EARLIER.test(clause)
  );
}

function isOneDay(events: readonly PlannedDate[]): boolean {
  return events.every(({ days }) => days.first === events[0]?.days.first && days.last === days.first);
}

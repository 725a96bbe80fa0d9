import { defineRule, plannedDates, textPlace, timePassages, type PlannedDate } from '../../linting';
import { replaceText, setText } from '../../samples';

/** A report on the whole; reports on preparations and at intervals come earlier. */
const REPORT = /(?:báo cáo|tổng kết|kết quả)/iu;
const RESULT = /(?:kết quả|tổng kết|quyết toán)/iu;
/** What comes out of a meeting, and only after it. */
const OUTCOME = /(?:thông báo kết luận|kết luận (?:hội nghị|cuộc họp)|biên bản hội nghị)/iu;
const EARLIER =
  /(?:chuẩn bị|đăng ký|danh sách|dự thảo|tiến độ|định kỳ|hằng|hàng (?:tháng|quý|năm)|sơ kết|giữa kỳ|6 tháng|9 tháng|quý|rà soát)/iu;

function isFinalReport({ date: { role, passage, mention } }: PlannedDate): boolean {
  if (role !== 'deadline') {
    return false;
  }
  const before = passage.text.text.slice(0, mention.start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  return (
    (OUTCOME.test(sentence) || (REPORT.test(sentence) && RESULT.test(sentence))) && !EARLIER.test(sentence)
  );
}

export const reportDeadline = defineRule({
  id: 'report-deadline',
  title: 'Hạn báo cáo kết quả sau khi việc kết thúc',
  rationale: 'Không thể báo cáo kết quả của việc còn đang làm.',
  clauses: ['kh-deadline-logic'],
  messages: {
    early:
      'Hạn báo cáo kết quả “{actual}” sớm hơn thời điểm việc kết thúc (“{end}”). Kết quả chỉ có sau khi việc kết thúc. Hãy kiểm tra lại hạn báo cáo.',
  },
  *check({ administrative }) {
    const times = timePassages(administrative);
    const planned = plannedDates(administrative);
    const [last] = planned
      .filter(({ date }) => date.role === 'event' && times.has(date.passage))
      .sort((left, right) => right.days.last.localeCompare(left.days.last));
    if (last === undefined) {
      return;
    }
    for (const report of planned.filter(isFinalReport)) {
      const { mention, passage, range } = report.date;
      if (report.days.last < last.days.last) {
        yield {
          clause: 'kh-deadline-logic',
          message: 'early',
          data: {
            actual: passage.text.text.slice(mention.start, mention.end),
            end: last.date.passage.text.text.slice(last.date.mention.start, last.date.mention.end),
          },
          at: textPlace(range),
        };
      }
    }
  },
  examples: [
    {
      name: 'báo cáo sau khi kết thúc',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'báo cáo kết quả trước khi kết thúc',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('section.V.text.1', '08 tháng 01 năm 2027', '10 tháng 12 năm 2026'),
      reports: [{ clause: 'kh-deadline-logic', text: '10 tháng 12 năm 2026' }],
    },
    {
      name: 'thông báo kết luận trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.2', '03 tháng 4', '20 tháng 3'),
      reports: [{ clause: 'kh-deadline-logic', text: '20 tháng 3 năm 2026' }],
    },
    {
      name: 'báo cáo công tác chuẩn bị trước hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Báo cáo kết quả chuẩn bị lực lượng bảo vệ trước ngày 25 tháng 3 năm 2026.',
      ),
      reports: [],
    },
  ],
});

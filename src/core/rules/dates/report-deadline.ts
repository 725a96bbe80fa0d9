import {
  clauseBefore,
  daysOfDoings,
  defineRule,
  eventsReported,
  isPaper,
  isPreparation,
  isSummary,
  lastDayOfEvents,
  plannedDates,
  textPlace,
  timePassages,
  type PlannedDate,
  type Problem,
} from '../../linting';
import { replaceText, setText } from '../../samples';

/** A report on the whole; reports on preparations and at intervals come earlier. */
const REPORT = /(?:báo cáo|tổng kết|kết quả)/iu;
const RESULT = /(?:kết quả|tổng kết|quyết toán)/iu;
/** What comes out of a meeting, and only after it. */
const OUTCOME = /(?:thông báo kết luận|kết luận (?:hội nghị|cuộc họp)|biên bản hội nghị)/iu;
const EARLIER =
  /(?:chuẩn bị|đăng ký|danh sách|dự thảo|tiến độ|định kỳ|hằng|hàng (?:tháng|quý|năm)|sơ kết|giữa kỳ|6 tháng|9 tháng|quý|rà soát)/iu;

function isFinalReport(planned: PlannedDate): boolean {
  const clause = clauseBefore(planned);
  return (
    planned.date.role === 'deadline' &&
    (OUTCOME.test(clause) || (REPORT.test(clause) && RESULT.test(clause))) &&
    !EARLIER.test(clause)
  );
}

/** Days of one occasion lie no further apart, in months. */
const ONE_OCCASION = 1;

function isOneOccasion(events: readonly PlannedDate[]): boolean {
  const month = (planned: PlannedDate | undefined): number => {
    const [year = 0, number = 0] = (planned?.days.last ?? '').split('-').map(Number);
    return year * 12 + number;
  };
  return month(events.at(-1)) - month(events[0]) <= ONE_OCCASION;
}

function problem(message: 'early' | 'late', { date }: PlannedDate, event: PlannedDate): Problem {
  return {
    clause: 'kh-deadline-logic',
    message,
    data: { actual: written(date), end: written(event.date) },
    at: textPlace(date.range),
  };
}

function written({ passage, mention }: PlannedDate['date']): string {
  return passage.text.text.slice(mention.start, mention.end);
}

export const reportDeadline = defineRule({
  id: 'report-deadline',
  title: 'Hạn báo cáo kết quả sau khi việc kết thúc, hạn chuẩn bị trước khi việc diễn ra',
  rationale: 'Không thể báo cáo kết quả của việc còn đang làm.',
  clauses: ['kh-deadline-logic'],
  messages: {
    early:
      'Hạn báo cáo kết quả “{actual}” sớm hơn thời điểm việc kết thúc (“{end}”). Kết quả chỉ có sau khi việc kết thúc. Hãy kiểm tra lại hạn báo cáo.',
    late: 'Hạn chuẩn bị “{actual}” muộn hơn thời điểm việc diễn ra (“{end}”). Việc chuẩn bị phải xong trước khi việc bắt đầu. Hãy kiểm tra lại thời hạn.',
  },
  *check({ administrative }) {
    const planned = plannedDates(administrative);
    const events = planned
      .filter(
        (each) => each.date.role === 'event' && each.date.mention.precision === 'day' && !isSummary(each),
      )
      .sort((left, right) => left.days.last.localeCompare(right.days.last));
    const times = timePassages(administrative);
    const doings = daysOfDoings(administrative).filter((each) => !isSummary(each));
    const main = planned
      .filter((each) => each.date.role === 'event' && times.has(each.date.passage) && !isSummary(each))
      .sort((left, right) => left.days.last.localeCompare(right.days.last))
      .at(-1);
    for (const report of planned.filter((each) => isFinalReport(each) && !isPaper(each, administrative))) {
      const reported = eventsReported(report, doings);
      const own = reported === 'all' ? (isOneOccasion(events) ? events.at(-1) : undefined) : reported.at(-1);
      const last = main ?? own;
      if (last !== undefined && report.days.last < last.days.last) {
        yield problem('early', report, last);
      }
    }
    const end = lastDayOfEvents(administrative);
    const [lastEvent] = events.filter(({ days }) => days.last === end);
    for (const task of planned.filter((each) => isPreparation(each) || isPaper(each, administrative))) {
      if (lastEvent !== undefined && task.days.last > lastEvent.days.last) {
        yield problem('late', task, lastEvent);
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
    {
      name: 'hạn chuẩn bị sau ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.6.text.1', '20 tháng 3', '30 tháng 3'),
      reports: [{ clause: 'kh-deadline-logic', text: '30 tháng 3 năm 2026' }],
    },
    {
      name: 'báo cáo tổng kết trình tại hội nghị: xong trước thì đúng, sau thì muộn',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Xây dựng báo cáo tổng kết trước ngày 20 tháng 3 năm 2026; tham mưu báo cáo tổng kết, hoàn thành trước ngày 02 tháng 4 năm 2026.',
      ),
      reports: [{ clause: 'kh-deadline-logic', text: '02 tháng 4 năm 2026' }],
    },
    {
      name: 'việc sau hội nghị có hạn sau ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Lập danh sách đề nghị khen thưởng trước ngày 10 tháng 4 năm 2026; đăng ký lịch trả lời kiến nghị sau Hội nghị trước ngày 03 tháng 4 năm 2026.',
      ),
      reports: [],
    },
    {
      name: 'báo cáo kết quả của một bước trước khi bước ấy diễn ra; bước khác còn ở sau',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText(
        'section.V.text.1',
        '1. Sơ tuyển: 08 giờ 00 phút ngày 10 tháng 11 năm 2026; báo cáo kết quả sơ tuyển trước ngày 05 tháng 11 năm 2026.',
      ),
      reports: [{ clause: 'kh-deadline-logic', text: '05 tháng 11 năm 2026' }],
    },
  ],
});

import {
  clauseForDocument,
  daysOfDoings,
  defineRule,
  earlySummaries,
  eventOfTask,
  eventsReported,
  isFinalReport,
  isPaper,
  isPreparation,
  isSummary,
  lastDayOfEvents,
  lateBeginnings,
  openingOf,
  plannedDates,
  rehearsalsOf,
  stretchBefore,
  textPlace,
  timePassages,
  type PlannedDate,
  type Problem,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

const CLAUSES = ['kh-deadline-logic', 'noibo-deadline-logic'];

/** Days of one occasion lie no further apart, in months. */
const ONE_OCCASION = 1;

function isOneOccasion(events: readonly PlannedDate[]): boolean {
  const month = (planned: PlannedDate | undefined): number => {
    const [year = 0, number = 0] = (planned?.days.last ?? '').split('-').map(Number);
    return year * 12 + number;
  };
  return month(events.at(-1)) - month(events[0]) <= ONE_OCCASION;
}

/** The day on which something is over for certain: what takes place in a month may be over on its first days. */
function endOf({ date, days }: PlannedDate): string {
  return date.mention.precision === 'day' ? days.last : days.first;
}

function problem(
  clause: string,
  message: 'early' | 'late' | 'review',
  { date }: PlannedDate,
  event: PlannedDate,
): Problem {
  return {
    clause,
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
  clauses: CLAUSES,
  messages: {
    early:
      'Hạn báo cáo kết quả “{actual}” sớm hơn thời điểm việc kết thúc (“{end}”). Kết quả chỉ có sau khi việc kết thúc. Hãy kiểm tra lại hạn báo cáo.',
    review:
      'Việc tổng kết, rút kinh nghiệm “{actual}” sớm hơn thời điểm việc kết thúc (“{end}”). Chỉ nhìn lại được việc đã xong. Hãy kiểm tra lại mốc này.',
    late: 'Hạn chuẩn bị “{actual}” muộn hơn thời điểm việc diễn ra (“{end}”). Việc chuẩn bị phải xong trước khi việc bắt đầu. Hãy kiểm tra lại thời hạn.',
  },
  *check(context) {
    const { administrative } = context;
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
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
    const finalReports = planned.filter(
      (each) => isFinalReport(each, events) && !isPaper(each, administrative),
    );
    for (const report of finalReports) {
      const reported = eventsReported(report, doings);
      const own = reported === 'all' ? (isOneOccasion(events) ? events.at(-1) : undefined) : reported.at(-1);
      const last = main ?? own;
      const stretch = stretchBefore(administrative, report);
      if (last !== undefined && report.days.last < endOf(last)) {
        yield problem(clause, 'early', report, last);
      } else if (stretch !== null && report.days.last < stretch.last) {
        yield {
          clause,
          message: 'early',
          data: { actual: written(report.date), end: stretch.shown },
          at: textPlace(report.date.range),
        };
      }
    }
    for (const review of planned.filter((each) => each.date.role === 'event' && isSummary(each))) {
      if (
        main !== undefined &&
        main.date.passage !== review.date.passage &&
        review.days.last < main.days.first
      ) {
        yield problem(clause, 'review', review, main);
      }
    }
    for (const { actual, end, range } of earlySummaries(administrative)) {
      yield { clause, message: 'review', data: { actual, end }, at: textPlace(range) };
    }
    const end = lastDayOfEvents(administrative);
    const [lastEvent] = events.filter(({ days }) => days.last === end);
    const opening = openingOf(planned);
    const tasks = planned.filter(
      (each) => isPreparation(each, administrative) || isPaper(each, administrative),
    );
    const late = new Map(lateBeginnings(administrative, planned).map(({ task, event }) => [task, event]));
    for (const task of new Set([...tasks, ...rehearsalsOf(administrative), ...late.keys()])) {
      const event =
        [lastEvent, eventOfTask(administrative, task, planned), opening].find(
          (each) => each !== undefined && each.date !== task.date && task.days.last > each.days.last,
        ) ?? late.get(task);
      if (event !== undefined) {
        yield problem(clause, 'late', task, event);
      }
    }
  },
  examples: [
    {
      name: 'báo cáo kết quả từng đợt',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.1.text.2',
        '- Tổng hợp kết quả Đợt 1, báo cáo Ủy ban nhân dân xã trước ngày 20 tháng 3 năm 2026.',
      ),
      reports: [],
    },
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
      name: 'gửi biên bản trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.4.text.1', 'Gửi biên bản về Văn phòng trước ngày 20 tháng 3 năm 2026.'),
      reports: [{ clause: 'kh-deadline-logic', text: '20 tháng 3 năm 2026' }],
    },
    {
      name: 'gửi biên bản của hội nghị trước, khi văn bản có nhiều hội nghị',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.III.1.text.1',
          'Cấp thôn: ngày 19 tháng 3 năm 2026. Cấp xã: ngày 28 tháng 3 năm 2026.',
        ),
        setText('section.V.4.text.1', 'Gửi biên bản về Văn phòng trước ngày 20 tháng 3 năm 2026.'),
      ],
      reports: [],
    },
    {
      name: 'thông báo lịch sau ngày đầu của đợt',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.1.text.1', 'Từ ngày 14 tháng 4 năm 2026 đến ngày 25 tháng 4 năm 2026.'),
        setText('section.V.4.text.1', 'Thông báo lịch tiêm đến từng hộ trước ngày 20 tháng 4 năm 2026.'),
      ],
      reports: [
        { clause: 'kh-deadline-logic', text: '03 tháng 4 năm 2026' },
        { clause: 'kh-deadline-logic', text: '20 tháng 4 năm 2026' },
      ],
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
    {
      name: 'dòng của bảng phân công: trang trí sau ngày hội nghị, quyết toán sau hội nghị thì được',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'tasks',
        role: 'table',
        text: 'TT\tNhiệm vụ\tThời hạn\n1\tTrang trí hội trường\t30/3/2026\n2\tQuyết toán kinh phí\t10/4/2026',
      }),
      reports: [{ clause: 'kh-deadline-logic', text: '30/3/2026' }],
    },
    {
      name: 'tổng duyệt và quyết toán sai thứ tự',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Tổng duyệt chương trình: 14 giờ 00 phút, ngày 30 tháng 3 năm 2026. Thu, chi, quyết toán công khai; báo cáo Ủy ban nhân dân xã trước ngày 25 tháng 3 năm 2026.',
      ),
      reports: [
        { clause: 'kh-deadline-logic', text: '30 tháng 3 năm 2026' },
        { clause: 'kh-deadline-logic', text: '25 tháng 3 năm 2026' },
      ],
    },
    {
      name: 'giấy mời xin câu hỏi sau ngày hội nghị',
      sample: 'nd30-giay-moi',
      change: insertAfter('body.9', {
        name: 'body.10',
        role: 'body',
        text: 'Câu hỏi gửi trước về Văn phòng, chậm nhất ngày 30 tháng 3 năm 2026.',
      }),
      reports: [{ clause: 'noibo-deadline-logic', text: '30 tháng 3 năm 2026' }],
    },
    {
      name: 'điều lệ, bốc thăm sau ngày khai mạc; việc khác có hạn muộn hơn; báo cáo trước khi hết đợt rà soát',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.1.text.1', '- Khai mạc: 08 giờ 00 phút, ngày 27 tháng 3 năm 2026.'),
        setText(
          'section.V.4.text.1',
          'Ban hành điều lệ giải trước ngày 30 tháng 3 năm 2026; bốc thăm ngày 28 tháng 3 năm 2026; rà soát từ ngày 01 tháng 4 năm 2026 đến ngày 30 tháng 4 năm 2026; báo cáo kết quả trước ngày 20 tháng 4 năm 2026; dự kiến giải năm sau vào tháng 3 năm 2027.',
        ),
      ],
      reports: [
        { clause: 'kh-deadline-logic', text: '30 tháng 3 năm 2026' },
        { clause: 'kh-deadline-logic', text: '28 tháng 3 năm 2026' },
        { clause: 'kh-deadline-logic', text: '20 tháng 4 năm 2026' },
      ],
    },
    {
      name: 'tháng tổng kết trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.1.text.1', '08 giờ 00 phút, ngày 27 tháng 4 năm 2026.'),
        setText('section.V.4.text.1', 'Tổng kết, trao giải: Trong tháng 3 năm 2026.'),
      ],
      reports: [
        { clause: 'kh-deadline-logic', text: '03 tháng 4 năm 2026' },
        { clause: 'kh-deadline-logic', text: 'tháng 3 năm 2026' },
      ],
    },
    {
      name: 'họp rút kinh nghiệm trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.4.text.1', 'Họp rút kinh nghiệm: 14 giờ 00 phút, ngày 25 tháng 3 năm 2026.'),
      reports: [{ clause: 'kh-deadline-logic', text: '25 tháng 3 năm 2026' }],
    },
  ],
});

import type { AdministrativeDocument } from '../../administrative';
import { firstIndex } from '../../document';
import {
  beginningOf,
  datesOf,
  defineRule,
  planSections,
  passagesBetween,
  textPlace,
  untimedCells,
  untimedContent,
} from '../../linting';
import { insertAfter, replaceText, setText, type Change } from '../../samples';
import { fold } from '../../vietnamese';

/** Words that set a time without a date. */
const TIME =
  /(?:trước|trong|sau) (?:khi|ngày|tuần|tháng|quý|năm|thời gian|suốt|và sau|\d)|thường xuyên|hằng|hàng (?:ngày|tuần|tháng|quý|năm)|định kỳ|đúng thời hạn|thời hạn|đúng tiến độ|chậm nhất|ngay sau|\d{1,2} ?(?:giờ|h\d)/iu;
/** A section that says when each step is done. */
const SCHEDULE =
  /TIEN DO|LO TRINH|PHAN KY|CAC BUOC|THOI GIAN (?:VA (?:TIEN DO|LO TRINH) )?(?:THUC HIEN|TIEN HANH|TRIEN KHAI)|NOI DUNG.* THOI GIAN|THOI GIAN.* NOI DUNG/u;
/** So many dates in it show that it does. */
const SCHEDULED = 2;
/** Shorter parts are notes, not lists of tasks. */
const TASKS = 3;

/** Whether a section of its own sets the time of the tasks, which those who carry them out need not be told again. */
function hasSchedule(administrative: AdministrativeDocument): boolean {
  const dated = datesOf(administrative)
    .filter(({ mention }) => mention.precision === 'day' || mention.precision === 'month')
    .map(({ passage }) => passage.paragraph.index);
  return administrative.outline
    .filter(({ kind, title }) => kind === 'heading' && SCHEDULE.test(fold(title)))
    .some(
      ({ paragraph, endParagraph }) =>
        firstIndex(dated, (index) => index >= endParagraph) -
          firstIndex(dated, (index) => index > paragraph) >=
        SCHEDULED,
    );
}

/** The sample's tasks without their times. */
const WITHOUT_TIMES: readonly Change[] = [
  replaceText('section.V.1.text.1', '; hoàn thành trước ngày 24 tháng 3 năm 2026', ''),
  replaceText('section.V.1.text.2', ' trước ngày 03 tháng 4 năm 2026', ''),
  replaceText('section.V.2.text.1', '; hoàn thành trước ngày 20 tháng 3 năm 2026', ''),
  replaceText('section.V.3.text.1', ' từ ngày 18 tháng 3 năm 2026', ''),
  replaceText('section.V.3.text.2', '; hoàn thành trước ngày 20 tháng 3 năm 2026', ''),
  setText(
    'section.V.6.text.1',
    'Thông báo về Hội nghị đến các hộ gia đình; lập danh sách đại diện Nhân dân tham dự.',
  ),
];

export const planTaskDeadline = defineRule({
  id: 'plan-task-deadline',
  title: 'Nhiệm vụ trong kế hoạch có thời hạn',
  rationale: 'Không có thời hạn thì không theo dõi, đôn đốc được việc thực hiện.',
  clauses: ['kh-task-deadline'],
  messages: {
    one: 'Nhiệm vụ “{task}” không có thời hạn, trong khi các nhiệm vụ khác cùng chỗ đều có. Nhiệm vụ nên có thời hạn và sản phẩm. Hãy ghi thêm thời hạn hoàn thành.',
    none: 'Mục “{heading}” giao nhiều việc nhưng không việc nào có thời hạn. Nhiệm vụ nên có thời hạn và sản phẩm. Hãy ghi thời hạn hoàn thành cho các việc chính.',
  },
  *check({ administrative }) {
    const clause = 'kh-task-deadline';
    const alone = untimedContent(
      administrative,
      ({ text }) => /\d{4}/u.test(text.text) || TIME.test(text.text),
    );
    for (const { text } of alone) {
      yield { clause, message: 'one', data: { task: beginningOf(text.text) }, at: textPlace(text.range) };
    }
    for (const { task, range } of untimedCells(administrative)) {
      yield { clause, message: 'one', data: { task: beginningOf(task) }, at: textPlace(range) };
    }
    if (hasSchedule(administrative)) {
      return;
    }
    const closing = administrative.closingSentence?.ranges[0]?.paragraph ?? Infinity;
    const dated = new Set(
      datesOf(administrative)
        // A year or a quarter alone is what the task is about, rarely its time.
        .filter(({ mention }) => mention.precision === 'day' || mention.precision === 'month')
        .map(({ passage }) => passage),
    );
    for (const { item, parts } of planSections(administrative)) {
      if (!parts.includes('implementation')) {
        continue;
      }
      const end = Math.min(item.endParagraph, closing);
      const own = passagesBetween(administrative, item.paragraph + 1, end);
      const isTimed = own.some((passage) => dated.has(passage) || TIME.test(passage.text.text));
      if (own.length >= TASKS && !isTimed) {
        yield {
          clause,
          message: 'none',
          data: { heading: item.title },
          at: textPlace(item.range),
        };
      }
    }
  },
  examples: [
    {
      name: 'các việc chính có thời hạn',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'tiến độ đã nêu ở một mục riêng',
      sample: 'nd30-ke-hoach',
      change: [
        ...WITHOUT_TIMES,
        setText('section.III.1', '1. Thời gian tiến hành'),
        replaceText(
          'section.III.1.text.1',
          'thứ Sáu',
          'chuẩn bị xong trước ngày 20 tháng 3 năm 2026; thứ Sáu',
        ),
      ],
      reports: [],
    },
    {
      name: 'không việc nào có thời hạn',
      sample: 'nd30-ke-hoach',
      change: WITHOUT_TIMES,
      reports: [{ clause: 'kh-task-deadline', text: 'V. TỔ CHỨC THỰC HIỆN' }],
    },
    {
      name: 'một dòng của bảng để trống thời hạn; một nhiệm vụ trong mục nội dung không có thời hạn',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.II.2', '2. Công tác chuẩn bị'),
        setText(
          'section.II.2.text.1',
          'a) Hội trường: Văn phòng chủ trì, xong trước ngày 25 tháng 3 năm 2026;',
        ),
        setText('section.II.2.text.2', 'b) Tuyên truyền: Phòng Văn hóa - Xã hội chủ trì, làm thường xuyên;'),
        setText('section.II.2.text.3', 'c) Tổng hợp kiến nghị: Văn phòng chủ trì;'),
        setText(
          'section.II.2.text.4',
          'd) An ninh, trật tự: Công an xã chủ trì, trong ngày 27 tháng 3 năm 2026.',
        ),
        insertAfter('section.II.2.text.4', {
          name: 'tasks',
          role: 'table',
          text: 'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tIn tài liệu Hội nghị\tVăn phòng\t20/3/2026\n2\tKê bàn ghế hội trường\tVăn phòng\t\n3\tĐón tiếp đại biểu\tVăn phòng\t27/3/2026',
        }),
      ],
      reports: [
        { clause: 'kh-task-deadline', text: 'c) Tổng hợp kiến nghị: Văn phòng chủ trì;' },
        { clause: 'kh-task-deadline', text: 'Kê bàn ghế hội trường' },
      ],
    },
  ],
});

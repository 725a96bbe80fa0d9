import type { AdministrativeDocument } from '../../administrative';
import { firstIndex } from '../../document';
import { datesOf, defineRule, planSections, proseOf, textPlace } from '../../linting';
import { replaceText, setText, type Change } from '../../samples';
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
    none: 'Mục “{heading}” giao nhiều việc nhưng không việc nào có thời hạn. Nhiệm vụ nên có thời hạn và sản phẩm. Hãy ghi thời hạn hoàn thành cho các việc chính.',
  },
  *check({ administrative }) {
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
      const own = proseOf(administrative).filter(
        ({ paragraph }) =>
          paragraph.index > item.paragraph && paragraph.index < Math.min(item.endParagraph, closing),
      );
      const isTimed = own.some((passage) => dated.has(passage) || TIME.test(passage.text.text));
      if (own.length >= TASKS && !isTimed) {
        yield {
          clause: 'kh-task-deadline',
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
  ],
});

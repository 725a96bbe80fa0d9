import { datesOf, defineRule, planSections, proseOf, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

/** Words that set a time without a date. */
const TIME =
  /(?:trước|trong|sau) (?:khi|ngày|tuần|tháng|quý|năm|thời gian|suốt|và sau|\d)|thường xuyên|hằng|hàng (?:ngày|tuần|tháng|quý|năm)|định kỳ|đúng thời hạn|thời hạn|đúng tiến độ|chậm nhất|ngay sau|\d{1,2} ?(?:giờ|h\d)/iu;
/** Shorter parts are notes, not lists of tasks. */
const TASKS = 3;

export const planTaskDeadline = defineRule({
  id: 'plan-task-deadline',
  title: 'Nhiệm vụ trong kế hoạch có thời hạn',
  rationale: 'Không có thời hạn thì không theo dõi, đôn đốc được việc thực hiện.',
  clauses: ['kh-task-deadline'],
  messages: {
    none: 'Mục “{heading}” giao nhiều việc nhưng không việc nào có thời hạn. Nhiệm vụ nên có thời hạn và sản phẩm. Hãy ghi thời hạn hoàn thành cho các việc chính.',
  },
  *check({ administrative }) {
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
      name: 'không việc nào có thời hạn',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.V.1.text.1', '; hoàn thành trước ngày 24 tháng 3 năm 2026', ''),
        replaceText('section.V.1.text.2', ' trước ngày 03 tháng 4 năm 2026', ''),
        replaceText('section.V.2.text.1', '; hoàn thành trước ngày 20 tháng 3 năm 2026', ''),
        replaceText('section.V.3.text.1', ' từ ngày 18 tháng 3 năm 2026', ''),
        replaceText('section.V.3.text.2', '; hoàn thành trước ngày 20 tháng 3 năm 2026', ''),
        setText(
          'section.V.6.text.1',
          'Thông báo về Hội nghị đến các hộ gia đình; lập danh sách đại diện Nhân dân tham dự.',
        ),
      ],
      reports: [{ clause: 'kh-task-deadline', text: 'V. TỔ CHỨC THỰC HIỆN' }],
    },
  ],
});

import { defineRule, PLAN_ORDER, planSections, textPlace, type PlanPart } from '../../linting';
import { setText, swap, without } from '../../samples';

/** Time and place may come before or after the content. */
const RANKS: Readonly<Record<PlanPart, number>> = {
  purpose: 0,
  content: 1,
  timeAndPlace: 1,
  budget: 2,
  implementation: 3,
};

/** Parts that close a plan, whatever was said of them before. */
const LAST_COUNTS: ReadonlySet<PlanPart> = new Set(['budget', 'implementation']);

export const planSectionOrder = defineRule({
  id: 'plan-section-order',
  title: 'Các mục của kế hoạch theo trình tự thông dụng',
  rationale: 'Trình tự quen thuộc giúp người đọc tìm nhanh phần việc của mình.',
  clauses: ['kh-section-order'],
  messages: {
    late: 'Mục “{title}” đứng sau mục “{previous}”. Trình tự thông dụng của kế hoạch là: mục đích, yêu cầu; nội dung; thời gian, địa điểm, thành phần; kinh phí; tổ chức thực hiện. Nên chuyển mục “{title}” lên trước.',
  },
  *check({ administrative }) {
    let highest = -1;
    let previous = '';
    const sections = planSections(administrative);
    for (const [index, { item, parts }] of sections.entries()) {
      // "Cân đối ngân sách" before the tasks, "Phân công" before the money: where a later section is on the same, that one has the place.
      const comesAgain = (part: PlanPart): boolean =>
        LAST_COUNTS.has(part) && sections.slice(index + 1).some((other) => other.parts.includes(part));
      const rank = Math.max(
        ...PLAN_ORDER.filter((part) => parts.includes(part) && !comesAgain(part)).map((part) => RANKS[part]),
        -1,
      );
      if (rank >= 0 && rank < highest) {
        yield {
          clause: 'kh-section-order',
          message: 'late',
          data: { title: item.title, previous },
          at: textPlace(item.range),
        };
      } else if (rank > highest) {
        highest = rank;
        previous = item.title;
      }
    }
  },
  examples: [
    {
      name: 'thời gian đứng trước nội dung',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        setText('section.II', 'II. THỜI GIAN THỰC HIỆN'),
        swap('section.II.text.1', 'section.III.text.1'),
        without('section.II.text.2', 'section.II.text.3'),
        setText('section.III', 'III. NỘI DUNG'),
      ],
      reports: [],
    },
    {
      name: 'phân công trước kinh phí, sau cùng là tổ chức thực hiện',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText('section.III', 'III. PHÂN CÔNG THỰC HIỆN'),
      reports: [],
    },
    {
      name: 'kinh phí đứng sau tổ chức thực hiện',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        setText('section.IV', 'IV. TỔ CHỨC THỰC HIỆN'),
        setText('section.IV.text.1', 'Phòng Kinh tế chủ trì, phối hợp với các thôn thực hiện Kế hoạch này.'),
        setText('section.V', 'V. KINH PHÍ THỰC HIỆN'),
        setText('section.V.text.1', 'Kinh phí thực hiện được bố trí từ ngân sách xã năm 2026.'),
        without('section.V.text.2', 'section.V.text.3'),
      ],
      reports: [{ clause: 'kh-section-order', text: 'V. KINH PHÍ THỰC HIỆN' }],
    },
  ],
});

import { defineRule, PLAN_ORDER, planSections, textPlace, type PlanPart } from '../../linting';

/** Time and place may come before or after the content. */
const RANKS: Readonly<Record<PlanPart, number>> = {
  purpose: 0,
  content: 1,
  timeAndPlace: 1,
  budget: 2,
  implementation: 3,
};

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
    for (const { item, parts } of planSections(administrative)) {
      const rank = Math.max(
        ...PLAN_ORDER.filter((part) => parts.includes(part)).map((part) => RANKS[part]),
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
  examples: [],
});

import { clauseInForce, defineRule, firstRange, textPlace } from '../../linting';
import { without } from '../../samples';

const CLAUSES = ['nd30-phuluc-title', 'dang-phuluc'];

export const appendixTitle = defineRule({
  id: 'appendix-title',
  title: 'Phụ lục có tên',
  rationale: 'Tên phụ lục cho biết phụ lục nói về việc gì mà không phải đọc hết.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Dưới “{label}” chưa có tên phụ lục. Theo {regulation}, tên phụ lục ở dòng dưới chữ “Phụ lục”, canh giữa. Hãy ghi tên phụ lục.',
  },
  concerns: ({ administrative }) => administrative.appendices.length > 0,
  *check({ administrative, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    for (const { label, title, reference } of administrative.appendices) {
      // The line "(Kèm theo …)" shows that the head of the appendix was understood.
      if (clause !== null && title === null && reference !== null) {
        const data = { label: label.text, regulation: regulation.name };
        yield { clause, message: 'missing', data, at: textPlace(firstRange(label)) };
      }
    }
  },
  examples: [
    { name: 'phụ lục có tên', sample: 'nd30-ke-hoach-phu-luc', reports: [] },
    {
      name: 'phụ lục không có tên',
      sample: 'nd30-ke-hoach-phu-luc',
      change: without('appendix.1.title'),
      reports: [{ clause: 'nd30-phuluc-title' }],
    },
    {
      name: 'phụ lục của văn bản Đảng không có tên',
      sample: 'hd05-ke-hoach-phu-luc',
      change: without('appendix.1.title'),
      reports: [{ clause: 'dang-phuluc' }],
    },
  ],
});

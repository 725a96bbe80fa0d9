import type { Appendix } from '../../administrative';
import type { Document } from '../../document';
import { clauseInForce, defineRule, firstRange, textPlace } from '../../linting';
import { setText, without } from '../../samples';

const CLAUSES = ['nd30-phuluc-title', 'dang-phuluc'];

type LabelFault = 'mark' | 'sameLine';

/** What stands behind the label in its line: a mark, or the title itself; null for nothing, or for a note in brackets. */
function behindLabel({ main }: Document, { label }: Appendix): LabelFault | null {
  const { paragraph, end } = firstRange(label);
  const [rest = ''] = (main.paragraphs[paragraph]?.text.slice(end) ?? '').split('\n');
  if (/^\s*(?:$|\()/u.test(rest)) {
    return null;
  }
  return /\p{L}/u.test(rest) ? 'sameLine' : 'mark';
}

export const appendixTitle = defineRule({
  id: 'appendix-title',
  title: 'Phụ lục có tên, ở dòng dưới chữ “Phụ lục”',
  rationale: 'Tên phụ lục cho biết phụ lục nói về việc gì mà không phải đọc hết.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Dưới “{label}” chưa có tên phụ lục. Theo {regulation}, tên phụ lục ở dòng dưới chữ “Phụ lục”, canh giữa. Hãy ghi tên phụ lục.',
    mark: 'Sau “{label}” có dấu câu. Theo {regulation}, chữ “Phụ lục” và số thứ tự đứng riêng một dòng, không có dấu. Hãy bỏ dấu này.',
    sameLine:
      'Tên phụ lục đang viết cùng dòng với “{label}”. Theo {regulation}, chữ “Phụ lục” và số thứ tự đứng riêng một dòng, tên phụ lục ở dòng dưới. Hãy xuống dòng trước tên phụ lục.',
  },
  concerns: ({ administrative }) => administrative.appendices.length > 0,
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    const { appendices } = administrative;
    for (const { label, title, reference } of appendices) {
      // The line "(Kèm theo …)" shows that the head of the appendix was understood.
      if (title === null && reference !== null) {
        const data = { label: label.text, regulation: regulation.name };
        yield { clause, message: 'missing', data, at: textPlace(firstRange(label)) };
      }
    }
    for (const message of ['mark', 'sameLine'] as const) {
      const [first, ...others] = appendices.filter((appendix) => behindLabel(document, appendix) === message);
      if (first !== undefined) {
        yield {
          clause,
          message,
          data: { label: first.label.text, regulation: regulation.name },
          at: textPlace(firstRange(first.label)),
          more: others.map(({ label }) => textPlace(firstRange(label))),
        };
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
      name: 'sau chữ “Phụ lục” có dấu hai chấm',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText('appendix.1', 'Phụ lục I:'),
      reports: [{ clause: 'nd30-phuluc-title', text: 'Phụ lục I' }],
    },
    {
      name: 'tên phụ lục cùng dòng với chữ “Phụ lục”',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        setText('appendix.2', 'Phụ lục II. DANH SÁCH ĐIỂM TẬP KẾT RÁC THẢI SINH HOẠT'),
        without('appendix.2.title'),
      ],
      reports: [{ clause: 'nd30-phuluc-title', text: 'Phụ lục II' }],
    },
    {
      name: 'phụ lục của văn bản Đảng không có tên',
      sample: 'hd05-ke-hoach-phu-luc',
      change: without('appendix.1.title'),
      reports: [{ clause: 'dang-phuluc' }],
    },
  ],
});

import { anniversaryFaults, defineRule, textPlace } from '../../linting';
import { setText } from '../../samples';

const clause = 'noibo-year-consistent';

export const anniversary = defineRule({
  id: 'anniversary',
  title: 'Số năm kỷ niệm khớp với năm bắt đầu và năm kỷ niệm',
  rationale: 'Số năm kỷ niệm thường còn sót lại từ văn bản của năm trước.',
  clauses: [clause],
  messages: {
    stretch:
      'Ở đây ghi “{actual}”, hai mốc trong ngoặc đơn cách nhau {expected}. Số năm kỷ niệm phải khớp với hai mốc. Hãy kiểm tra lại.',
    known:
      'Ở đây ghi “{actual}”, tính đến năm ban hành văn bản là {expected}. Số năm kỷ niệm có thể còn sót từ văn bản của năm trước. Hãy kiểm tra lại.',
  },
  *check({ administrative }) {
    for (const { kind, actual, expected, range } of anniversaryFaults(administrative)) {
      yield {
        clause,
        message: kind,
        data: { actual, expected },
        doubtful: kind === 'known',
        at: textPlace(range),
      };
    }
  },
  examples: [
    {
      name: 'số năm đúng; ngày lễ của năm sau; ngày lễ của năm khác được nêu rõ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.I.2.text.1',
        'Chào mừng kỷ niệm 96 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11/1930 - 18/11/2026) và kỷ niệm 82 năm Cách mạng tháng Tám.',
      ),
      reports: [],
    },
    {
      name: 'số năm còn của năm trước',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.I.2.text.1',
        'Chào mừng kỷ niệm 95 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11/1930 - 18/11/2026).',
      ),
      reports: [{ clause, text: '95 năm' }],
    },
    {
      name: 'số năm của ngày lễ ai cũng biết',
      sample: 'nd30-ke-hoach',
      change: setText('section.I.2.text.1', 'Lập thành tích chào mừng kỷ niệm 79 năm Quốc khánh 02/9.'),
      reports: [{ clause, text: '79 năm' }],
    },
  ],
});

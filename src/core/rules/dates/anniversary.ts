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
      'Ở đây ghi “{actual}”, hai mốc trong ngoặc đơn cách nhau {expected}. Số năm phải khớp với hai mốc. Hãy kiểm tra lại.',
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
      name: 'năm nào cũng có, tính cả năm đầu',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.I.2.text.1',
        'Các thôn số 1, số 2 đạt danh hiệu “Thôn văn hóa” 5 năm liên tục (2021 - 2025); xã hoàn thành nhiệm vụ 3 năm liền (2023 - 2025).',
      ),
      reports: [],
    },
    {
      name: 'số năm liên tục không khớp với hai mốc',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.I.2.text.1',
        'Thôn số 1 đạt danh hiệu “Thôn văn hóa” 7 năm liên tục (2021 - 2025).',
      ),
      reports: [{ clause, text: '7 năm' }],
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

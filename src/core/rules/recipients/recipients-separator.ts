import { defineRule, mendText, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

const MARK_NAMES: Readonly<Record<string, string>> = {
  ';': 'dấu chấm phẩy (;)',
  ',': 'dấu phẩy (,)',
  '.': 'dấu chấm (.)',
  ':': 'dấu hai chấm (:)',
};

/** The mark at the end of an item. */
const END = /([;,.:]?)\s*$/u;

export const recipientsSeparator = defineRule({
  id: 'recipients-separator',
  title: 'Cuối mỗi dòng nơi nhận có dấu ngăn cách đúng quy định',
  rationale: 'Dấu ngăn cách thống nhất cho biết mỗi dòng là một nơi nhận và danh sách còn tiếp.',
  clauses: ['nd30-noinhan-semicolon', 'dang-noinhan-sep'],
  messages: {
    missing:
      'Dòng nơi nhận “{item}” chưa có dấu ở cuối. Theo {regulation}, cuối mỗi dòng nơi nhận, trừ dòng lưu, là {expected}. Hãy thêm {expected}.',
    wrong:
      'Cuối dòng nơi nhận đang là {actual}. Theo {regulation}, cuối mỗi dòng nơi nhận, trừ dòng lưu, là {expected}. Hãy thay bằng {expected}.',
  },
  concerns: ({ administrative }) => administrative.recipients !== null,
  *check({ administrative, document, regulation }) {
    const { recipients, copy } = administrative;
    const { separator, separatorClause: clause } = regulation.demands.recipients;
    const lists = [recipients, copy?.recipients].filter((list) => list != null);
    const archives = lists.map(({ archive }) => archive);
    const expected = MARK_NAMES[separator] ?? separator;
    for (const item of lists.flatMap(({ items }) => items.slice(0, -1))) {
      const text = rangeText(document, item.lastRange);
      const end = text.match(END);
      const mark = end?.groups[0] ?? '';
      // Two marks in a row have their clause.
      const other = /…\s*$|[;,.:][;,.:]\s*$/u.test(text.text);
      if (end === null || archives.includes(item) || mark === separator || other) {
        continue;
      }
      const remedy = mendText(document, end.range, separator);
      if (mark === '') {
        const at = textPlace(text.match(/\S+\s*$/u)?.range ?? text.range);
        const data = { item: item.text, expected, regulation: regulation.name };
        yield { clause, message: 'missing', data, at, ...remedy };
      } else {
        const at = textPlace({ ...end.range, end: end.range.start + 1 });
        const data = { actual: MARK_NAMES[mark] ?? mark, expected, regulation: regulation.name };
        // A colon may introduce a list of its own.
        yield { clause, message: 'wrong', data, at, doubtful: mark === ':', ...remedy };
      }
    }
  },
  examples: [
    {
      name: 'văn bản Đảng trước 27/5/2026 dùng dấu phẩy',
      sample: 'hd36-ke-hoach',
      reports: [],
    },
    {
      name: 'dấu phẩy trong văn bản nhà nước',
      sample: 'nd30-ke-hoach',
      change: [
        setText('recipients.6', '- Phòng Kinh tế,'),
        setText('recipients.7', '- Phòng Văn hóa - Xã hội,'),
      ],
      reports: [{ clause: 'nd30-noinhan-semicolon', text: ',' }],
      fixed: [],
    },
    {
      name: 'nơi nhận bản sao thiếu dấu',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.recipients.1', '- Ủy ban Mặt trận Tổ quốc Việt Nam xã'),
      reports: [{ clause: 'nd30-noinhan-semicolon', text: 'xã' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.10', '- Các thôn'),
      reports: [{ clause: 'nd30-noinhan-semicolon', text: 'thôn' }],
      fixed: [],
    },
    {
      name: 'dòng nơi nhận ngắt thành hai dòng bằng tay',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.10', '- Các thôn, tổ dân\nphố trong xã;'),
      reports: [],
    },
    {
      name: 'dấu hai chấm: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.10', '- Các thôn:'),
      reports: [{ clause: 'nd30-noinhan-semicolon', text: ':' }],
      fixed: [],
    },
    {
      name: 'dấu chấm phẩy trong văn bản Đảng trước 27/5/2026',
      sample: 'hd36-ke-hoach',
      change: setText('recipients.3', '- Ban Xây dựng Đảng;'),
      reports: [{ clause: 'dang-noinhan-sep', text: ';' }],
      fixed: [],
    },
    {
      name: 'dấu phẩy trong văn bản Đảng từ 27/5/2026',
      sample: 'hd05-ke-hoach',
      change: setText('recipients.3', '- Ban Xây dựng Đảng,'),
      reports: [{ clause: 'dang-noinhan-sep', text: ',' }],
      fixed: [],
    },
  ],
});

import { clauseInForce, defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

export const recipientsLabel = defineRule({
  id: 'recipients-label',
  title: 'Nhãn “Nơi nhận” ghi đúng chữ, sau có dấu hai chấm',
  rationale: 'Dấu hai chấm dẫn vào danh sách nơi nhận ở các dòng dưới.',
  clauses: ['nd30-noinhan-colon', 'nd30-noinhan-label-format', 'dang-noinhan-label'],
  messages: {
    wrongLabel:
      'Nhãn nơi nhận đang ghi “{actual}”. Theo {regulation}, nhãn này là “{expected}”, sau có dấu hai chấm. Hãy sửa thành “{expected}”.',
  },
  concerns: ({ administrative }) => administrative.recipients !== null,
  *check({ administrative, document, regulation }) {
    const { label: expected, labelClause } = regulation.demands.recipients;
    for (const recipients of [administrative.recipients, administrative.copy?.recipients ?? null]) {
      const label = recipients === null ? null : rangeText(document, firstRange(recipients));
      const actual = label?.text.replace(/\s+/gu, ' ').trim() ?? expected;
      // A blank before the colon is a fault of spacing, which another rule reports.
      if (label !== null && actual.replace(' :', ':') !== expected) {
        // Capitals are a fault of the lettering, not of the words.
        const isLettering = actual.toLowerCase() === expected.toLowerCase();
        const lettering = clauseInForce(regulation, ['nd30-noinhan-label-format']) ?? labelClause;
        yield {
          clause: isLettering ? lettering : labelClause,
          message: 'wrongLabel',
          data: { actual, expected, regulation: regulation.name },
          at: textPlace(label.range),
          ...mendText(document, label.range, expected),
        };
      }
    }
  },
  examples: [
    {
      name: '“Nơi nhận:”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'dấu chấm thay dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: setText('recipients', 'Nơi nhận.'),
      reports: [{ clause: 'nd30-noinhan-colon', text: 'Nơi nhận.' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu hai chấm',
      sample: 'nd30-cong-van',
      change: setText('recipients', 'Nơi nhận'),
      reports: [{ clause: 'nd30-noinhan-colon', text: 'Nơi nhận' }],
      fixed: [],
    },
    {
      name: 'viết in hoa',
      sample: 'nd30-ke-hoach',
      change: setText('recipients', 'NƠI NHẬN:'),
      reports: [{ clause: 'nd30-noinhan-label-format', text: 'NƠI NHẬN:' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng viết in hoa',
      sample: 'hd05-ke-hoach',
      change: setText('recipients', '<u>NƠI NHẬN</u>:'),
      reports: [{ clause: 'dang-noinhan-label', text: 'NƠI NHẬN:' }],
    },
    {
      name: 'nhãn nơi nhận của bản sao không có dấu hai chấm',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.recipients', 'Nơi nhận'),
      reports: [{ clause: 'nd30-noinhan-colon', text: 'Nơi nhận' }],
      fixed: [],
    },
  ],
});

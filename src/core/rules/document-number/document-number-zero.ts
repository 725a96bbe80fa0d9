import { defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

/** A single digit that is a whole number by itself. */
const SINGLE_DIGIT = /(?<![\d/])[1-9](?!\d)(?=\s*[-–/])/u;

export const documentNumberZero = defineRule({
  id: 'document-number-zero',
  title: 'Số văn bản nhỏ hơn 10 có số 0 phía trước',
  rationale: 'Viết đủ hai chữ số để không thể chèn thêm chữ số vào số văn bản.',
  clauses: ['nd30-so-zero', 'dang-so-pad'],
  messages: {
    padded:
      'Số văn bản đang ghi là “{actual}”. Số nhỏ hơn 10 phải thêm số 0 phía trước. Hãy ghi là “{expected}”.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber } = administrative;
    if (documentNumber === null) {
      return;
    }
    const digit = rangeText(document, firstRange(documentNumber)).match(SINGLE_DIGIT);
    if (digit !== null && documentNumber.number === digit.text) {
      const expected = `0${digit.text}`;
      yield {
        clause: regulation.demands.number.zeroClause,
        message: 'padded',
        data: { actual: digit.text, expected },
        at: textPlace(digit.range),
        ...mendText(document, digit.range, expected),
      };
    }
  },
  examples: [
    {
      name: 'số có hai chữ số',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 05/KH-UBND'),
      reports: [],
    },
    {
      name: 'thiếu số 0',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 5/KH-UBND'),
      reports: [{ clause: 'nd30-so-zero', text: '5' }],
      fixed: setText('documentNumber', 'Số: 05/KH-UBND'),
    },
    {
      name: 'văn bản Đảng thiếu số 0',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số 5-KH/ĐU'),
      reports: [{ clause: 'dang-so-pad', text: '5' }],
      fixed: setText('documentNumber', 'Số 05-KH/ĐU'),
    },
  ],
});

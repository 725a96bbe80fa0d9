import { defineRule, firstRange, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

/** A number and nothing after it; a field of a template may hold the symbol. */
const NUMBER_ALONE = /^\s*S[ốôỐÔ]\s*[:;.]?\s*\d+\s*[-–/]?\s*$/u;

export const documentSymbolPresent = defineRule({
  id: 'document-symbol-present',
  title: 'Sau số văn bản có ký hiệu',
  rationale: 'Số chỉ có nghĩa khi đi cùng ký hiệu của loại văn bản và của cơ quan ban hành.',
  clauses: ['nd30-so-format', 'dang-so-format'],
  messages: {
    missing:
      'Dòng “{actual}” chỉ có số, chưa có ký hiệu. Theo {regulation}, sau số là ký hiệu gồm chữ viết tắt tên loại và tên cơ quan. Hãy ghi theo dạng “{example}”.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber } = administrative;
    if (documentNumber === null || documentNumber.symbol !== null) {
      return;
    }
    const range = firstRange(documentNumber);
    if (NUMBER_ALONE.test(rangeText(document, range).text)) {
      const { formatClause, style } = regulation.demands.number;
      const example = style === 'state' ? 'Số: 05/KH-UBND' : 'Số 05-KH/ĐU';
      yield {
        clause: formatClause,
        message: 'missing',
        data: { actual: documentNumber.text, example, regulation: regulation.name },
        at: textPlace(range),
      };
    }
  },
  examples: [
    {
      name: 'số đi cùng ký hiệu',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'chỉ có số',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35'),
      reports: [{ clause: 'nd30-so-format', text: 'Số: 35' }],
    },
    {
      name: 'văn bản Đảng chỉ có số',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số 45-'),
      reports: [{ clause: 'dang-so-format', text: 'Số 45-' }],
    },
    {
      name: 'văn bản Đảng chỉ có số, không dấu nối',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số 45'),
      reports: [{ clause: 'dang-so-format', text: 'Số 45' }],
    },
  ],
});

import { clauseInForce, defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['nd30-trichyeu-format'];

/** "V/v" belongs below the symbol of a letter. */
const LETTER_FORM = /^\s*V\/v(?:\s*:)?(?=\s)/iu;

export const abstractLetterForm = defineRule({
  id: 'abstract-letter-form',
  title: 'Trích yếu của văn bản có tên loại không mở đầu bằng “V/v”',
  rationale:
    '“V/v” là cách ghi trích yếu của công văn, vốn không có tên loại; dưới tên loại, trích yếu viết đủ chữ.',
  clauses: CLAUSES,
  messages: {
    letterForm:
      'Trích yếu đang mở đầu bằng “{actual}”. Theo {regulation}, “V/v” chỉ ghi ở công văn; dưới tên loại, trích yếu viết đủ chữ. Hãy viết “Về việc …” hoặc bỏ “{actual}”.',
  },
  concerns: ({ administrative }) =>
    administrative.documentTypeName !== null && administrative.abstract !== null,
  *check({ administrative, document, regulation }) {
    const { abstract, documentTypeName } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    const found =
      abstract === null || documentTypeName === null
        ? null
        : rangeText(document, firstRange(abstract)).match(LETTER_FORM);
    if (clause !== null && found !== null) {
      yield {
        clause,
        message: 'letterForm',
        data: { actual: found.text.trim(), regulation: regulation.name },
        doubtful: true,
        at: textPlace(found.range),
        ...mendText(document, found.range, 'Về việc', 'confirm'),
      };
    }
  },
  examples: [
    { name: 'trích yếu viết đủ chữ', sample: 'nd30-quyet-dinh', reports: [] },
    {
      name: '“V/v” dưới tên loại',
      sample: 'nd30-bao-cao',
      change: setText('abstract', 'V/v báo cáo công tác cải cách hành chính quý I năm 2026'),
      reports: [{ clause: 'nd30-trichyeu-format', text: 'V/v' }],
    },
  ],
});

import { clauseInForce, congressOf, defineRule, mendText, parseNumberLine, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSES = ['dang-so-daihoi'];
const SYMBOL = 'ĐH';

export const congressSymbol = defineRule({
  id: 'congress-symbol',
  title: 'Ký hiệu cơ quan trong văn bản của đại hội là “ĐH”',
  rationale: 'Đại hội và các bộ phận của đại hội dùng chung một dãy số và một ký hiệu.',
  clauses: CLAUSES,
  messages: {
    other:
      'Văn bản của đại hội đang dùng ký hiệu cơ quan “{actual}”. Theo {regulation}, văn bản của đại hội và các bộ phận của đại hội dùng chung ký hiệu “{expected}”. Hãy sửa thành “{expected}”.',
  },
  concerns: ({ administrative }) =>
    congressOf(administrative) !== null && administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    const agency = line?.groups.at(-1);
    if (
      clause === null ||
      congressOf(administrative) === null ||
      agency === undefined ||
      agency.text === SYMBOL
    ) {
      return;
    }
    yield {
      clause,
      message: 'other',
      data: { actual: agency.text, expected: SYMBOL, regulation: regulation.name },
      at: textPlace(agency.range),
      ...mendText(document, agency.range, SYMBOL, 'confirm'),
    };
  },
  examples: [
    {
      name: 'ký hiệu “ĐH”',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('issuingAgency', 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN BÌNH LẦN THỨ I'),
        replaceText('documentNumber', '/ĐU', '/ĐH'),
      ],
      reports: [],
    },
    {
      name: 'dùng ký hiệu của đảng ủy',
      sample: 'hd05-nghi-quyet',
      change: setText('issuingAgency', 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN BÌNH LẦN THỨ I'),
      reports: [{ clause: 'dang-so-daihoi', text: 'ĐU' }],
    },
  ],
});

import { clauseInForce, defineRule, rangeText, textPlace } from '../../linting';
import { replaceText } from '../../samples';

/** "Luật … số 72/2025/QH15": laws and ordinances are cited without number. The name between is bounded, so that no text is slow. */
const NUMBERED_LAW =
  /(?:Bộ luật|Luật|Pháp lệnh) [^;.]{1,160}? (số \d{1,3}\/\d{4}\/(?:QH|UBTVQH|PL-UBTVQH)\d*)/u;

const CLAUSES = ['nd30-cancu-law-nonumber', 'dang-cancu-luat'];

export const legalBasisLaw = defineRule({
  id: 'legal-basis-law',
  title: 'Luật, pháp lệnh trong căn cứ không ghi số, ký hiệu',
  rationale: 'Tên luật và thời gian ban hành đã đủ để xác định; cách ghi thống nhất giúp tra cứu.',
  clauses: CLAUSES,
  messages: {
    numbered:
      'Căn cứ này ghi cả “{number}” của luật, pháp lệnh. Theo {regulation}, luật và pháp lệnh không ghi số, ký hiệu. Hãy bỏ “{number}”, ghi tên luật và thời gian ban hành.',
  },
  concerns: ({ administrative }) => administrative.legalBases.length > 0,
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { ranges } of administrative.legalBases) {
      for (const range of ranges) {
        const text = rangeText(document, range);
        const number = text.match(NUMBERED_LAW)?.groups[0] ?? null;
        if (number !== null && number !== '') {
          const start = text.text.indexOf(number);
          yield {
            clause,
            message: 'numbered',
            data: { number, regulation: regulation.name },
            at: textPlace(text.slice(start, start + number.length)),
          };
        }
      }
    }
  },
  examples: [
    { name: 'luật ghi tên và ngày ban hành', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'luật ghi cả số, ký hiệu',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.2', 'ngày 16 tháng 6', 'số 72/2025/QH15 ngày 16 tháng 6'),
      reports: [{ clause: 'nd30-cancu-law-nonumber', text: 'số 72/2025/QH15' }],
    },
    {
      name: 'văn bản Đảng ghi số, ký hiệu của luật',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.1',
        '- Căn cứ ',
        '- Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 và ',
      ),
      reports: [{ clause: 'dang-cancu-luat', text: 'số 10/2022/QH15' }],
    },
  ],
});

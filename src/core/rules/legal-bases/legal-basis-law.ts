import { clauseInForce, defineRule, rangeText, textPlace } from '../../linting';
import { replaceText } from '../../samples';

/** "Luật … số 72/2025/QH15": laws and ordinances are cited without number. The name between is bounded, so that no text is slow. */
const NUMBERED_LAW =
  /(?:Bộ luật|Luật|Pháp lệnh) [^;.]{1,160}? (số \d{1,3}\/\d{4}\/(?:QH|UBTVQH|PL-UBTVQH)\d*)/u;

/** "Luật … ngày 25 tháng 6 năm 2025 của Quốc hội": who passes laws is known. */
const PASSED_BY =
  /^(?:[-–]\s*)?Căn cứ (?:Bộ luật|Luật|Pháp lệnh) [^;.]{1,200}?(?:\d{4} (của (?:Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội))|(của (?:Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội))(?= (?:ban hành )?ngày ))/u;
/** A law by itself, without any figure in its line. */
const UNDATED = /^(?:[-–]\s*)?Căn cứ ((?:Bộ luật|Luật|Pháp lệnh) [^\d;.]{1,160})[;.,]?\s*$/u;

const CLAUSES = ['nd30-cancu-law-nonumber', 'dang-cancu-luat'];
/** Where the law's name goes with its year. */
const YEAR_CLAUSE = 'dang-cancu-luat';

export const legalBasisLaw = defineRule({
  id: 'legal-basis-law',
  title: 'Luật, pháp lệnh trong căn cứ không ghi số, ký hiệu',
  rationale: 'Tên luật và thời gian ban hành đã đủ để xác định; cách ghi thống nhất giúp tra cứu.',
  clauses: CLAUSES,
  messages: {
    numbered:
      'Căn cứ này ghi cả “{number}” của luật, pháp lệnh. Theo {regulation}, luật và pháp lệnh không ghi số, ký hiệu. Hãy bỏ “{number}”, ghi tên luật và thời gian ban hành.',
    passedBy:
      'Căn cứ này ghi cả “{number}”. Theo {regulation}, luật và pháp lệnh không ghi cơ quan ban hành. Hãy bỏ “{number}”.',
    undated:
      'Căn cứ “{number}” chưa ghi năm ban hành. Theo {regulation}, luật và pháp lệnh ghi tên và năm ban hành. Hãy ghi thêm năm.',
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
          continue;
        }
        const [message, match] =
          clause === YEAR_CLAUSE && UNDATED.test(text.text)
            ? (['undated', UNDATED.exec(text.text)] as const)
            : (['passedBy', PASSED_BY.exec(text.text)] as const);
        const words = match?.[1] ?? match?.[2];
        if (words !== undefined) {
          const start = text.text.indexOf(words);
          const data = { number: words, regulation: regulation.name };
          yield { clause, message, data, at: textPlace(text.slice(start, start + words.length)) };
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
      name: 'luật ghi cả cơ quan ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.2', 'năm 2025', 'năm 2025 của Quốc hội'),
      reports: [{ clause: 'nd30-cancu-law-nonumber', text: 'của Quốc hội' }],
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
    {
      name: 'cơ quan ban hành luật ghi trước ngày',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.1', ' ngày', ' của Quốc hội ngày'),
      reports: [{ clause: 'nd30-cancu-law-nonumber', text: 'của Quốc hội' }],
    },
  ],
});

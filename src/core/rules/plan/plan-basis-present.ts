import { MAIN_PART } from '../../document';
import { defineRule, planIntroduction, textPlace, wholeParagraph } from '../../linting';
import { without } from '../../samples';
import { fold } from '../../vietnamese';

const LEAD =
  /^(?:[-+*•] ?)?(?:CAN CU|THUC HIEN|TIEP TUC THUC HIEN|TRIEN KHAI|THEO|DE (?:THUC HIEN|TRIEN KHAI)|NHAM (?:THUC HIEN|TRIEN KHAI)|CHAP HANH|XET|TREN CO SO)(?= )/u;
/** A document is named: `số 48/KH-UBND`, `số 05-CT/TW`. */
const NAMED_DOCUMENT = /SO \d+[-/]/u;

export const planBasisPresent = defineRule({
  id: 'plan-basis-present',
  title: 'Mở đầu kế hoạch nêu căn cứ hoặc văn bản chỉ đạo',
  rationale: 'Căn cứ cho biết kế hoạch thực hiện nhiệm vụ nào, theo chỉ đạo của ai.',
  clauses: ['kh-cancu-present'],
  messages: {
    missing:
      'Phần mở đầu chưa nêu căn cứ hoặc văn bản chỉ đạo. Kế hoạch thường mở đầu bằng “Căn cứ …” hoặc “Thực hiện …” kèm số, ngày của văn bản. Nên bổ sung nếu có.',
  },
  concerns: ({ administrative }) => administrative.outline.length > 0,
  *check({ administrative, document }) {
    const introduction = planIntroduction(administrative);
    const [first] = introduction;
    const stated = introduction.some(({ text }) => LEAD.test(fold(text)) || NAMED_DOCUMENT.test(fold(text)));
    if (first !== undefined && !stated) {
      const at = textPlace(wholeParagraph(document, MAIN_PART, first.index));
      yield { clause: 'kh-cancu-present', message: 'missing', at };
    }
  },
  examples: [
    {
      name: 'mở đầu bằng “Thực hiện …”',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'không nêu căn cứ',
      sample: 'nd30-ke-hoach',
      change: without('legalBasis.1', 'legalBasis.2', 'legalBasis.3'),
      reports: [{ clause: 'kh-cancu-present' }],
    },
  ],
});

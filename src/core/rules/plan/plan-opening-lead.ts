import { defineRule, lastRange, offerBlock, planIntroduction, rangeText, textPlace } from '../../linting';
import { replaceText, without } from '../../samples';
import { fold } from '../../vietnamese';

const LEADS_ON =
  /(?:NHU SAU|SAU DAY|DUOI DAY|(?:NOI DUNG|NHIEM VU|VIEC)(?: CU THE| CHINH| CHU YEU| TRONG TAM)? SAU) ?[:.;]?$/u;

export const planOpeningLead = defineRule({
  id: 'plan-opening-lead',
  title: 'Câu dẫn của kế hoạch kết bằng “như sau:”',
  rationale: 'Câu dẫn nêu cơ quan ban hành, tên kế hoạch và nối sang nội dung.',
  clauses: ['kh-opening-lead'],
  messages: {
    missing:
      'Kế hoạch chưa có câu dẫn. Trước mục đầu tiên thường có câu “… ban hành Kế hoạch … như sau:”. Nên thêm câu dẫn.',
    noLead:
      'Câu dẫn kết thúc bằng “{actual}”. Câu dẫn của kế hoạch thường kết bằng “như sau:” để nối sang nội dung. Nên viết lại phần cuối câu.',
  },
  concerns: ({ administrative }) => administrative.outline.length > 0,
  *check({ administrative, document }) {
    const { openingSentence, outline } = administrative;
    const introduction = planIntroduction(administrative).map(({ text }) => text);
    // The sentence may be broken into lines, and a paragraph may stand between it and the first heading.
    if ([...introduction, openingSentence?.text ?? ''].some((text) => LEADS_ON.test(fold(text)))) {
      return;
    }
    const clause = 'kh-opening-lead';
    if (openingSentence === null) {
      const before = outline[0]?.paragraph ?? administrative.body.firstParagraph;
      yield { clause, message: 'missing', at: { kind: 'missing', before }, ...offerBlock('openingSentence') };
      return;
    }
    const text = rangeText(document, lastRange(openingSentence));
    const end = text.match(/\S+(?:\s+\S+){0,3}\s*$/u);
    yield {
      clause,
      message: 'noLead',
      data: { actual: end?.text.trim() ?? openingSentence.text },
      at: textPlace(end?.range ?? text.range),
    };
  },
  examples: [
    {
      name: 'câu dẫn kết bằng “như sau:”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: '“với các nội dung sau:”',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('openingSentence', ' như sau:', ', với các nội dung chính sau:'),
      reports: [],
    },
    {
      name: 'câu dẫn không nối sang nội dung',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('openingSentence', ' như sau:', '.'),
      reports: [{ clause: 'kh-opening-lead', text: 'bàn xã năm 2026.' }],
    },
    {
      name: 'thiếu câu dẫn',
      sample: 'nd30-ke-hoach',
      change: without('openingSentence'),
      reports: [{ clause: 'kh-opening-lead', text: '' }],
    },
  ],
});

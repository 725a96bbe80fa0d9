import { defineRule, planSections, speaksOf, textPlace } from '../../linting';
import { without } from '../../samples';
import { fold } from '../../vietnamese';

const PURPOSE = /^(?:[-+*•]|\(?[\dA-Z]{1,4}[.)/-])?\s*(?:VE )?MUC (?:DICH|TIEU)/u;
const DEMANDS = /^(?:[-+*•]|\(?[\dA-Z]{1,4}[.)/-])?\s*(?:VE )?YEU CAU/u;

export const planPurposeSplit = defineRule({
  id: 'plan-purpose-split',
  title: 'Mục “MỤC ĐÍCH, YÊU CẦU” tách thành mục đích và yêu cầu',
  rationale: 'Tách riêng giúp phân biệt kết quả cần đạt với cách thức phải tuân theo.',
  clauses: ['kh-mucdich-yeucau-split'],
  messages: {
    notSplit:
      'Mục “{title}” chưa tách mục đích và yêu cầu. Kế hoạch thường tách thành hai khoản để phân biệt điều cần đạt với điều phải bảo đảm. Nên chia thành “1. Mục đích” và “2. Yêu cầu”.',
  },
  *check({ administrative, document }) {
    const section = planSections(administrative).find(({ item }) => speaksOf(item.title, 'purpose'));
    const key = fold(section?.item.title ?? '');
    if (section === undefined || !key.includes('MUC DICH') || !key.includes('YEU CAU')) {
      return;
    }
    const { paragraph, endParagraph } = section.item;
    const lines = document.main.paragraphs.slice(paragraph + 1, endParagraph).map(({ text }) => fold(text));
    if (!lines.some((line) => PURPOSE.test(line)) || !lines.some((line) => DEMANDS.test(line))) {
      yield {
        clause: 'kh-mucdich-yeucau-split',
        message: 'notSplit',
        data: { title: section.item.title },
        at: textPlace(section.item.range),
      };
    }
  },
  examples: [
    {
      name: 'đã tách mục đích và yêu cầu',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'gộp mục đích và yêu cầu',
      sample: 'nd30-ke-hoach',
      change: without('section.I.1', 'section.I.2'),
      reports: [{ clause: 'kh-mucdich-yeucau-split', text: 'I. MỤC ĐÍCH, YÊU CẦU' }],
    },
  ],
});

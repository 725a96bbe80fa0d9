import { defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { replaceText } from '../../samples';

export const legalBasisDash = defineRule({
  id: 'legal-basis-dash',
  title: 'Văn bản của Đảng (từ 27/5/2026) có gạch đầu dòng trước mỗi căn cứ',
  rationale: 'Gạch đầu dòng cho thấy mỗi căn cứ là một mục riêng.',
  clauses: ['dang-cancu-dash'],
  messages: {
    missing:
      'Trước “{lead}” chưa có gạch đầu dòng. Theo {regulation}, đầu mỗi căn cứ có một gạch ngang. Hãy thêm “- ” vào đầu dòng.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.legalBases.length > 0 && regulation.demands.legalBases.dashClause !== null,
  *check({ administrative, document, regulation }) {
    const clause = regulation.demands.legalBases.dashClause;
    if (clause === null) {
      return;
    }
    for (const basis of administrative.legalBases) {
      const range = firstRange(basis);
      const drawn = document.stories.get(range.part)?.paragraphs[range.paragraph]?.label !== null;
      const text = rangeText(document, range);
      if (!/^[-–—]/u.test(text.text) && !drawn) {
        yield {
          clause,
          message: 'missing',
          data: { lead: basis.lead, regulation: regulation.name },
          at: textPlace(text.match(/^\S+(?: \S+)?/u)?.range ?? range),
          ...mendText(document, { ...range, end: range.start }, '- '),
        };
      }
    }
  },
  examples: [
    { name: 'mỗi căn cứ có gạch đầu dòng', sample: 'hd05-quyet-dinh', reports: [] },
    {
      name: 'một căn cứ không có gạch đầu dòng',
      sample: 'hd05-quyet-dinh',
      change: replaceText('legalBasis.1', '- ', ''),
      reports: [{ clause: 'dang-cancu-dash', text: 'Căn cứ' }],
      fixed: [],
    },
    { name: 'Hướng dẫn 36 không đòi gạch đầu dòng', sample: 'hd36-quyet-dinh', reports: [] },
  ],
});

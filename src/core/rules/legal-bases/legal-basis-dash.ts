import type { AdministrativeDocument } from '../../administrative';
import type { Document } from '../../document';
import {
  clauseInForce,
  defineRule,
  firstRange,
  mendText,
  mendTexts,
  rangeText,
  textPlace,
  type Problem,
} from '../../linting';
import type { Regulation } from '../../regulations';
import { replaceText } from '../../samples';

/** The decree's printed forms have no dash before a basis. */
const UNDASHED_CLAUSE = 'nd30-cancu-format';

/** Bases of a decision with a dash typed before each, or of any document where only some have one. */
function* dashed(
  { legalBases, type }: AdministrativeDocument,
  document: Document,
  regulation: Regulation,
): Generator<Problem<'unwanted'>> {
  const clause = clauseInForce(regulation, [UNDASHED_CLAUSE]);
  const found = legalBases.flatMap((basis) => {
    const dash = rangeText(document, firstRange(basis)).match(/^[-–—]\s*/u);
    return dash === null ? [] : [{ basis, dash }];
  });
  const [first, ...others] = found;
  const decides = type === 'quyet-dinh' || type === 'nghi-quyet';
  const isMixed = found.length < legalBases.length;
  if (clause !== null && first !== undefined && (decides || isMixed)) {
    yield {
      clause,
      message: 'unwanted',
      data: { lead: first.basis.lead, regulation: regulation.name },
      at: textPlace(first.dash.range),
      more: others.map(({ dash }) => textPlace(dash.range)),
      // Where every basis has its dash, it is the office's way.
      remark: !isMixed,
      ...mendTexts(
        document,
        found.map(({ dash }) => ({ range: dash.range, text: '' })),
        'safe',
      ),
    };
  }
}

export const legalBasisDash = defineRule({
  id: 'legal-basis-dash',
  title: 'Văn bản của Đảng (từ 27/5/2026) có gạch đầu dòng trước mỗi căn cứ, văn bản nhà nước không có',
  rationale: 'Gạch đầu dòng cho thấy mỗi căn cứ là một mục riêng.',
  clauses: ['dang-cancu-dash', UNDASHED_CLAUSE],
  messages: {
    unwanted:
      'Trước “{lead}” có gạch đầu dòng. Theo mẫu của {regulation}, mỗi căn cứ ghi trên một dòng, không có gạch đầu dòng. Nên bỏ gạch đầu dòng.',
    missing:
      'Trước “{lead}” chưa có gạch đầu dòng. Theo {regulation}, đầu mỗi căn cứ có một gạch ngang. Hãy thêm “- ” vào đầu dòng.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.legalBases.length > 0 &&
    (regulation.demands.legalBases.dashClause !== null ||
      clauseInForce(regulation, [UNDASHED_CLAUSE]) !== null),
  *check({ administrative, document, regulation }) {
    const clause = regulation.demands.legalBases.dashClause;
    if (clause === null) {
      yield* dashed(administrative, document, regulation);
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
    {
      name: 'quyết định của cơ quan nhà nước có gạch trước mỗi căn cứ',
      sample: 'nd30-quyet-dinh',
      change: [
        replaceText('legalBasis.1', 'Căn', '- Căn'),
        replaceText('legalBasis.2', 'Căn', '- Căn'),
        replaceText('legalBasis.3', 'Theo', '- Theo'),
      ],
      reports: [{ clause: 'nd30-cancu-format', text: '- ' }],
    },
  ],
});

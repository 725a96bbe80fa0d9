import { groupBy } from '../../document';
import { citationsOf, defineRule, proseOf, textPlace, type Passage } from '../../linting';
import { insertAfter, replaceText, without } from '../../samples';
import { matchesIn } from '../../vietnamese';

/** A second basis in the same paragraph begins with its own lead. */
const LEAD =
  /[;.,] ?(?=(?:[-–] ?)?(?:[Cc]ăn cứ |Theo đề nghị|Xét đề nghị|Xét Tờ trình|Thực hiện (?:Nghị|Quyết|Kế|Công|Chỉ|Chương|Hướng|Thông)))/gu;

/** The sentence that leads to the content, behind the last basis. */
const OPENING = /[.;] ?(?=\p{Lu}(?:(?!căn cứ)[^.;])+(?:như sau|sau đây)\s*:\s*$)/giu;

export const legalBasisOwnLine = defineRule({
  id: 'legal-basis-own-line',
  title: 'Mỗi căn cứ trình bày trên một dòng riêng',
  rationale: 'Mỗi dòng một căn cứ thì người đọc đếm được và kiểm tra được từng căn cứ.',
  clauses: ['nd30-cancu-own-line', 'dang-cancu'],
  messages: {
    joined:
      'Từ “{second}” là một căn cứ khác, hoặc là lời văn, nhưng nằm cùng đoạn với căn cứ trước. Theo {regulation}, sau mỗi căn cứ phải xuống dòng. Hãy xuống dòng trước “{second}”.',
  },
  concerns: ({ administrative }) => administrative.legalBases.length > 0,
  *check({ administrative, regulation }) {
    const citations = groupBy(citationsOf(administrative), ({ passage }) => passage);
    for (const passage of proseOf(administrative).filter(({ role }) => role === 'legalBasis')) {
      const { text } = passage.text;
      const starts = [
        ...[...matchesIn(text, LEAD), ...matchesIn(text, OPENING)].map(
          ({ 0: mark, index }) => index + mark.length,
        ),
        ...(citations.get(passage) ?? [])
          .filter(({ start, end }) => !isAmendment(text.slice(start, end)))
          // "Xét Tờ trình …; Báo cáo thẩm tra …; ý kiến thảo luận …": how resolutions name what they stand on.
          .filter(({ type }) => !type.startsWith('Báo cáo thẩm'))
          .map(({ start }) => start)
          .filter((start) => /; $/u.test(text.slice(0, start))),
      ].filter((start) => start > 0 && !breaksBefore(passage, start));
      const [first] = starts.sort((one, other) => one - other);
      if (first !== undefined) {
        const second = text
          .slice(first)
          .split(' ', 4)
          .join(' ')
          .replace(/[;,.]$/u, '');
        yield {
          clause: regulation.demands.legalBases.ownLineClause,
          message: 'joined',
          data: { second, regulation: regulation.name },
          at: textPlace(passage.text.slice(first, first + second.length)),
        };
      }
    }
  },
  examples: [
    { name: 'mỗi căn cứ một dòng', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'hai căn cứ trên một dòng',
      sample: 'nd30-ke-hoach',
      change: [
        without('legalBasis.2'),
        replaceText(
          'legalBasis.1',
          '2022;',
          '2022; Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
        ),
      ],
      reports: [{ clause: 'nd30-cancu-own-line', text: 'Căn cứ Luật Tổ' }],
    },
    {
      name: 'luật và luật sửa đổi luật đó đi cùng nhau',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'legalBasis.1',
        '2022;',
        '2022; Luật sửa đổi, bổ sung một số điều của Luật Thực hiện dân chủ ở cơ sở ngày 27 tháng 6 năm 2025;',
      ),
      reports: [],
    },
    {
      name: 'văn bản của Đảng: hai căn cứ trên một dòng',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.1',
        'Việt Nam;',
        'Việt Nam; Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về văn bản của Đảng;',
      ),
      reports: [{ clause: 'dang-cancu', text: 'Căn cứ Quy định' }],
    },
    {
      name: 'thêm một căn cứ trên dòng riêng',
      sample: 'nd30-ke-hoach',
      change: insertAfter('legalBasis.1', {
        name: 'legalBasis.added',
        role: 'legalBasis',
        text: 'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;',
      }),
      reports: [],
    },
    {
      name: 'tờ trình và báo cáo thẩm tra được xét cùng nhau',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'legalBasis.1',
        '2022;',
        '2022; Báo cáo thẩm tra số 12/BC-KTNS ngày 03 tháng 3 năm 2026 của Ban Kinh tế - Ngân sách về dự toán;',
      ),
      reports: [],
    },
  ],
});

/** A law and the law that amends it are one basis. */
function isAmendment(citation: string): boolean {
  return /^\S+(?: \S+)? (?:[Ss]ửa đổi|bổ sung)|sửa đổi, bổ sung/u.test(citation);
}

/** A line break inside the paragraph is a new line too. */
function breaksBefore({ paragraph, text }: Passage, offset: number): boolean {
  const { start } = text.slice(offset, offset);
  return /[\n\v\r]\s*$/u.test(paragraph.text.slice(0, start));
}

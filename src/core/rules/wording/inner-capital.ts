import { defineRule, innerCapitals, mendText, placesOfPhrase, textPlace } from '../../linting';
import { replaceText } from '../../samples';

export const innerCapital = defineRule({
  id: 'inner-capital',
  title: 'Từ chung không viết hoa ở tiếng thứ hai',
  rationale: 'Một từ chung chỉ có thể viết hoa ở đầu; chữ hoa ở giữa từ là gõ nhầm.',
  clauses: ['chung-consistent-case'],
  messages: {
    inner:
      '“{actual}” viết hoa ở giữa từ. Từ chung đứng trong câu viết thường cả hai tiếng. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { passage, first, last } of innerCapitals(administrative)) {
      const range = passage.text.slice(last.start, last.end);
      const places = placesOfPhrase(administrative, [first.key, last.key]);
      yield {
        clause: 'chung-consistent-case',
        message: 'inner',
        data: { actual: `${first.text} ${last.text}`, expected: `${first.text} ${last.key}` },
        // Elsewhere in the document it is written as words are.
        doubtful: places.length < 2,
        at: textPlace(passage.text.slice(first.start, last.end)),
        ...mendText(document, range, last.text.toLowerCase(), 'confirm'),
      };
    }
  },
  examples: [
    { name: 'từ chung viết thường', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'viết hoa tiếng thứ hai',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'được bảo Đảm'),
      reports: [{ clause: 'chung-consistent-case', text: 'bảo Đảm' }],
      fixed: [],
    },
    {
      name: 'tên riêng, chữ hoa theo quy định sau một tiếng thường',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'họp sáng thứ Hai, phòng bệnh Dại, dạy tiếng Anh, hưởng ứng phong trào “vì sự phát Triển”, theo Quy chế, vào Đảng, được bảo đảm',
      ),
      reports: [],
    },
  ],
});

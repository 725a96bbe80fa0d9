import { defineRule, isSwapped, mendText, spellingSlips, textPlace } from '../../linting';
import { setText } from '../../samples';

const CLAUSE = 'chung-spelling';

export const swappedSyllables = defineRule({
  id: 'swapped-syllables',
  title: 'Hai tiếng của một từ đứng đúng thứ tự',
  rationale: 'Gõ nhanh, hai tiếng của một từ dễ đổi chỗ cho nhau; mỗi tiếng vẫn đúng chính tả nên khó thấy.',
  clauses: [CLAUSE],
  messages: {
    swapped:
      '“{actual}” có thể là “{expected}” gõ lộn thứ tự hai tiếng. Nếu đúng là gõ nhầm, hãy viết “{expected}”.',
  },
  *check({ administrative, document, profile }) {
    for (const { passage, slip } of spellingSlips(administrative, profile.words ?? [])) {
      const [first, last] = [slip.words[0], slip.words.at(-1)];
      const { expected, sure, written } = slip;
      if (isSwapped(slip) && first !== undefined && last !== undefined && expected !== null) {
        const range = passage.text.slice(first.start, last.end);
        yield {
          clause: CLAUSE,
          message: 'swapped',
          data: { actual: written, expected },
          remark: !sure,
          at: textPlace(range),
          acceptable: written,
          ...mendText(document, range, expected, 'confirm'),
        };
      }
    }
  },
  examples: [
    {
      name: 'hai tiếng đổi chỗ cho nhau',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Các thôn tra kiểm hồ sơ; Phòng Kinh tế tổng hợp kinh phí.'),
      reports: [{ clause: CLAUSE, text: 'tra kiểm' }],
    },
    {
      name: 'hai từ gặp nhau, đọc ngược cũng thành từ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí mua học liệu số và xây dựng bảng tổng hợp số liệu; khi đóng dấu, dấu đóng phải rõ.',
      ),
      reports: [],
    },
  ],
});

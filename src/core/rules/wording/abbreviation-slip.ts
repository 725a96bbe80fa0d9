import { groupBy } from '../../document';
import { defineRule, meantAbbreviation, mendText, textPlace, unusualAbbreviations } from '../../linting';
import { replaceText, setText } from '../../samples';

export const abbreviationSlip = defineRule({
  id: 'abbreviation-slip',
  title: 'Chữ viết tắt không gõ lộn chữ cái',
  rationale: 'Chữ viết tắt gõ lộn không có trong từ điển nào, trình soát chính tả thường bỏ qua.',
  clauses: ['chung-spelling'],
  messages: {
    swapped:
      'Chữ viết tắt “{actual}” có thể gõ lộn hai chữ cái. Chữ viết tắt quen dùng là “{expected}”. Nếu đúng là gõ nhầm, hãy viết “{expected}”.',
  },
  *check({ administrative, document, profile }) {
    const abbreviations = unusualAbbreviations(administrative);
    const uses = groupBy(abbreviations, ({ text }) => text);
    for (const { text, range } of abbreviations) {
      const expected = profile.words?.includes(text) === true ? null : meantAbbreviation(text, uses);
      if (expected !== null) {
        yield {
          clause: 'chung-spelling',
          message: 'swapped',
          data: { actual: text, expected },
          at: textPlace(range),
          acceptable: text,
          ...mendText(document, range, expected, 'confirm'),
        };
      }
    }
  },
  examples: [
    {
      name: 'chữ viết tắt quen dùng',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'UBND xã bố trí kinh phí; HĐND xã giám sát.'),
      reports: [],
    },
    {
      name: 'gõ lộn chữ viết tắt quen dùng',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'UBDN xã bố trí kinh phí; HĐND xã giám sát.'),
      reports: [{ clause: 'chung-spelling', text: 'UBDN' }],
      fixed: setText('section.IV.text.1', 'UBND xã bố trí kinh phí; HĐND xã giám sát.'),
    },
    {
      name: 'gõ lộn chữ viết tắt mà văn bản đã giải thích',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('openingSentence', 'rác thải sinh hoạt', 'rác thải sinh hoạt (RTSH)'),
        replaceText('section.II.text.3', 'rác thải sinh hoạt', 'RTHS'),
      ],
      reports: [{ clause: 'chung-spelling', text: 'RTHS' }],
    },
    {
      name: 'hai chữ viết tắt gần giống nhau, văn bản đều giải thích',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('openingSentence', 'rác thải sinh hoạt', 'rác thải sinh hoạt (RTSH)'),
        replaceText('section.II.text.3', 'rác thải sinh hoạt', 'rác thải hữu sinh (RTHS)'),
      ],
      reports: [],
    },
  ],
});

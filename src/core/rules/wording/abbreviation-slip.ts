import { abbreviationSlips, defineRule, mendText, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

export const abbreviationSlip = defineRule({
  id: 'abbreviation-slip',
  title: 'Chữ viết tắt không gõ lộn, gõ sót chữ cái',
  rationale: 'Chữ viết tắt gõ nhầm không có trong từ điển nào, trình soát chính tả thường bỏ qua.',
  clauses: ['chung-spelling'],
  messages: {
    mistyped:
      'Chữ viết tắt “{actual}” có thể gõ nhầm. Chữ viết tắt quen dùng là “{expected}”. Nếu đúng là gõ nhầm, hãy viết “{expected}”.',
  },
  *check({ administrative, document, profile }) {
    for (const { text, range, expected } of abbreviationSlips(administrative)) {
      if (profile.words?.includes(text) !== true) {
        yield {
          clause: 'chung-spelling',
          message: 'mistyped',
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
      name: 'gõ sót, gõ thừa chữ cái, gõ “D” thay “Đ” trong tên cơ quan viết tắt, kể cả ở nơi nhận',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'UBBND xã bố trí kinh phí; HDND xã giám sát.'),
        setText('recipients.2', '- Các Phó Chủ tịch UND xã;'),
      ],
      reports: [
        { clause: 'chung-spelling', text: 'UBBND' },
        { clause: 'chung-spelling', text: 'HDND' },
        { clause: 'chung-spelling', text: 'UND' },
      ],
    },
    {
      name: 'chữ viết tắt khác, gần giống',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'HND xã, HĐNV quân sự xã và BND ấp Bàu phối hợp thực hiện.'),
      reports: [],
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

import type { AdministrativeDocument } from '../../administrative';
import {
  brackets,
  defineRule,
  quotationMarks,
  textPlace,
  typedText,
  unpaired,
  type PairMark,
} from '../../linting';
import { replaceText } from '../../samples';

/** How many passages a quotation and a note in brackets may run over. */
const QUOTATION_REACH = 30;
const BRACKET_REACH = 5;

type MessageId = 'openQuotation' | 'closedQuotation' | 'openBracket' | 'closedBracket';

function messageOf({ piece, side }: PairMark): MessageId {
  if (piece.text === '(' || piece.text === ')') {
    return side === 'opening' ? 'openBracket' : 'closedBracket';
  }
  return side === 'opening' ? 'openQuotation' : 'closedQuotation';
}

function faults(administrative: AdministrativeDocument): readonly PairMark[] {
  const text = typedText(administrative);
  return [
    ...unpaired(text.flatMap(quotationMarks), text, QUOTATION_REACH),
    ...unpaired(brackets(administrative), text, BRACKET_REACH),
  ];
}

export const pairBalance = defineRule({
  id: 'pair-balance',
  title: 'Ngoặc kép, ngoặc đơn có mở có đóng',
  rationale:
    'Thiếu một nửa cặp ngoặc, người đọc không biết phần trích dẫn hay chú thích bắt đầu, kết thúc ở đâu.',
  clauses: ['chung-quote-balance'],
  messages: {
    openQuotation:
      'Dấu ngoặc kép mở ra ở đây nhưng không đóng lại. Mỗi dấu mở ngoặc có một dấu đóng ngoặc. Hãy thêm dấu đóng ngoặc kép (”) sau phần trích dẫn.',
    closedQuotation:
      'Dấu ngoặc kép đóng ở đây nhưng không mở ra. Mỗi dấu đóng ngoặc có một dấu mở ngoặc. Hãy thêm dấu mở ngoặc kép (“) trước phần trích dẫn.',
    openBracket:
      'Dấu ngoặc đơn mở ra ở đây nhưng không đóng lại. Mỗi dấu mở ngoặc có một dấu đóng ngoặc. Hãy thêm dấu đóng ngoặc “)”.',
    closedBracket:
      'Dấu ngoặc đơn đóng ở đây nhưng không mở ra. Mỗi dấu đóng ngoặc có một dấu mở ngoặc. Hãy thêm dấu mở ngoặc “(” hoặc bỏ dấu này.',
  },
  *check({ administrative }) {
    for (const mark of faults(administrative)) {
      const { passage, piece } = mark;
      yield {
        clause: 'chung-quote-balance',
        message: messageOf(mark),
        at: textPlace(passage.text.slice(piece.start, piece.end)),
      };
    }
  },
  examples: [
    {
      name: 'ngoặc trong ngoặc, nhãn của điểm',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'khác theo',
        'khác (gồm: a) tài trợ “một lần”; b) ủng hộ) theo',
      ),
      reports: [],
    },
    {
      name: 'ngoặc đơn không đóng',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.1', '(để b/c);', '(để b/c;'),
      reports: [{ clause: 'chung-quote-balance', text: '(' }],
    },
    {
      name: 'ngoặc đơn không mở',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'hợp pháp khác', 'hợp pháp khác nếu có)'),
      reports: [{ clause: 'chung-quote-balance', text: ')' }],
    },
    {
      name: 'ngoặc kép không đóng, không mở',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.IV.text.1', 'hợp pháp khác', '“hợp pháp khác'),
        replaceText('section.V.2.text.1', 'đất đai', 'đất đai”'),
      ],
      reports: [
        { clause: 'chung-quote-balance', text: '“' },
        { clause: 'chung-quote-balance', text: '”' },
      ],
    },
  ],
});

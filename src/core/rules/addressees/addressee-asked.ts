import { defineRule, otherAddressees, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'noibo-addressee-asked';

export const addresseeAsked = defineRule({
  id: 'addressee-asked',
  title: 'Cơ quan được trình, được đề nghị trong văn bản có ở “Kính gửi”',
  rationale: 'Câu đề nghị gửi đến một cơ quan khác với “Kính gửi” thường còn sót từ văn bản của việc khác.',
  clauses: [CLAUSE],
  messages: {
    other:
      'Ở đây trình, đề nghị “{actual}”, còn “Kính gửi” không ghi cơ quan này. Hai chỗ phải nói về cùng một cơ quan. Hãy kiểm tra lại.',
  },
  concerns: ({ administrative }) => administrative.addressees !== null,
  *check({ administrative }) {
    for (const { actual, range } of otherAddressees(administrative)) {
      yield { clause: CLAUSE, message: 'other', data: { actual }, doubtful: true, at: textPlace(range) };
    }
  },
  examples: [
    { name: 'trình đúng nơi kính gửi', sample: 'nd30-to-trinh', reports: [] },
    {
      name: 'kính gửi Ủy ban nhân dân, kính trình Hội đồng nhân dân',
      sample: 'nd30-to-trinh',
      change: replaceText('closingSentence', 'Ủy ban nhân dân tỉnh', 'Hội đồng nhân dân tỉnh'),
      reports: [{ clause: CLAUSE, text: 'Hội đồng nhân dân tỉnh' }],
    },
    {
      name: 'viết tắt tên cơ quan được trình',
      sample: 'nd30-to-trinh',
      change: setText('closingSentence', 'Kính trình UBND tỉnh xem xét, quyết định./.'),
      reports: [],
    },
  ],
});

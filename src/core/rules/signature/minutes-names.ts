import { defineRule, mendText, otherSigners, textPlace } from '../../linting';
import { replaceText } from '../../samples';

const clause = 'chung-name-consistent';

export const minutesNames = defineRule({
  id: 'minutes-names',
  title: 'Người chủ trì, người ghi biên bản nêu trong biên bản là người ký biên bản',
  rationale:
    'Biên bản do chính người chủ trì và người ghi biên bản ký; tên khác nhau thì không rõ ai chịu trách nhiệm.',
  clauses: [clause],
  messages: {
    other:
      'Ở đây ghi tên “{actual}”, còn phần ký là “{expected}”. Người chủ trì và người ghi biên bản là những người ký biên bản. Hãy kiểm tra lại tên.',
  },
  concerns: ({ administrative: { type } }) => type === 'bien-ban',
  *check({ administrative, document }) {
    for (const { actual, expected, range, doubtful } of otherSigners(administrative)) {
      yield {
        clause,
        message: 'other',
        data: { actual, expected },
        doubtful,
        at: textPlace(range),
        ...(doubtful ? {} : mendText(document, range, expected, 'alone')),
      };
    }
  },
  examples: [
    { name: 'người chủ trì và người ghi biên bản ký biên bản', sample: 'hd05-bien-ban', reports: [] },
    {
      name: 'người ghi biên bản sai tên đệm; người chủ trì không phải là người ký',
      sample: 'hd05-bien-ban',
      change: [
        replaceText('body.5', 'Đặng Thị Minh Nguyệt', 'Đặng Thị Thu Nguyệt'),
        replaceText('body.4', 'Hoàng Đức Thắng', 'Trần Thị Hà'),
      ],
      reports: [
        { clause, text: 'Trần Thị Hà' },
        { clause, text: 'Đặng Thị Thu Nguyệt' },
      ],
    },
  ],
});

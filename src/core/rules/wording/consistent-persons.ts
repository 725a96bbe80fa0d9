import { defineRule, mendText, misnamedPersons, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const clause = 'chung-name-consistent';

export const consistentPersons = defineRule({
  id: 'consistent-persons',
  title: 'Tên một người viết như nhau trong toàn văn bản',
  rationale: 'Sai một dấu, tên đã là của người khác, và chữ ký không còn khớp với nội dung.',
  clauses: [clause],
  messages: {
    odd: 'Tên “{actual}” viết khác với chỗ khác trong văn bản (“{expected}”). Một người chỉ có một cách viết tên. Hãy kiểm tra, có thể tên đúng là “{expected}”.',
    signer:
      'Ở đây ghi tên “{actual}”, còn phần ký là “{expected}”. Người chủ trì và người ghi biên bản là những người ký biên bản. Hãy kiểm tra lại tên.',
  },
  *check({ administrative, document }) {
    for (const { actual, expected, range, doubtful } of misnamedPersons(administrative)) {
      yield {
        clause,
        message: doubtful ? 'signer' : 'odd',
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
      name: 'tên người ký trong nội dung sai một dấu',
      sample: 'hd05-bien-ban',
      change: replaceText('body.4', 'Hoàng Đức Thắng', 'Hoàng Đức Thăng'),
      reports: [{ clause, text: 'Hoàng Đức Thăng' }],
    },
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
    {
      name: 'hai người tên gần giống nhau kể cạnh nhau',
      sample: 'hd05-bien-ban',
      change: setText(
        'body.9',
        'Khen thưởng đồng chí Lê Thị Hoa, đồng chí Lê Thị Hòa và đồng chí Lê Thị Hóa.',
      ),
      reports: [],
    },
  ],
});

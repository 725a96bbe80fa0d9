import { defineRule, programmeOrderFaults, textPlace } from '../../linting';
import { insertAfter, type Change } from '../../samples';

const clause = 'noibo-programme-order';

function programme(...lines: readonly string[]): Change {
  return insertAfter('section.II.2.text.4', {
    name: 'programme',
    role: 'table',
    text: ['Thời gian\tNội dung', ...lines].join('\n'),
  });
}

export const programmeOrder = defineRule({
  id: 'programme-order',
  title: 'Chương trình theo đúng thứ tự giờ',
  rationale: 'Giờ chạy ngược trong chương trình thường do chép dòng hoặc gõ nhầm số.',
  clauses: [clause],
  messages: {
    backwards:
      'Giờ “{actual}” ở sau dòng “{earlier}” nhưng lại sớm hơn. Chương trình phải theo thứ tự thời gian. Hãy kiểm tra lại giờ hoặc đổi chỗ hai dòng.',
  },
  *check({ administrative }) {
    for (const { earlier, actual, range } of programmeOrderFaults(administrative)) {
      yield { clause, message: 'backwards', data: { earlier, actual }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'giờ nối tiếp nhau, sang buổi chiều',
      sample: 'nd30-ke-hoach',
      change: programme('7h30 - 8h00\tĐón tiếp', '8h00 - 11h30\tĐối thoại', '1h30 - 4h00\tTham quan'),
      reports: [],
    },
    {
      name: 'giờ chạy ngược',
      sample: 'nd30-ke-hoach',
      change: programme('7h30 - 8h00\tĐón tiếp', '8h30 - 9h00\tKhai mạc', '8h00 - 8h30\tVăn nghệ'),
      reports: [{ clause, text: '8h00' }],
    },
  ],
});

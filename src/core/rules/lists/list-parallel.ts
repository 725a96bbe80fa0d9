import { defineRule, listsOf, oddOpenings, textPlace } from '../../linting';
import { insertAfter, setText } from '../../samples';

const CLAUSE = 'chung-parallel-list';

export const listParallel = defineRule({
  id: 'list-parallel',
  title: 'Các mục của một danh sách mở đầu cùng một kiểu',
  rationale: 'Danh sách song song đọc nhanh, và không bỏ sót ai làm việc gì.',
  clauses: [CLAUSE],
  messages: {
    noun: 'Mục này mở đầu bằng danh từ (“{actual}”), trong khi các mục khác của danh sách đều mở đầu bằng động từ (“{neighbour}”). Các mục cùng danh sách nên mở đầu cùng một kiểu. Nên viết lại cho thống nhất.',
    verb: 'Mục này mở đầu bằng động từ (“{actual}”), trong khi các mục khác của danh sách đều mở đầu bằng danh từ (“{neighbour}”). Các mục cùng danh sách nên mở đầu cùng một kiểu. Nên viết lại cho thống nhất.',
  },
  concerns: ({ administrative }) => listsOf(administrative).some(({ items }) => items.length > 1),
  *check({ administrative }) {
    for (const { kind, actual, neighbour, range } of oddOpenings(administrative)) {
      yield { clause: CLAUSE, message: kind, data: { actual, neighbour }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'các mục đều mở đầu bằng động từ',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.I.1.text.2', {
        name: 'third',
        role: 'body',
        text: '- Tăng cường sự đồng thuận của Nhân dân trong xã.',
      }),
      reports: [],
    },
    {
      name: 'một mục mở đầu bằng danh từ giữa các mục mở đầu bằng động từ',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.I.1.text.2', {
        name: 'third',
        role: 'body',
        text: '- Việc tăng cường sự đồng thuận của Nhân dân trong xã.',
      }),
      reports: [{ clause: CLAUSE, text: 'Việc tăng' }],
    },
    {
      name: 'một mục mở đầu bằng động từ giữa các mục mở đầu bằng danh từ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.II.1.text.3',
        'c) Đẩy mạnh cải cách hành chính, tiếp nhận và giải quyết thủ tục hành chính;',
      ),
      reports: [{ clause: CLAUSE, text: 'Đẩy mạnh' }],
    },
    {
      name: 'các mục gọi tên cơ quan, không theo kiểu nào',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.I.1.text.2', {
        name: 'third',
        role: 'body',
        text: '- Nhân dân trong xã hiểu rõ các chính sách mới.',
      }),
      reports: [],
    },
  ],
});

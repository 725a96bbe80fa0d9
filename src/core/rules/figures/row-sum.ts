import { clauseForDocument, defineRule, rowSums, textPlace } from '../../linting';
import { insertAfter, setText } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

function members(second: string): string {
  return `TT\tTổ chức\tNăm 2026\tNăm 2027\tCộng\n1\tKhối thôn\t4\t3\t7\n2\tKhối trường học\t3\t${second}\t7\n3\tKhối cơ quan\t5\t5\t10\n4\tKhối doanh nghiệp\t2\t1\t3`;
}

export const rowSum = defineRule({
  id: 'row-sum',
  title: 'Cột cộng của bảng khớp với các cột trước nó',
  rationale: 'Một dòng cộng sai làm người đọc không biết phải theo số nào trên dòng đó.',
  clauses: CLAUSES,
  messages: {
    sum: 'Số “{actual}” ở cột cộng không khớp với các số trên cùng dòng, cộng lại là {expected}. Các dòng khác đều khớp. Hãy kiểm tra lại các con số của dòng này.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { actual, expected, range } of rowSums(context.administrative)) {
      yield { clause, message: 'sum', data: { actual, expected }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'cột cộng của một dòng không khớp',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Chỉ tiêu kết nạp đảng viên như sau:'),
        insertAfter('section.IV.text.1', { name: 'members', role: 'table', text: members('5') }),
      ],
      reports: [{ clause: 'kh-total-range', text: '7' }],
    },
    {
      name: 'bảng của một báo cáo',
      sample: 'nd30-bao-cao',
      change: insertAfter('section.I.3.text.1', { name: 'members', role: 'table', text: members('5') }),
      reports: [{ clause: 'noibo-total', text: '7' }],
    },
    {
      name: 'các dòng đều khớp',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Chỉ tiêu kết nạp đảng viên như sau:'),
        insertAfter('section.IV.text.1', { name: 'members', role: 'table', text: members('4') }),
      ],
      reports: [],
    },
    {
      name: 'cột tổng gồm những cột khác nhau',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Số học sinh của các lớp như sau:'),
        insertAfter('section.IV.text.1', {
          name: 'pupils',
          role: 'table',
          text: 'TT\tLớp\tSĩ số\tHọc thêm\tTổng số buổi\n1\t1A\t30\t12\t40\n2\t1B\t28\t10\t36\n3\t1C\t31\t11\t35\n4\t1D\t29\t13\t42',
        }),
      ],
      reports: [],
    },
  ],
});

import { clauseForDocument, defineRule, groupSums, rowSums, sectionCounts, textPlace } from '../../linting';
import { insertAfter, setText } from '../../samples';

const CLAUSES = ['kh-total-range', 'noibo-total'];

function members(second: string): string {
  return `TT\tTổ chức\tNăm 2026\tNăm 2027\tCộng\n1\tKhối thôn\t4\t3\t7\n2\tKhối trường học\t3\t${second}\t7\n3\tKhối cơ quan\t5\t5\t10\n4\tKhối doanh nghiệp\t2\t1\t3`;
}

function projects(first: string, last: string): string {
  return `STT\tTên dự án\tTổng số\tNgân sách tỉnh\tNgân sách xã\nA\tDự án chuyển tiếp\t${first}\t13.500\t8.000\n1\tĐường thôn Đông\t9.500\t6.500\t3.000\n2\tNhà văn hóa thôn Đoài\t12.000\t7.000\t5.000\nB\tDự án mới\t15.000\t8.700\t6.300\n1\tĐường thôn Nam\t8.000\t5.000\t${last}\n2\tChiếu sáng\t7.000\t3.700\t3.300`;
}

function programme(second: string): string {
  return `TT\tNội dung công việc\tThời gian\nI\tQuý I (02 nội dung)\t\n1\tGiao quân\tTháng 2\n2\tTết trồng cây\tTháng 2\nII\tQuý II (${second} nội dung)\t\n3\tTháng hành động vì trẻ em\tTháng 6\nIII\tQuý III (01 nội dung)\t\n4\tKhai giảng\tTháng 9`;
}

export const rowSum = defineRule({
  id: 'row-sum',
  title: 'Cột cộng, dòng đầu nhóm trong bảng khớp với các số được cộng, số dòng được đếm',
  rationale: 'Một dòng cộng sai làm người đọc không biết phải theo số nào.',
  clauses: CLAUSES,
  messages: {
    sum: 'Số “{actual}” ở cột cộng không khớp với các số trên cùng dòng, cộng lại là {expected}. Các dòng khác đều khớp. Hãy kiểm tra lại các con số của dòng này.',
    group:
      'Số “{actual}” ở dòng đầu nhóm không khớp với các dòng trong nhóm, cộng lại là {expected}. Các nhóm khác đều khớp. Hãy kiểm tra lại các con số của nhóm này.',
    count:
      'Dòng đầu nhóm ghi “{actual}” nhưng nhóm này có {expected} dòng. Các nhóm khác đều khớp. Hãy kiểm tra lại số này và các dòng của nhóm.',
  },
  *check(context) {
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    const groups = groupSums(context.administrative);
    const told = new Set(groups.map(({ range }) => range.paragraph));
    for (const { actual, expected, range } of groups) {
      yield { clause, message: 'group', data: { actual, expected }, at: textPlace(range) };
    }
    for (const { actual, expected, range } of rowSums(context.administrative)) {
      if (!told.has(range.paragraph)) {
        yield { clause, message: 'sum', data: { actual, expected }, at: textPlace(range) };
      }
    }
    for (const { actual, rows, range } of sectionCounts(context.administrative)) {
      yield { clause, message: 'count', data: { actual, expected: String(rows) }, at: textPlace(range) };
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
      name: 'dòng đầu nhóm không bằng các dòng của nhóm',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Danh mục dự án như sau:'),
        insertAfter('section.IV.text.1', { name: 'first', role: 'table', text: projects('25.100', '3.000') }),
      ],
      reports: [{ clause: 'kh-total-range', text: '25.100' }],
    },
    {
      name: 'một số sai thì dòng và nhóm của nó cùng không khớp',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Danh mục dự án như sau:'),
        insertAfter('section.IV.text.1', { name: 'first', role: 'table', text: projects('21.500', '2.000') }),
      ],
      reports: [
        { clause: 'kh-total-range', text: '6.300' },
        { clause: 'kh-total-range', text: '8.000' },
      ],
    },
    {
      name: 'dòng đầu nhóm ghi hai nội dung, nhóm có một dòng',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', { name: 'first', role: 'table', text: programme('02') }),
      reports: [{ clause: 'kh-total-range', text: '02 nội dung' }],
    },
    {
      name: 'dòng đầu nhóm ghi đúng số dòng',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', { name: 'first', role: 'table', text: programme('01') }),
      reports: [],
    },
    {
      name: 'các nhóm đều khớp',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Danh mục dự án như sau:'),
        insertAfter('section.IV.text.1', { name: 'first', role: 'table', text: projects('21.500', '3.000') }),
      ],
      reports: [],
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

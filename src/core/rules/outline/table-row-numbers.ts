import { defineRule, mendText, rowNumberFaults, textPlace } from '../../linting';
import { insertAfter, type Change } from '../../samples';

const clause = 'chung-numbering-sequence';

function tableOf(...numbers: readonly string[]): Change {
  return insertAfter('section.IV.text.1', {
    name: 'rows',
    role: 'table',
    text: ['TT\tNội dung', ...numbers.map((number) => `${number}\tViệc của dòng này`)].join('\n'),
  });
}

export const tableRowNumbers = defineRule({
  id: 'table-row-numbers',
  title: 'Số thứ tự các dòng trong bảng liên tục, không trùng',
  rationale: 'Số thứ tự trùng hoặc thiếu làm người đọc đếm sai số dòng, tưởng bảng bị mất dòng.',
  clauses: [clause],
  messages: {
    odd: 'Trong bảng, sau dòng số “{previous}” là dòng số “{actual}”. Số thứ tự các dòng phải liên tục, không trùng. Hãy kiểm tra, có thể cần ghi “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { actual, previous, expected, range, doubtful } of rowNumberFaults(administrative)) {
      yield {
        clause,
        message: 'odd',
        data: { actual, previous, expected },
        doubtful,
        at: textPlace(range),
        ...mendText(document, range, expected, 'alone'),
      };
    }
  },
  examples: [
    {
      name: 'các dòng đánh số liên tục; phần sau đánh số lại từ 1',
      sample: 'nd30-ke-hoach',
      change: tableOf('1', '2', '3', '1', '2', '3'),
      reports: [],
    },
    {
      name: 'các phần I, II đánh số liên tục; số thứ tự các dòng chạy suốt bảng hoặc lại từ 1',
      sample: 'nd30-ke-hoach',
      change: tableOf('A', 'I', '1', '2', 'II', '3', '4', 'B', 'I', '1', '2', 'II', '3'),
      reports: [],
    },
    {
      name: 'giữa các phần có một số ghi hai lần; một phần trùng số',
      sample: 'nd30-ke-hoach',
      change: tableOf('I', '1', '2', 'II', '3', '3', '5', 'II', '6', '7', 'IV', '8'),
      reports: [
        { clause, text: '3' },
        { clause, text: 'II' },
      ],
    },
    {
      name: 'một số ghi hai lần',
      sample: 'nd30-ke-hoach',
      change: tableOf('1', '2', '2', '4', '5'),
      reports: [{ clause, text: '2' }],
    },
    {
      name: 'dòng cuối trùng số dòng trên',
      sample: 'hd05-ke-hoach',
      change: tableOf('1', '2', '3', '3'),
      reports: [{ clause, text: '3' }],
    },
    {
      name: 'tiêu đề bảng hai dòng, dòng cuối ghi chữ ở cột số thứ tự',
      sample: 'nd30-ke-hoach',
      change: tableOf('', '1', '2', '2', '4', '5', 'Chỉ số chung'),
      reports: [{ clause, text: '2' }],
    },
    {
      name: 'bảng ba dòng, dòng giữa trùng số dòng đầu',
      sample: 'nd30-ke-hoach',
      change: tableOf('1', '1', '3', 'Tổng cộng'),
      reports: [{ clause: 'chung-numbering-sequence', text: '1' }],
    },
    {
      name: 'thiếu một số: có thể là bảng trích',
      sample: 'nd30-ke-hoach',
      change: tableOf('1', '2', '4', '5'),
      reports: [{ clause, text: '4' }],
    },
    {
      name: 'danh sách trích, nhiều chỗ cách số',
      sample: 'nd30-ke-hoach',
      change: tableOf('1', '4', '9', '12', '15'),
      reports: [],
    },
    {
      name: 'chữ “Tổng” nằm ở cột số thứ tự',
      sample: 'nd30-ke-hoach',
      change: tableOf('1', '2', '3', '3', 'Tổng cộng'),
      reports: [{ clause, text: '3' }],
    },
  ],
});

import { beginningOf, blankCells, defineRule, textPlace } from '../../linting';
import { insertAfter } from '../../samples';

const clause = 'chung-placeholder';

const table = (...rows: readonly string[]): string => ['TT\tHọ và tên\tChức vụ\tGhi chú', ...rows].join('\n');

export const blankCell = defineRule({
  id: 'blank-cell',
  title: 'Bảng không còn ô bỏ trống trong cột mà các dòng khác đều ghi',
  rationale: 'Ô duy nhất bỏ trống thường do quên điền hoặc xóa nhầm.',
  clauses: [clause],
  messages: {
    blank:
      'Dòng “{row}” của bảng để trống cột “{column}”, trong khi các dòng khác đều ghi. Ô này có thể do quên điền. Hãy bổ sung nếu thiếu.',
  },
  *check({ administrative }) {
    for (const { column, row, range } of blankCells(administrative)) {
      yield {
        clause,
        message: 'blank',
        data: { column, row: beginningOf(row) },
        at: textPlace(range),
        doubtful: true,
      };
    }
  },
  examples: [
    {
      name: 'một dòng thiếu chức vụ',
      sample: 'nd30-thong-bao',
      change: insertAfter('closingSentence', {
        name: 'list',
        role: 'table',
        text: table(
          '1\tHà Văn Bình\tTrưởng thôn\tx',
          '2\tLý Thị Mai Hoa\t\tx',
          '3\tVi Văn Hợp\tPhó thôn\tx',
          '4\tGiáp Văn Quý\tThôn đội trưởng\tx',
        ),
      }),
      reports: [{ clause, text: 'Lý Thị Mai Hoa' }],
    },
    {
      name: 'cột ghi chú bỏ trống; bảng đủ ô',
      sample: 'nd30-thong-bao',
      change: insertAfter('closingSentence', {
        name: 'list',
        role: 'table',
        text: table(
          '1\tHà Văn Bình\tTrưởng thôn\tx',
          '2\tLý Thị Mai Hoa\tPhó thôn\t',
          '3\tVi Văn Hợp\tPhó thôn\tx',
          '4\tGiáp Văn Quý\tThôn đội trưởng\tx',
        ),
      }),
      reports: [],
    },
  ],
});

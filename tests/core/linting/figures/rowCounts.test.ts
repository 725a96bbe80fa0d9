import { rowCounts } from '../../../../src/core/linting';
import { administrativeOf } from '../../../support/administrative';
import { documentOf } from '../../../support/docx';
import { p, tbl } from '../../../support/wordprocessing';

const LINES = [
  'Điều 1. Thành lập Tổ công tác gồm 04 thành viên có tên trong danh sách kèm theo.',
  'Nơi nhận:',
  'DANH SÁCH TỔ CÔNG TÁC',
];
const ROWS = [
  ['TT', 'Họ và tên', 'Chức vụ'],
  ['1', 'Hà Văn Bình', 'Tổ trưởng'],
  ['2', 'Vi Văn Hợp', 'Tổ viên'],
  ['3', 'Lý Thị Mai', 'Tổ viên'],
].map((row) => row.map((text) => p(text)));
const BORDERS = '<w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders>';

describe('rowCounts', () => {
  test('counts the names of a list that stands behind the signature', () => {
    const source = documentOf({ body: LINES.map((line) => p(line)).join('') + tbl(ROWS, BORDERS) });
    const administrative = administrativeOf({
      source,
      body: { firstParagraph: 0, endParagraph: 1 },
      closing: { firstParagraph: 1, endParagraph: 2 },
    });
    expect(rowCounts(administrative)).toMatchObject([{ actual: '04 thành viên', rows: 3 }]);
  });
});

import { docxOf } from '../support/docx';
import { list, num, numbered, p } from '../support/wordprocessing';
import { check } from './support';

const HEAD = [
  'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
  'Số: 05/KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'An Bình, ngày 05 tháng 6 năm 2026',
  'KẾ HOẠCH',
  'Dùng để thử',
];

/** Clauses and texts of what one rule finds in a plan whose headings and recipients are numbered by Word. */
function found(rule: string, headings: readonly [string, string], recipients: string) {
  const bytes = docxOf({
    body: [
      ...HEAD.map((line) => p(line)),
      p('MỤC ĐÍCH', { pPr: numbered(1), rPr: '<w:b/>' }),
      p('Nâng cao chất lượng công tác.'),
      p('YÊU CẦU', { pPr: numbered(1), rPr: '<w:b/>' }),
      p('Tổ chức thiết thực, tiết kiệm./.'),
      p('Nơi nhận:'),
      p('Các thôn;', { pPr: numbered(2) }),
      p('Lưu: VT, KT.', { pPr: numbered(2) }),
      p('CHỦ TỊCH', { rPr: '<w:b/>' }),
      p('Trần Thị Hoa', { rPr: '<w:b/>' }),
    ].join(''),
    numbering: list(1, [headings]) + list(2, [['bullet', recipients]]) + num(1, 1) + num(2, 2),
  });
  return check(bytes)
    .result.findings.filter((finding) => finding.rule === rule)
    .map(({ clause, message }) => [clause, message.split('.')[0]]);
}

describe('labels drawn by Word', () => {
  test('of sections are judged when they are letters', () => {
    expect(found('heading-label', ['upperLetter', '%1.'], '-')).toEqual([
      ['nd30-muc-lama', 'Mục “A'],
      ['nd30-muc-lama', 'Mục “B'],
    ]);
    expect(found('heading-label', ['upperRoman', '%1.'], '-')).toEqual([]);
  });

  test('of recipients are judged when they are no dashes', () => {
    expect(found('recipients-dash', ['upperRoman', '%1.'], '+').map(([clause]) => clause)).toEqual([
      'nd30-noinhan-item-format',
      'nd30-noinhan-item-format',
    ]);
    expect(found('recipients-dash', ['upperRoman', '%1.'], '-')).toEqual([]);
  });
});

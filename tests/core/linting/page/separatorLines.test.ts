import { recognise } from '../../../../src/core/administrative';
import { separatorLines, type Separated } from '../../../../src/core/linting/page/separatorLines';
import { documentOf } from '../../../support/docx';
import { p, r, tbl, tc } from '../../../support/wordprocessing';

const BOLD = { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' };

/** A line of `width` points, anchored in a paragraph at `left` points from its column. */
function line(width: number, left = 20): string {
  const style = `position:absolute;margin-left:${left}pt;margin-top:2pt;width:${width}pt;height:0`;
  return `<w:r><w:pict><v:line style="${style}"/></w:pict></w:r>`;
}

interface Header {
  readonly left?: string;
  readonly right?: string;
  readonly tblPr?: string;
  readonly belowAbstract?: string;
}

/** The lines below a part of the header, by how they are made. */
function linesUnder(separated: Separated, { left = '', right = '', tblPr = '', belowAbstract = '' }: Header) {
  const header = tbl(
    [
      [
        tc(p('ỦY BAN NHÂN DÂN', BOLD) + p('XÃ AN BÌNH', BOLD) + left + p('Số: 05/KH-UBND')),
        tc(
          p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD) +
            p('Độc lập - Tự do - Hạnh phúc', BOLD) +
            right +
            p('An Bình, ngày 05 tháng 6 năm 2026'),
        ),
      ],
    ],
    tblPr,
    4800,
  );
  const title = p('KẾ HOẠCH', BOLD) + p('Trồng cây xanh', BOLD) + belowAbstract;
  const body = header + title + p('Căn cứ Luật Thực hiện dân chủ ở cơ sở;') + p('Nội dung.');
  const found = separatorLines(recognise(documentOf({ body })), separated);
  return found === null
    ? null
    : {
        lines: found.lines.map(({ made, width }) => [made, width]),
        misplaced: found.misplaced.length,
        isUncertain: found.isUncertain,
      };
}

const CERTAIN = { misplaced: 0, isUncertain: false };

describe('separatorLines', () => {
  test('finds a drawn line in the column of its text', () => {
    const header = { left: p(line(40)), right: p(line(160)) };

    expect(linesUnder('agency', header)).toEqual({ ...CERTAIN, lines: [['drawn', 800]] });
    expect(linesUnder('title', header)).toEqual({ ...CERTAIN, lines: [['drawn', 3200]] });
  });

  test('takes a tab with a row of underscores before its stop for a line', () => {
    const tabs =
      '<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="1800"/></w:tabs><w:ind w:left="1000"/>';
    const left = p('<w:r><w:tab/></w:r>', { pPr: tabs });

    expect(linesUnder('agency', { left })).toEqual({ ...CERTAIN, lines: [['underlinedBlanks', 800]] });
  });

  test('tells lines of both columns that are anchored in one cell by where they are drawn', () => {
    const header = { left: p(line(40) + line(160, 260)) };

    expect(linesUnder('agency', header)).toEqual({ ...CERTAIN, lines: [['drawn', 800]] });
    expect(linesUnder('title', header)).toEqual({ ...CERTAIN, lines: [['drawn', 3200]] });
  });

  test('finds the lines of both columns where each is a table inside the other', () => {
    const inner = (...paragraphs: readonly string[]): string =>
      tc(tbl([[tc(paragraphs.join(''))]], '', 4600) + p(''));
    const body =
      tbl(
        [
          [
            inner(
              p('ỦY BAN NHÂN DÂN', BOLD),
              p(line(40) + r('XÃ AN BÌNH', '<w:b/>'), BOLD),
              p('Số: 05/KH-UBND'),
            ),
            inner(
              p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD),
              p(line(160) + r('Độc lập - Tự do - Hạnh phúc', '<w:b/>'), BOLD),
              p('An Bình, ngày 05 tháng 6 năm 2026'),
            ),
          ],
        ],
        '',
        4800,
      ) +
      p('KẾ HOẠCH', BOLD) +
      p('Trồng cây xanh', BOLD) +
      p('Nội dung.');
    const document = recognise(documentOf({ body }));

    expect(separatorLines(document, 'agency')?.lines.map(({ width }) => width)).toEqual([800]);
    expect(separatorLines(document, 'title')?.lines.map(({ width }) => width)).toEqual([3200]);
  });

  test('misses none where the other column has a line too many', () => {
    expect(linesUnder('title', { left: p(line(40) + line(160)) })).toMatchObject({ isUncertain: true });
  });

  test('misses none where the table has lines of its own', () => {
    const tblPr = '<w:tblBorders><w:bottom w:val="single" w:sz="4"/></w:tblBorders>';

    expect(linesUnder('title', { tblPr })).toMatchObject({ isUncertain: true });
  });

  test('takes borders, underscores and underlined blanks for lines, and rows of hyphens for typed ones', () => {
    const border = p('', {
      pPr: '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr><w:ind w:left="1000"/>',
    });
    const blanks = p(r('          ', '<w:u w:val="single"/>'));
    const made = (left: string): unknown => linesUnder('agency', { left })?.lines[0]?.[0];

    expect([border, p('_______'), blanks, p('-------')].map(made)).toEqual([
      'border',
      'underscores',
      'underlinedBlanks',
      'typed',
    ]);
    expect(linesUnder('agency', { left: border })?.lines).toEqual([['border', 4800 - 216 - 1000]]);
  });

  test('finds a text line below the number out of place', () => {
    const header = { left: p('Số: 05/KH-UBND') + p('_______') };

    expect(linesUnder('agency', header)).toMatchObject({ lines: [], misplaced: 1 });
  });

  test('finds the line of the abstract below further centred lines', () => {
    const belowAbstract = p('Khóa: 5; năm 2026', BOLD) + p(line(100));

    expect(linesUnder('abstract', { belowAbstract })?.lines).toEqual([['drawn', 2000]]);
  });
});

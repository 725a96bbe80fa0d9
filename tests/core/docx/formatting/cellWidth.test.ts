import { documentOf } from '../../../support/docx';
import { p, tbl, tc } from '../../../support/wordprocessing';

const WIDTH = '<w:tcW w:w="4000" w:type="dxa"/>';

function textWidthOf(tblPr: string, tcPr = WIDTH, styles = ''): number | null | undefined {
  const body = tbl([[tc(p('An Bình'), tcPr)]], tblPr);
  return documentOf({ body, styles }).main.tables[0]?.rows[0]?.[0]?.textWidth;
}

describe('the width of text in a cell', () => {
  test("leaves Word's own margins at the sides where nothing else is said", () => {
    expect(textWidthOf('')).toBe(4000 - 2 * 108);
  });

  test('leaves the margins of the table', () => {
    const margins =
      '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>';
    expect(textWidthOf(margins)).toBe(4000 - 57);
  });

  test("leaves the cell's own margins before those of the table", () => {
    const margins =
      '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';
    const own = `${WIDTH}<w:tcMar><w:left w:w="200" w:type="dxa"/></w:tcMar>`;
    expect(textWidthOf(margins, own)).toBe(4000 - 200);
  });

  test('leaves the margins of the table style', () => {
    const style =
      '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblPr><w:tblCellMar>' +
      '<w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
    expect(textWidthOf('<w:tblStyle w:val="T"/>', WIDTH, style)).toBe(4000 - 140);
  });
});

import { BODY, CLOSINGS, HEADERS, TITLE, p, recognised, tbl, tc } from './plan';

const TEXT = (HEADERS['a table of one row'] ?? '') + TITLE + BODY + (CLOSINGS['a table'] ?? '');
const BORDERS = '<w:tcBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders>';

describe('a text inside a table of one cell, as copied from a web page', () => {
  const plain = recognised(TEXT);
  const framed = recognised(tbl([[tc(TEXT)]]) + p(''));

  test('is recognised as if the table were not there', () => {
    expect(framed.documentTypeName?.text).toBe('KẾ HOẠCH');
    expect(framed.abstract).toEqual(plain.abstract);
    expect(framed.outline).toEqual(plain.outline);
    expect(framed.recipients).toEqual(plain.recipients);
    expect(framed.signatures).toEqual(plain.signatures);
  });

  test('keeps the tables inside it', () => {
    const [header] = framed.nationalName?.ranges ?? [];
    expect(framed.source.main.paragraphs[header?.paragraph ?? -1]?.cell?.column).toBe(1);
  });

  test('stays in a table whose lines are drawn', () => {
    const boxed = recognised(tbl([[tc(TEXT, BORDERS)]]) + p(''));
    expect(boxed.source.main.paragraphs.at(-2)?.cell).not.toBeNull();
  });

  test('leaves a table alone that holds less than half of the text', () => {
    const { source } = recognised(TEXT + tbl([[tc(p('Ghi chú'))]]) + p(''));
    expect(source.main.paragraphs.at(-2)?.cell).not.toBeNull();
  });
});

import { documentOf, type DocxParts } from '../../../support/docx';
import { p } from '../../../support/wordprocessing';

const sectPr = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`;
const reference = (kind: string, type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const size = '<w:pgSz w:w="11906" w:h="16838"/>';
const margins =
  '<w:pgMar w:top="1134" w:right="1120" w:bottom="1130" w:left="1701" w:header="700" w:footer="600" w:gutter="10"/>';

function sections(parts: DocxParts): unknown[] {
  return documentOf(parts).sections.map(({ firstParagraph, endParagraph }) => [firstParagraph, endParagraph]);
}

describe('sections', () => {
  test('read their page', () => {
    const numbering = '<w:pgNumType w:fmt="lowerRoman" w:start="3"/>';
    const { sections: all } = documentOf({
      body: p('a'),
      sectPr: sectPr(
        `<w:type w:val="continuous"/>${size}${margins}${numbering}<w:cols w:num="2"/><w:titlePg/>`,
      ),
    });

    expect(all).toEqual([
      {
        index: 0,
        firstParagraph: 0,
        endParagraph: 1,
        page: { width: 11906, height: 16838, landscape: false },
        margins: { top: 1134, right: 1120, bottom: 1130, left: 1701, header: 700, footer: 600, gutter: 10 },
        titlePage: true,
        pageNumbering: { format: 'lowerRoman', start: 3 },
        headers: { default: null, first: null, even: null },
        footers: { default: null, first: null, even: null },
        breakType: 'continuous',
        columns: 2,
      },
    ]);
  });

  test('end with the paragraph that holds their mark, text boxes included', () => {
    const mark = sectPr('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('hộp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const parts = { body: `${p('a')}<w:p><w:pPr>${mark}</w:pPr>${box}</w:p>${p('b')}` };
    const document = documentOf(parts);

    expect(sections(parts)).toEqual([
      [0, 3],
      [3, 4],
    ]);
    expect(document.main.paragraphs.map(({ section }) => section)).toEqual([0, 0, 0, 1]);
    expect(document.sections.map(({ page }) => page.landscape)).toEqual([true, false]);
  });

  test("have Word's page where the file says nothing", () => {
    const [only] = documentOf({ body: p('a'), sectPr: '' }).sections;

    expect(only).toMatchObject({
      page: { width: 12240, height: 15840, landscape: false },
      margins: { top: 1440, left: 1800, header: 720, gutter: 0 },
      titlePage: false,
      pageNumbering: { format: 'decimal', start: null },
      breakType: 'nextPage',
      columns: 1,
    });
  });

  test('cover the paragraphs after the last mark', () => {
    expect(sections({ body: p('a', { pPr: sectPr(size) }) + p('b'), sectPr: '' })).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('are one even in a document without paragraphs', () => {
    expect(sections({ body: '', sectPr: '' })).toEqual([[0, 0]]);
  });

  test('inherit headers and footers kind by kind', () => {
    const document = documentOf({
      headers: { header1: p('1'), header2: p('2'), header3: p('3') },
      footers: { footer1: p('chân') },
      body:
        p('a', {
          pPr: sectPr(reference('header', 'default', 'header1') + reference('header', 'first', 'header2')),
        }) +
        p('b', {
          pPr: sectPr(reference('header', 'default', 'header3') + reference('footer', 'even', 'footer1')),
        }) +
        p('c'),
      sectPr: sectPr(reference('header', 'first', 'nowhere')),
    });

    expect(document.sections.map(({ headers, footers }) => [headers, footers.even])).toEqual([
      [{ default: 'header1', first: 'header2', even: null }, null],
      [{ default: 'header3', first: 'header2', even: null }, 'footer1'],
      [{ default: 'header3', first: null, even: null }, 'footer1'],
    ]);
  });
});

import type { Table } from '../../../../src/core/document';
import { documentOf, paragraphOf, paragraphsOf, present, type DocxParts } from '../../../support/docx';
import { p, r, style, tbl, tc } from '../../../support/wordprocessing';

function table(body: string, styles?: string): Table {
  return present(documentOf(styles === undefined ? { body } : { body, styles }).main.tables[0]);
}

const lines = (edges: string): string =>
  edges
    .split(' ')
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');

describe('a table', () => {
  test('knows its rows, cells, columns and paragraphs', () => {
    const { main } = documentOf({
      body: p('trước') + tbl([['a', 'b'], [tc('c', '<w:gridSpan w:val="2"/>')]]) + p('sau'),
    });
    const [only] = main.tables;

    expect(only).toMatchObject({
      index: 0,
      columnCount: 2,
      width: 4000,
      firstParagraph: 1,
      endParagraph: 4,
      floating: false,
    });
    expect(
      only?.rows.map((row) =>
        row.map(({ row: at, column, columnSpan, width, firstParagraph, endParagraph }) => [
          at,
          column,
          columnSpan,
          width,
          firstParagraph,
          endParagraph,
        ]),
      ),
    ).toEqual([
      [
        [0, 0, 1, 2000, 1, 2],
        [0, 1, 1, 2000, 2, 3],
      ],
      [[1, 0, 2, 4000, 3, 4]],
    ]);
    expect(main.paragraphs.map(({ cell }) => cell?.row ?? null)).toEqual([null, 0, 0, 1, null]);
    expect(main.paragraphs[3]?.cell?.table).toBe(only);
  });

  test('reads widths, merges and skipped columns', () => {
    const body =
      '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="500"/><w:gridCol w:w="1500"/><w:gridCol w:w="1000"/></w:tblGrid>' +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('a', '<w:tcW w:w="1600" w:type="dxa"/><w:vMerge w:val="restart"/>')}${tc('b', '<w:tcW w:w="50" w:type="pct"/>')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('', '<w:vMerge/>')}${tc('c')}</w:tr></w:tbl>${p('')}`;

    expect(
      table(body)
        .rows.flat()
        .map(({ column, width, verticalMerge }) => [column, width, verticalMerge]),
    ).toEqual([
      [1, 1600, 'restart'],
      [2, 1000, 'none'],
      [1, 1500, 'continue'],
      [2, 1000, 'none'],
    ]);
  });

  test('widens a cell that others are merged with as older programs write it', () => {
    const first = tc('a', '<w:tcW w:w="900" w:type="dxa"/><w:hMerge w:val="restart"/>');
    const next = tc('', '<w:tcW w:w="600" w:type="dxa"/><w:hMerge/>');
    const { rows } = table(tbl([[first, next, tc('b', '<w:tcW w:w="500" w:type="dxa"/>')]]));

    expect(rows[0]?.map(({ width }) => width)).toEqual([1500, 600, 500]);
  });

  test('may stand in a cell of another, and counts after it', () => {
    const nested = tbl([['trong']]);
    const { tables, paragraphs } = documentOf({
      body: tbl([[`<w:tc>${p('ngoài')}${nested}${p('')}</w:tc>`]]) + p(''),
    }).main;
    const [outer, inner] = tables;

    expect(inner?.parent).toBe(outer?.rows[0]?.[0]);
    expect([inner?.index, inner?.firstParagraph, inner?.endParagraph]).toEqual([1, 1, 2]);
    expect(paragraphs.map(({ cell }) => cell?.table.index ?? null)).toEqual([0, 1, 0, null]);
    expect([outer?.rows[0]?.[0]?.firstParagraph, outer?.rows[0]?.[0]?.endParagraph]).toEqual([0, 3]);
  });

  test('may float', () => {
    expect(table(tbl([['a']], '<w:tblpPr w:tblpX="10"/>')).floating).toBe(true);
  });

  test('without a grid has no width, but columns', () => {
    expect(table(`<w:tbl><w:tr>${tc('a')}${tc('b')}</w:tr></w:tbl>`)).toMatchObject({
      width: null,
      columnCount: 2,
    });
  });

  test('does not hold the paragraphs of a text box anchored in a cell', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('hộp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const paragraphs = paragraphsOf({ body: tbl([[`<w:tc><w:p>${r('ô')}${box}</w:p></w:tc>`]]) });

    expect(paragraphs.map(({ cell }) => cell !== null)).toEqual([true, false]);
  });
});

describe('the lines of a table', () => {
  const grid = style(
    'table',
    'Grid',
    `<w:tblPr><w:tblBorders>${lines('top left bottom right insideH insideV')}</w:tblBorders></w:tblPr>`,
  );
  const none = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="none"/>`)
    .join('');
  const named = '<w:tblStyle w:val="Grid"/>';
  const bare = ['top', 'left', 'bottom', 'right'].map((edge) => `<w:${edge} w:val="nil"/>`).join('');

  test.each<[string, DocxParts, boolean]>([
    ['nowhere stated', { body: tbl([['a']]) }, false],
    ['in the table', { body: tbl([['a']], `<w:tblBorders>${lines('bottom')}</w:tblBorders>`) }, true],
    ['in the style', { body: tbl([['a']], named), styles: grid }, true],
    [
      'in the style, taken off by the table',
      { body: tbl([['a']], `${named}<w:tblBorders>${none}</w:tblBorders>`), styles: grid },
      false,
    ],
    [
      'in the style, taken off by every cell',
      { body: tbl([[tc('a', `<w:tcBorders>${bare}</w:tcBorders>`)]], named), styles: grid },
      false,
    ],
    [
      'in the style, taken off by one cell of two',
      { body: tbl([[tc('a', `<w:tcBorders>${bare}</w:tcBorders>`), 'b']], named), styles: grid },
      true,
    ],
    ['in one cell', { body: tbl([['a', tc('b', `<w:tcBorders>${lines('bottom')}</w:tcBorders>`)]]) }, true],
    [
      'inside, where there is no inside',
      { body: tbl([['a']], `<w:tblBorders>${lines('insideH insideV')}</w:tblBorders>`) },
      false,
    ],
    [
      'inside, between two rows',
      { body: tbl([['a'], ['b']], `<w:tblBorders>${lines('insideH')}</w:tblBorders>`) },
      true,
    ],
  ])('%s', (_, parts, expected) => {
    expect(present(documentOf(parts).main.tables[0]).bordered).toBe(expected);
  });

  test('tell the upper edge apart', () => {
    expect(table(tbl([['a']], `<w:tblBorders>${lines('top')}</w:tblBorders>`)).borderTop).toEqual({
      style: 'single',
      width: 4,
      color: 'auto',
    });
    expect(table(tbl([['a']], `<w:tblBorders>${lines('bottom')}</w:tblBorders>`)).borderTop).toBeNull();
  });
});

describe('a table style', () => {
  const styles = style(
    'table',
    'Bang',
    '<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr>' +
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>' +
      '<w:tblStylePr w:type="lastCol"><w:rPr><w:i/></w:rPr></w:tblStylePr>' +
      '<w:tblStylePr w:type="band2Horz"><w:rPr><w:color w:val="112233"/></w:rPr></w:tblStylePr>' +
      '<w:tblStylePr w:type="neCell"><w:rPr><w:sz w:val="40"/></w:rPr></w:tblStylePr>',
  );
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ];
  const formats = (look: string): unknown[] =>
    paragraphsOf({ body: tbl(rows, `<w:tblStyle w:val="Bang"/>${look}`), styles }).map(({ runs }) => {
      const { size, bold, italic, color } = present(runs[0]).format;
      return [size, bold, italic, color];
    });

  test('formats the whole table, and rows, columns and corners as the look says', () => {
    expect(
      formats(
        '<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="1" w:noHBand="0" w:noVBand="1"/>',
      ),
    ).toEqual([
      [22, true, false, 'auto'],
      [40, true, true, 'auto'],
      [22, false, false, 'auto'],
      [22, false, true, 'auto'],
      [22, false, false, '112233'],
      [22, false, true, '112233'],
    ]);
  });

  test('lets rows win over columns, and the first over the last', () => {
    const size = (type: string, value: number): string =>
      `<w:tblStylePr w:type="${type}"><w:rPr><w:sz w:val="${value}"/></w:rPr></w:tblStylePr>`;
    const conditional = style(
      'table',
      'Bang',
      size('firstRow', 30) + size('lastRow', 32) + size('firstCol', 34) + size('lastCol', 36),
    );
    const look = '<w:tblLook w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1"/>';
    const sizes = (cells: readonly (readonly string[])[]): unknown[] =>
      paragraphsOf({ body: tbl(cells, `<w:tblStyle w:val="Bang"/>${look}`), styles: conditional }).map(
        ({ runs }) => runs[0]?.format.size,
      );

    expect(sizes([['a', 'b', 'c']])).toEqual([30, 30, 30]);
    expect(sizes([['a'], ['b'], ['c']])).toEqual([30, 34, 32]);
    expect(sizes(rows)).toEqual([30, 30, 34, 36, 32, 32]);
  });

  test('is read by the older look, a bit mask', () => {
    expect(formats('<w:tblLook w:val="0620"/>').slice(0, 3)).toEqual([
      [22, true, false, 'auto'],
      [22, true, false, 'auto'],
      [22, false, false, 'auto'],
    ]);
  });

  test('stands above the document defaults and below the paragraph style', () => {
    const parts = {
      body: tbl([[p('a') + p('b', { style: 'Rieng' })]], '<w:tblStyle w:val="Bang"/>'),
      styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}${style('paragraph', 'Rieng', '<w:rPr><w:sz w:val="30"/></w:rPr>')}`,
    };

    expect([0, 1].map((index) => paragraphOf(parts, index).runs[0]?.format.size)).toEqual([22, 30]);
    expect(paragraphOf(parts).format).toMatchObject({ spaceAfter: 0, origins: { spaceAfter: 'tableStyle' } });
  });

  test.each([
    ['wins over 12 pt of the default style', '24', '', 22],
    ['wins over 11 pt of the default style', '22', '', 22],
    ['yields to any other size', '26', '', 26],
    ['yields where the document says that paragraph styles win', '24', '1', 24],
  ])('%s', (_, size, override, expected) => {
    const settings = `<w:compat><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="u" w:val="${override}"/></w:compat>`;
    const parts = {
      body: tbl([['a']], '<w:tblStyle w:val="Bang"/>'),
      styles: styles + style('paragraph', 'Normal', `<w:rPr><w:sz w:val="${size}"/></w:rPr>`, true),
      ...(override === '' ? {} : { settings }),
    };

    expect(paragraphOf(parts).runs[0]?.format.size).toBe(expected);
  });
});

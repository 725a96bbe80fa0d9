import { paragraphOf, paragraphsOf } from '../../../support/docx';
import { p, r, tbl, textBox } from '../../../support/wordprocessing';

/** Text of a paragraph with the given inside. */
function text(inside: string): string {
  return paragraphOf({ body: `<w:p>${inside}</w:p>` }).text;
}

/** Texts of all paragraphs of a body. */
function texts(body: string): string[] {
  return paragraphsOf({ body }).map((paragraph) => paragraph.text);
}

describe('the text of a paragraph', () => {
  test('is that of its runs, with tabs and breaks as characters', () => {
    expect(text(r('một\thai') + r('ba\nbốn'))).toBe('một\thaiba\nbốn');
  });

  test.each([
    ['w:ptab', '<w:ptab w:alignment="center"/>', '\t'],
    ['w:cr', '<w:cr/>', '\n'],
    ['a page break', '<w:br w:type="page"/>', '\n'],
    ['a column break', '<w:br w:type="column"/>', '\n'],
    ['w:noBreakHyphen', '<w:noBreakHyphen/>', '\u2011'],
    ['w:softHyphen', '<w:softHyphen/>', '\u00AD'],
    ['a symbol of the font Symbol', '<w:sym w:font="Symbol" w:char="F0B7"/>', '•'],
    ['a symbol of the font Wingdings', '<w:sym w:font="Wingdings" w:char="F0FC"/>', '✓'],
    ['a symbol of an unknown font', '<w:sym w:font="Webdings" w:char="F0FC"/>', '□'],
    ['a symbol of an ordinary font', '<w:sym w:font="Times New Roman" w:char="2013"/>', '–'],
    ['a symbol without a code', '<w:sym w:font="Symbol"/>', '□'],
    ['a footnote reference', '<w:footnoteReference w:id="2"/>', ''],
    ['a field code outside a field', '<w:instrText>PAGE</w:instrText>', ''],
    ['deleted text', '<w:delText>cũ</w:delText>', ''],
  ])('has %s as %s', (_, element, expected) => {
    expect(text(`<w:r>${element}</w:r>`)).toBe(expected);
  });

  test('keeps letters as stored, decomposed ones too', () => {
    expect(text(r('ê\u0323'))).toBe('ê\u0323');
  });

  test('reads entities, CDATA and line ends in w:t', () => {
    expect(text('<w:r><w:t>a &amp; b&#xA0;<![CDATA[<c>]]>\r\nd</w:t></w:r>')).toBe('a & b\u00A0<c> d');
  });

  test('has inserted and moved-to text, but neither deleted nor moved-from text', () => {
    const inside =
      r('giữ ') +
      `<w:ins w:id="1">${r('thêm ')}</w:ins><w:moveTo w:id="2">${r('đến ')}</w:moveTo>` +
      `<w:del w:id="3"><w:r><w:delText>xóa</w:delText></w:r>${r('xóa')}</w:del><w:moveFrom w:id="4">${r('đi')}</w:moveFrom>`;
    const { text: whole, runs } = paragraphOf({ body: `<w:p>${inside}</w:p>` });

    expect(whole).toBe('giữ thêm đến ');
    expect(runs.map(({ inserted }) => inserted)).toEqual([false, true, true]);
  });

  test.each([
    ['a hyperlink', `<w:hyperlink w:anchor="x">${r('chữ')}</w:hyperlink>`],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${r('chữ')}</w:sdtContent></w:sdt>`,
    ],
    ['a smart tag', `<w:smartTag><w:smartTagPr/>${r('chữ')}</w:smartTag>`],
    ['custom XML', `<w:customXml w:element="e">${r('chữ')}</w:customXml>`],
    ['a wrapper that nobody knows', `<w:future>${r('chữ')}</w:future>`],
    [
      'a choice of alternate content',
      `<mc:AlternateContent><mc:Choice Requires="x">${r('chữ')}</mc:Choice><mc:Fallback>${r('khác')}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'the base of a phonetic guide',
      `<w:r><w:ruby><w:rt>${r('cao')}</w:rt><w:rubyBase>${r('chữ')}</w:rubyBase></w:ruby></w:r>`,
    ],
  ])('goes through %s', (_, inside) => {
    expect(text(inside)).toBe('chữ');
  });

  test('stays in one piece around a text box', () => {
    expect(texts(`<w:p><w:r><w:t>trước </w:t>${textBox(p('trong'))}<w:t>sau</w:t></w:r></w:p>`)).toEqual([
      'trước sau',
      'trong',
    ]);
  });
});

describe('the paragraphs of a story', () => {
  test('are counted by their start tags: the anchor, its text boxes, then what follows', () => {
    const inner = p('B1') + `<w:p>${r('B2')}${textBox(p('C1') + p('C2'))}</w:p>` + p('B3');

    expect(texts(`<w:p>${r('A1')}${textBox(inner)}</w:p>${p('A2')}`)).toEqual([
      'A1',
      'B1',
      'B2',
      'C1',
      'C2',
      'B3',
      'A2',
    ]);
  });

  test('leave out mc:Fallback and know their anchors', () => {
    const paragraphs = paragraphsOf({
      body: p('đầu') + `<w:p>${textBox(p('trong hộp') + tbl([['ô trong hộp']]))}</w:p>`,
    });

    expect(paragraphs.map(({ text: each, textBoxAnchor }) => [each, textBoxAnchor])).toEqual([
      ['đầu', null],
      ['', null],
      ['trong hộp', 1],
      ['ô trong hộp', 1],
    ]);
  });

  test('include those of text boxes in VML', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('trong')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

    expect(texts(`<w:p>${box}${r('ngoài')}</w:p>`)).toEqual(['ngoài', 'trong']);
  });

  test('count where a text box is deleted, without its text', () => {
    expect(texts(`<w:p><w:del w:id="1">${textBox(p('xóa'))}</w:del>${r('giữ')}</w:p>${p('sau')}`)).toEqual([
      'giữ',
      '',
      'sau',
    ]);
  });

  test('include those in tables, nested tables and block content controls', () => {
    const nested = tbl([[`<w:tc>${p('trong')}${tbl([['sâu']])}${p('')}</w:tc>`]]);
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p('khối')}</w:sdtContent></w:sdt>`;

    expect(texts(p('đầu') + nested + control)).toEqual(['đầu', 'trong', 'sâu', '', 'khối']);
  });

  test('include those in rows and cells that are wrapped', () => {
    const cell = `<w:sdt><w:sdtContent><w:tc>${p('ô')}</w:tc></w:sdtContent></w:sdt>`;
    const row = `<w:ins w:id="1"><w:tr>${cell}</w:tr></w:ins>`;

    expect(texts(`<w:tbl><w:tblPr/>${row}</w:tbl>${p('sau')}`)).toEqual(['ô', 'sau']);
  });

  test('know the marks that are deleted', () => {
    const [first, second] = paragraphsOf({
      body: p('một', { pPr: '<w:rPr><w:del w:id="1"/></w:rPr>' }) + p('hai'),
    });

    expect([first?.markDeleted, second?.markDeleted]).toEqual([true, false]);
  });

  test('know their bookmarks, those that start between blocks too', () => {
    const between = '<w:bookmarkStart w:id="1" w:name="giua"/>';
    const [first, second] = paragraphsOf({
      body: `<w:p><w:bookmarkStart w:id="0" w:name="trong"/>${r('a')}</w:p>${between}${p('b')}`,
    });

    expect([first?.bookmarks, second?.bookmarks]).toEqual([['trong'], ['giua']]);
  });
});

describe('page breaks', () => {
  test('start a page where nothing visible stands before them', () => {
    const [first, second, third] = paragraphsOf({
      body:
        `<w:p><w:r><w:t xml:space="preserve"> </w:t><w:br w:type="page"/><w:t>trang mới</w:t></w:r></w:p>` +
        `<w:p><w:r><w:t>cuối</w:t><w:br w:type="page"/></w:r></w:p>` +
        p('trước', { pPr: '<w:pageBreakBefore/>' }),
    });

    expect([first?.startsPage, second?.startsPage, third?.startsPage]).toEqual([true, false, true]);
    expect([first?.renderedPageBreaks, second?.renderedPageBreaks]).toEqual([[1], [4]]);
  });

  test('are remembered where Word laid them out last, without being text', () => {
    const paragraph = paragraphOf({
      body: '<w:p><w:r><w:t>một </w:t><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>',
    });

    expect([paragraph.text, paragraph.renderedPageBreaks, paragraph.startsPage]).toEqual([
      'một hai',
      [4],
      false,
    ]);
  });
});

describe('runs', () => {
  test('are those of the file that have text, with their offsets', () => {
    const { runs } = paragraphOf({
      body: `<w:p>${r('một ', '<w:b/>')}<w:r><w:proofErr/></w:r>${r('hai', '<w:b/>')}${r(' ba')}</w:p>`,
    });

    expect(runs.map(({ start, end, text: each, format }) => [start, end, each, format.bold])).toEqual([
      [0, 4, 'một ', true],
      [4, 7, 'hai', true],
      [7, 10, ' ba', false],
    ]);
  });

  test('of the same format share it', () => {
    const [first, second] = paragraphsOf({ body: p('a', { rPr: '<w:b/>' }) + p('b', { rPr: '<w:b/>' }) });

    expect(first?.runs[0]?.format).toBe(second?.runs[0]?.format);
  });
});

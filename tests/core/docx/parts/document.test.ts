import { documentOf } from '../../../support/docx';
import { field, p, r, style, tbl, tc } from '../../../support/wordprocessing';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const METADATA = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

describe('stories', () => {
  const document = documentOf({
    body: `<w:p>${r('chính')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    headers: { header1: `<w:p>${field('PAGE', r('2'))}</w:p>` },
    footers: { footer2: p('chân trang') },
    footnotes: `<w:footnote w:id="-1" w:type="separator">${p('')}</w:footnote><w:footnote w:id="1">${p('chú thích')}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p('cuối')}</w:endnote>`,
  });

  test('are known by the file names of their parts', () => {
    expect([...document.stories.keys()].sort()).toEqual([
      'document',
      'endnotes',
      'footer2',
      'footnotes',
      'header1',
    ]);
    expect(document.stories.get('document')).toBe(document.main);
  });

  test('count paragraphs in their part', () => {
    const paragraphs = document.stories
      .get('footnotes')
      ?.paragraphs.map(({ part, index, text }) => [part, index, text]);

    expect(paragraphs).toEqual([
      ['footnotes', 0, ''],
      ['footnotes', 1, 'chú thích'],
    ]);
    expect(document.stories.get('header1')?.paragraphs[0]?.fields).toEqual([
      { instruction: 'PAGE', start: 0, end: 1 },
    ]);
  });
});

describe('a document', () => {
  test('has settings', () => {
    const { settings } = documentOf({
      body: p('a'),
      settings:
        '<w:mirrorMargins/><w:trackRevisions w:val="true"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/>' +
        '<w:defaultTabStop w:val="567"/><w:evenAndOddHeaders/>',
    });

    expect(settings).toEqual({
      evenAndOddHeaders: true,
      mirrorMargins: true,
      trackRevisions: true,
      protection: 'readOnly',
      markedFinal: false,
      signed: false,
      defaultTabStop: 567,
    });
  });

  test('has default settings, and no protection that is not enforced', () => {
    const { settings } = documentOf({ body: p('a'), settings: '<w:documentProtection w:edit="readOnly"/>' });

    expect(settings).toMatchObject({ protection: 'none', trackRevisions: false, defaultTabStop: 720 });
  });

  test('reads comments and counts tracked changes, those of paragraph marks and headers too', () => {
    const document = documentOf({
      body: `<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr><w:del w:id="2">${r('a')}</w:del></w:p>`,
      headers: { header1: `<w:p><w:moveTo w:id="3">${r('b')}</w:moveTo></w:p>` },
      comments: `<w:comment w:id="0">${p('một')}</w:comment><w:comment w:id="1">${p('hai')}${p('ba')}</w:comment>`,
    });

    expect(document.revisionCount).toBe(3);
    expect(document.comments).toEqual(['một', 'hai\nba']);
  });

  test.each([
    ['letters', p(r('a', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'))],
    ['a paragraph', p('a', { pPr: '<w:jc w:val="both"/><w:pPrChange w:id="1"><w:pPr/></w:pPrChange>' })],
    ['a paragraph mark', p('a', { pPr: '<w:rPr><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr>' })],
    ['a table', tbl([['a']], '<w:tblPrChange w:id="1"><w:tblPr/></w:tblPrChange>') + p()],
    ['a cell that is new', tbl([[tc('a', '<w:cellIns w:id="1"/>')]]) + p()],
  ])('counts a change of %s that leaves the text alone', (_, body) => {
    expect(documentOf({ body }).revisionCount).toBe(1);
  });

  test('counts a change of the page layout', () => {
    const sectPr =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:sectPrChange w:id="1"><w:sectPr/></w:sectPrChange></w:sectPr>';
    expect(documentOf({ body: p('a'), sectPr }).revisionCount).toBe(1);
  });

  test('lists its styles', () => {
    const { styles } = documentOf({
      body: p('a'),
      styles: style('paragraph', 'Normal') + style('table', 'Bang'),
    });

    expect([...styles.values()]).toEqual([
      { id: 'Normal', name: 'Normal', type: 'paragraph' },
      { id: 'Bang', name: 'Bang', type: 'table' },
    ]);
  });

  test('knows its author, its program, that it is final and that it is signed', () => {
    const link = (type: string, target: string): string =>
      `<Relationship Id="${target}" Type="${type}" Target="${target}"/>`;
    const document = documentOf({
      body: p('a'),
      parts: {
        '_rels/.rels':
          `<Relationships xmlns="${RELATIONSHIPS}">${link(`${OFFICE}/officeDocument`, 'word/document.xml')}` +
          `${link(`${METADATA}/core-properties`, 'docProps/core.xml')}${link(`${OFFICE}/extended-properties`, 'docProps/app.xml')}` +
          `${link(`${OFFICE}/custom-properties`, 'docProps/custom.xml')}</Relationships>`,
        'docProps/core.xml':
          '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
          'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Trần Thị Hòa</dc:creator>' +
          '<c:lastModifiedBy>Lê Văn Bình</c:lastModifiedBy></c:coreProperties>',
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
          '<Template>Normal.dotm</Template><Application>Microsoft Office Word</Application></Properties>',
        'docProps/custom.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
          'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
          '<property name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
        '_xmlsignatures/sig1.xml': '<Signature/>',
      },
    });

    expect(document.properties).toEqual({
      author: 'Trần Thị Hòa',
      lastModifiedBy: 'Lê Văn Bình',
      application: 'Microsoft Office Word',
      template: 'Normal.dotm',
    });
    expect(document.settings).toMatchObject({ markedFinal: true, signed: true });
  });

  test('misses no part by itself', () => {
    expect(documentOf({ body: p('a') }).missingParts).toEqual([]);
  });
});

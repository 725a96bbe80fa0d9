import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../../../../src/core/document';
import type { Edit } from '../../../../src/core/edits';
import { docxOf, flatOpcOf, partsOf, present, read, zipOf, type DocxParts } from '../../../support/docx';
import { edit, editBytes } from '../../../support/edits';
import { field, p, r } from '../../../support/wordprocessing';

const number: Edit = { kind: 'setPageNumber', section: 0, size: 28 };
const reference = (kind: string, type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

/** What a section shows in its headers and footers, by use: texts, with `#` for a PAGE field. */
function shown(document: Document, index = 0): Record<string, string | null> {
  const section = present(document.sections[index]);
  const text = (name: string | null): string | null =>
    name === null
      ? null
      : present(document.stories.get(name))
          .paragraphs.map(({ text: whole, fields }) =>
            fields.some(({ instruction }) => /^PAGE/.test(instruction)) ? '#' : whole,
          )
          .join('|');
  return {
    first: text(section.headers.first),
    default: text(section.headers.default),
    even: text(section.headers.even),
    footer: text(section.footers.default),
    firstFooter: text(section.footers.first),
  };
}

const NOTHING = { first: null, default: null, even: null, footer: null, firstFooter: null };

describe('setPageSetup', () => {
  const setup: Edit = {
    kind: 'setPageSetup',
    section: 0,
    page: { width: 16838, height: 11906, landscape: true },
    margins: { top: 1100, gutter: 5 },
    titlePage: true,
  };

  test.each<[string, string]>([
    [
      'states everything',
      '<w:sectPr w:rsidR="1"><w:pgSz w:w="12240" w:h="15840" w:code="1"/><w:pgMar w:top="1" w:right="2" w:bottom="3" w:left="4" w:header="5" w:footer="6" w:gutter="7"/><w:cols w:space="720"/></w:sectPr>',
    ],
    [
      'declares the prefix once more',
      '<w:sectPr><w:pgSz xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:w="12240" w:h="15840"/></w:sectPr>',
    ],
    ['states nothing', '<w:sectPr/>'],
    ['does not exist', ''],
  ])('holds in a section that %s', (_, sectPr) => {
    const { before, after } = edit({ body: p('a'), sectPr }, () => [setup]);

    expect(after.sections).toHaveLength(1);
    expect(after.sections[0]).toMatchObject({
      page: { width: 16838, height: 11906, landscape: true },
      margins: { ...before.sections[0]?.margins, top: 1100, gutter: 5 },
      titlePage: true,
    });
  });

  test('adds up when several edits name one side each', () => {
    const { after } = edit({ body: p('a') }, () => [
      { kind: 'setPageSetup', section: 0, margins: { top: 1100 } },
      { kind: 'setPageSetup', section: 0, margins: { left: 1800 } },
    ]);

    expect(after.sections[0]?.margins).toMatchObject({ top: 1100, left: 1800 });
  });

  test('turns a page upright again and takes the printer’s paper number away', () => {
    const { after, bytes } = edit(
      {
        body: p('a'),
        sectPr: '<w:sectPr><w:pgSz w:w="1" w:h="2" w:orient="landscape" w:code="9"/><w:titlePg/></w:sectPr>',
      },
      () => [{ ...setup, page: { width: 11906, height: 16838, landscape: false }, titlePage: false }],
    );

    expect(after.sections[0]).toMatchObject({ page: { width: 11906, landscape: false }, titlePage: false });
    expect(strFromU8(present(unzipSync(bytes)['word/document.xml']))).not.toContain('w:code');
  });

  test('works on one section of several', () => {
    const mark = '<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>';
    const { after, outcomes } = edit({ body: p('a', { pPr: mark }) + p('b') }, () => [
      { ...setup, section: 1 },
      { ...setup, section: 2 },
    ]);

    expect(after.sections.map(({ page }) => page.width)).toEqual([1, 16838]);
    expect(outcomes[1]).toEqual({ kind: 'skipped', reason: 'locationLost' });
  });
});

describe('setPageNumber', () => {
  test('makes headers where there are none', () => {
    const { after, outcomes, bytes } = edit({ body: p('a') }, () => [number]);
    const parts = unzipSync(bytes);

    expect(outcomes).toEqual([{ kind: 'applied' }]);
    expect(shown(after)).toEqual({ ...NOTHING, first: '', default: '#' });
    expect(after.sections[0]?.titlePage).toBe(true);
    expect(after.stories.get('header2')?.paragraphs[0]?.format.alignment).toBe('center');
    expect(strFromU8(present(parts['[Content_Types].xml'])).match(/header\+xml/g)).toHaveLength(2);
    expect(after.warnings).toEqual([]);
  });

  test('keeps what the headers held: above their text, on the first page as before', () => {
    const parts = {
      body: p('a'),
      headers: { header1: p('Lưu hành nội bộ') },
      footers: { footer1: p('Chân trang') },
      sectPr: `<w:sectPr>${reference('header', 'default', 'header1')}${reference('footer', 'default', 'footer1')}</w:sectPr>`,
    };

    expect(shown(edit(parts, () => [number]).after)).toEqual({
      ...NOTHING,
      first: 'Lưu hành nội bộ',
      default: '#|Lưu hành nội bộ',
      footer: 'Chân trang',
      firstFooter: 'Chân trang',
    });
  });

  test('uses a blank header, and leaves the first page that there is', () => {
    const parts = {
      body: p('a'),
      headers: { header1: p(''), header2: p('Trang đầu') },
      sectPr: `<w:sectPr>${reference('header', 'default', 'header1')}${reference('header', 'first', 'header2')}<w:titlePg/></w:sectPr>`,
    };
    const { after } = edit(parts, () => [number]);

    expect(shown(after)).toEqual({ ...NOTHING, first: 'Trang đầu', default: '#' });
    expect(after.stories.size).toBe(3);
  });

  test('leaves a blank header paragraph that another edit fills', () => {
    const parts = {
      body: p('a'),
      headers: { header1: p('') },
      sectPr: `<w:sectPr>${reference('header', 'default', 'header1')}</w:sectPr>`,
    };
    const range = { part: 'header1', paragraph: 0, start: 0, end: 0 };
    const { after } = edit(parts, () => [
      number,
      {
        kind: 'setParagraphFormat',
        part: 'header1',
        paragraph: 0,
        expected: '',
        format: { alignment: 'right' },
      },
      { kind: 'replaceText', range, expected: '', text: 'Mới' },
    ]);

    expect(shown(after)).toMatchObject({ default: '#|Mới' });
  });

  test('does not number twice, and hides the number on the first page', () => {
    const parts = {
      body: p('a'),
      headers: { header1: `<w:p>${field('PAGE', r('1'))}</w:p>` },
      sectPr: `<w:sectPr>${reference('header', 'default', 'header1')}</w:sectPr>`,
    };

    expect(shown(edit(parts, () => [number]).after)).toEqual({ ...NOTHING, first: '', default: '#' });
  });

  test('hides a header of the first page that was not shown', () => {
    const parts = {
      body: p('a'),
      headers: { header1: p('ngủ') },
      sectPr: `<w:sectPr>${reference('header', 'first', 'header1')}</w:sectPr>`,
    };

    expect(shown(edit(parts, () => [number]).after)).toMatchObject({ first: '', default: '#' });
  });

  test('numbers even pages where they differ', () => {
    const { after } = edit({ body: p('a'), settings: '<w:evenAndOddHeaders/>' }, () => [number]);

    expect(shown(after)).toMatchObject({ default: '#', even: '#' });
  });

  test('leaves the header of an earlier section alone', () => {
    const mark = `<w:sectPr>${reference('header', 'default', 'header1')}</w:sectPr>`;
    const parts = { body: p('a', { pPr: mark }) + p('b'), headers: { header1: p('chung') } };
    const { after } = edit(parts, () => [{ ...number, section: 1 }]);

    expect(shown(after, 0)).toMatchObject({ default: 'chung', first: null });
    expect(shown(after, 1)).toMatchObject({ default: '#|chung', first: 'chung' });
  });

  test('numbers a header that two sections share once', () => {
    const mark = `<w:sectPr>${reference('header', 'default', 'header1')}</w:sectPr>`;
    const parts = { body: p('a', { pPr: mark }) + p('b'), headers: { header1: p('chung') }, sectPr: mark };
    const { after } = edit(parts, () => [number, { ...number, section: 1 }]);

    expect([shown(after, 0)['default'], shown(after, 1)['default']]).toEqual(['#|chung', '#|chung']);
  });

  test('copies the links of a header with it', () => {
    const image =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="anh" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>';
    const parts: DocxParts = {
      body: p('a'),
      headers: {
        header1: `<w:p>${r('x')}<w:r><w:pict><v:shape style="width:9pt;height:9pt"><v:imagedata r:id="anh"/></v:shape></w:pict></w:r></w:p>`,
      },
      sectPr: `<w:sectPr>${reference('header', 'default', 'header1')}</w:sectPr>`,
      parts: { 'word/_rels/header1.xml.rels': image },
    };
    const { after } = edit(parts, () => [number]);
    const first = present(after.stories.get(after.sections[0]?.headers.first ?? ''));

    expect(first.paragraphs[0]?.drawings[0]?.media).toBe('image1.png');
  });

  test('goes together with a page setup', () => {
    const { after } = edit({ body: p('a') }, () => [
      number,
      { kind: 'setPageSetup', section: 0, margins: { top: 1100 } },
    ]);

    expect(after.sections[0]).toMatchObject({ titlePage: true, margins: { top: 1100 } });
    expect(shown(after)).toMatchObject({ default: '#' });
  });

  test('works in flat OPC, in the strict edition, and without relationships of the main part', () => {
    const strict = Object.fromEntries(
      Object.entries(partsOf({ body: p('a') })).map(([name, content]) => [
        name,
        String(content)
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    const bare = docxOf({
      parts: {
        'word/_rels/document.xml.rels': null,
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
      },
    });

    for (const source of [flatOpcOf({ body: p('a') }), zipOf(strict), bare]) {
      const { after, bytes } = editBytes(source, () => [number]);
      expect(shown(after)).toMatchObject({ first: '', default: '#' });
      expect(bytes[0]).toBe(source[0]);
      expect(read(bytes).warnings).toEqual([]);
    }
  });
});

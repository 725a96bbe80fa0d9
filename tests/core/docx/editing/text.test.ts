import { strFromU8, unzipSync } from 'fflate';
import type { Paragraph } from '../../../../src/core/document';
import type { Edit } from '../../../../src/core/edits';
import { docxOf, partsOf, present, read, zipOf } from '../../../support/docx';
import { edit, editBytes, formatText, replace } from '../../../support/edits';
import { field, p, r, tbl, textBox } from '../../../support/wordprocessing';

/** The inside of `w:body`, without the section. */
function bodyOf(bytes: Uint8Array): string {
  const xml = strFromU8(present(unzipSync(bytes)['word/document.xml']));
  return xml.replace(/^[\s\S]*<w:body>/, '').replace(/<w:sectPr>[\s\S]*$/, '');
}

function shown(paragraph: Paragraph | undefined): unknown[] {
  return present(paragraph).runs.map(({ text, format }) => [text, format.bold, format.size]);
}

describe('replaceText', () => {
  test('changes nothing but the text it is about', () => {
    const body = `<w:p w:rsidR="1"><w:r w:rsidRPr='2'><w:rPr><w:b/></w:rPr><w:t>Nơi nhận.</w:t></w:r><w:proofErr w:type="x"/></w:p>`;
    const { bytes, outcomes } = edit({ body }, (document) => [replace(document, '.', ':')]);

    expect(outcomes).toEqual([{ kind: 'applied' }]);
    expect(bodyOf(bytes)).toBe(
      `<w:p w:rsidR="1"><w:r w:rsidRPr='2'><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Nơi nhận:</w:t></w:r><w:proofErr w:type="x"/></w:p>`,
    );
  });

  test('takes the format of the first replaced character, across runs', () => {
    const body = `<w:p>${r('đậm ', '<w:b/>')}${r('thường')}${r(' lớn', '<w:sz w:val="40"/>')}</w:p>`;
    const { after } = edit({ body }, (document) => [replace(document, 'm thường l', 'X')]);

    expect(shown(after.main.paragraphs[0])).toEqual([
      ['đậX', true, 20],
      ['ớn', false, 40],
    ]);
  });

  test('inserts in the format of the character before, at the start of the one after', () => {
    const body = p('ab', { rPr: '<w:b/>' }) + `<w:p>${r('a', '<w:b/>')}${r('b')}</w:p>`;
    const at = (paragraph: number, start: number, text: string): Edit => ({
      kind: 'replaceText',
      range: { part: 'document', paragraph, start, end: start },
      expected: '',
      text,
    });
    const { after } = edit({ body }, () => [at(0, 0, '1'), at(0, 2, '2'), at(1, 1, '3'), at(1, 0, '4')]);

    expect(after.main.paragraphs.map(shown)).toEqual([
      [['1ab2', true, 20]],
      [
        ['4a3', true, 20],
        ['b', false, 20],
      ],
    ]);
  });

  test('writes tabs and line breaks as elements, and escapes what XML needs', () => {
    const { after, bytes } = edit({ body: p('x') }, (document) => [replace(document, 'x', 'a\tb\n<&"> ')]);

    expect(after.main.paragraphs[0]?.text).toBe('a\tb\n<&"> ');
    expect(bodyOf(bytes)).toContain('<w:tab/>');
    expect(bodyOf(bytes)).toContain('<w:br/>');
  });

  test('takes away tabs, breaks and whole runs, and leaves what is no text', () => {
    const mark = '<w:bookmarkStart w:id="0" w:name="giu"/><w:bookmarkEnd w:id="0"/>';
    const body = `<w:p>${r('a\tb\nc')}${mark}${r('d', '<w:i/>')}<w:r><w:t>e</w:t>${textBox(p('hộp'))}</w:r></w:p>`;
    const { after, bytes } = edit({ body }, (document) => [replace(document, '\tb\ncde', '')]);

    expect(after.main.paragraphs.map(({ text }) => text)).toEqual(['a', 'hộp']);
    expect(bodyOf(bytes)).toContain(mark);
    expect(bodyOf(bytes)).not.toContain('<w:i/>');
  });

  test('writes into a paragraph without text in the format of its mark', () => {
    const body =
      p('', { pPr: '<w:jc w:val="center"/><w:rPr><w:ins w:id="1"/><w:b/><w:sz w:val="30"/></w:rPr>' }) +
      '<w:p w:rsidR="9"/>';
    const { after, bytes } = edit({ body }, () =>
      [0, 1].map((paragraph) => ({
        kind: 'replaceText',
        range: { part: 'document', paragraph, start: 0, end: 0 },
        expected: '',
        text: 'mới',
      })),
    );

    expect(after.main.paragraphs.map(shown)).toEqual([[['mới', true, 30]], [['mới', false, 20]]]);
    expect(bodyOf(bytes)).toContain('<w:p w:rsidR="9"><w:r>');
    expect(bodyOf(bytes).match(/<w:ins /g)).toHaveLength(1);
  });

  test('works in hyperlinks, fields, content controls, insertions, tables and headers', () => {
    const body =
      `<w:p><w:hyperlink w:anchor="x">${r('liên kết')}</w:hyperlink>${field('FORMTEXT', r('12'))}` +
      `<w:ins w:id="1">${r('thêm')}</w:ins></w:p>${tbl([['trong ô']])}`;
    const { after, outcomes } = edit({ body, headers: { header1: p('đầu') } }, (document) => [
      replace(document, 'kết12thê', '-'),
      replace(document, 'ô', 'bảng', 1),
      {
        kind: 'replaceText',
        range: { part: 'header1', paragraph: 0, start: 0, end: 3 },
        expected: 'đầu',
        text: 'trang',
      },
    ]);

    expect(outcomes.every(({ kind }) => kind === 'applied')).toBe(true);
    expect(after.main.paragraphs.map(({ text }) => text)).toEqual(['liên -m', 'trong bảng']);
    expect(after.stories.get('header1')?.paragraphs[0]?.text).toBe('trang');
  });

  test('leaves the prompt of a content control alone, and what is inserted beside it stays outside of it', () => {
    const control = (inside: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="t"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const { after, outcomes } = edit(
      { body: `<w:p>${r('Số ')}${control(r('[số  đến]'))}${r('  ngày')}</w:p>` },
      (document) => [
        replace(document, 'số  đến', 'số đến'),
        replace(document, '[số  đến]', '12'),
        replace(document, '  ngày', ', ngày'),
        replace(document, 'Số ', 'Số: '),
      ],
    );

    const refused = { kind: 'skipped', reason: 'prompt' };
    expect(outcomes).toEqual([refused, refused, { kind: 'applied' }, { kind: 'applied' }]);
    expect(after.main.paragraphs[0]).toMatchObject({
      text: 'Số: [số  đến], ngày',
      contentControls: [{ placeholder: true, start: 4, end: 13 }],
    });
  });

  test('may touch another replacement', () => {
    const { after } = edit({ body: p('mộthaiba') }, (document) => [
      replace(document, 'hai', '2'),
      replace(document, 'một', '1'),
      replace(document, 'ba', '3'),
    ]);

    expect(after.main.paragraphs[0]?.text).toBe('123');
  });

  test('is skipped where the text is another, where there is no paragraph, and where it overlaps', () => {
    const { outcomes, after } = edit({ body: p('một hai ba') }, (document) => [
      { ...replace(document, 'hai', 'x'), expected: 'bốn' },
      { ...replace(document, 'hai', 'x'), range: { part: 'document', paragraph: 7, start: 0, end: 3 } },
      { ...replace(document, 'hai', 'x'), range: { part: 'header9', paragraph: 0, start: 0, end: 3 } },
      { ...replace(document, 'hai', 'x'), range: { part: 'document', paragraph: 0, start: 4, end: 99 } },
      replace(document, 'i b', 'y'),
      replace(document, 'hai', '2'),
      replace(document, 'hai', '2'),
    ]);

    expect(outcomes.map((outcome) => (outcome.kind === 'applied' ? 'applied' : outcome.reason))).toEqual([
      'textChanged',
      'locationLost',
      'locationLost',
      'textChanged',
      'textChanged',
      'applied',
      'applied',
    ]);
    expect(after.main.paragraphs[0]?.text).toBe('một 2 ba');
  });
});

describe('setRunFormat', () => {
  test('splits runs where the format changes and keeps what they state', () => {
    const body = `<w:p><w:r w:rsidR="7"><w:rPr><w:i/><w:sz w:val="30"/></w:rPr><w:t>một hai ba</w:t></w:r></w:p>`;
    const { after, bytes } = edit({ body }, (document) => [formatText(document, 'hai', { bold: true })]);

    expect(shown(after.main.paragraphs[0])).toEqual([
      ['một ', false, 30],
      ['hai', true, 30],
      [' ba', false, 30],
    ]);
    expect(bodyOf(bytes)).toContain(
      '</w:r><w:r w:rsidR="7"><w:rPr><w:b/><w:bCs/><w:i/><w:sz w:val="30"/></w:rPr><w:t xml:space="preserve">hai</w:t></w:r>',
    );
  });

  test('writes every property so that it holds', () => {
    const styled =
      '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsia="Batang" w:hAnsiTheme="minorHAnsi"/><w:b/><w:color w:val="FF0000" w:themeColor="accent1"/>';
    const format = {
      font: 'Times New Roman',
      size: 28,
      bold: false,
      italic: true,
      underline: 'single',
      color: '000000',
      highlight: 'none',
      shading: 'auto',
      verticalPosition: 'superscript',
    } as const;
    const { after, bytes } = edit(
      { body: p('chữ', { rPr: styled }), themeFonts: { major: 'Arial', minor: 'Arial' } },
      (document) => [formatText(document, 'chữ', format)],
    );

    expect(after.main.paragraphs[0]?.runs[0]?.format).toMatchObject({
      ...format,
      fontHighAnsi: 'Times New Roman',
    });
    expect(bodyOf(bytes)).toContain('w:eastAsia="Batang"');
    expect(bodyOf(bytes)).not.toContain('themeColor');
  });

  test('stands before what extensions of the format state', () => {
    const rPr =
      '<w:lang w:val="vi-VN"/><w14:ligatures xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:val="none"/>';
    const { bytes } = edit({ body: p('chữ', { rPr }) }, (document) => [
      formatText(document, 'chữ', { size: 28 }),
    ]);

    expect(bodyOf(bytes)).toContain(
      '<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/><w14:',
    );
  });

  test('adds up with others on the same text, and with replacements', () => {
    const { after } = edit({ body: p('Nơi nhận.') }, (document) => [
      formatText(document, 'Nơi nhận.', { bold: true }),
      formatText(document, 'nhận.', { size: 24 }),
      replace(document, '.', ':'),
    ]);

    expect(shown(after.main.paragraphs[0])).toEqual([
      ['Nơi ', true, 20],
      ['nhận:', true, 24],
    ]);
  });

  test('leaves drawings and fields in a run where they are', () => {
    const body = `<w:p><w:r><w:t>a</w:t>${textBox(p('hộp'))}<w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>`;
    const { after } = edit({ body }, (document) => [formatText(document, 'b\t', { bold: true })]);
    const [paragraph, box] = after.main.paragraphs;

    expect(shown(paragraph)).toEqual([
      ['a', false, 20],
      ['b\t', true, 20],
      ['c', false, 20],
    ]);
    expect([paragraph?.drawings.length, paragraph?.drawings[0]?.at, box?.text]).toEqual([1, 1, 'hộp']);
  });

  test('of an empty paragraph formats its mark', () => {
    const { after } = edit({ body: p('', { pPr: '<w:rPr><w:b/></w:rPr>' }) + '<w:p/>' }, (document) => [
      formatText(document, '', { size: 8 }),
      formatText(document, '', { size: 10, bold: true }, 1),
    ]);

    expect(after.main.paragraphs.map(({ markFormat }) => [markFormat.size, markFormat.bold])).toEqual([
      [8, true],
      [10, true],
    ]);
  });

  test('of nothing in a paragraph with text is skipped', () => {
    const { outcomes } = edit({ body: p('chữ') }, () => [
      {
        kind: 'setRunFormat',
        range: { part: 'document', paragraph: 0, start: 1, end: 1 },
        expected: '',
        format: { bold: true },
      },
    ]);

    expect(outcomes).toEqual([{ kind: 'skipped', reason: 'notSupported' }]);
  });
});

describe('edits of text', () => {
  test('keep every other part as it was, compressed data included', () => {
    const source = docxOf({
      body: p('chữ'),
      styles: '',
      parts: { 'word/media/a.bin': new Uint8Array([1, 2, 3]) },
    });
    const { bytes } = editBytes(source, (document) => [replace(document, 'chữ', 'khác')]);
    const [before, after] = [unzipSync(source), unzipSync(bytes)];

    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, content] of Object.entries(before)) {
      if (name !== 'word/document.xml') {
        expect(after[name]).toEqual(content);
      }
    }
  });

  test('leave the bytes they are made on alone, those of a Node buffer too', () => {
    const source = Buffer.from(
      docxOf({ body: p('chữ'), parts: { 'word/media/a.bin': new Uint8Array(3000) } }),
    );
    const copy = Uint8Array.from(source);
    editBytes(source, (document) => [replace(document, 'chữ', 'dài hơn nhiều')]);

    expect(Uint8Array.from(source)).toEqual(copy);
  });

  test('write under the prefix of the document', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const xml = `<x:document xmlns:x="${main}"><x:body><x:p><x:r><x:t>một hai</x:t></x:r></x:p><x:p/></x:body></x:document>`;
    const { after } = editBytes(docxOf({ parts: { 'word/document.xml': xml } }), (document) => [
      replace(document, 'một', 'mốt\t'),
      formatText(document, 'hai', { bold: true }),
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 1,
        expected: '',
        format: { alignment: 'center' },
      },
      { kind: 'insertFragment', at: { kind: 'end' }, fragment: { blocks: [] } },
    ]);

    expect(shown(after.main.paragraphs[0])).toEqual([
      ['mốt\t ', false, 20],
      ['hai', true, 20],
    ]);
    expect(after.main.paragraphs[1]?.format.alignment).toBe('center');
  });

  test('write a part in UTF-16 again as UTF-8', () => {
    const parts = partsOf({ body: p('Việt') });
    const xml = String(parts['word/document.xml']).replace('UTF-8', 'UTF-16');
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${xml}`, (unit) => unit.charCodeAt(0)).buffer);
    const { bytes } = editBytes(zipOf({ ...parts, 'word/document.xml': utf16 }), (document) => [
      replace(document, 'Việt', 'Nam'),
    ]);

    expect(strFromU8(present(unzipSync(bytes)['word/document.xml']))).toContain('encoding="UTF-8"');
    expect(read(bytes).main.paragraphs[0]?.text).toBe('Nam');
  });
});

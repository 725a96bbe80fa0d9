import { strToU8 } from 'fflate';
import { readDocx } from '../../../src/core/docx';
import { docxOf, failureCode, flatOpcOf, partsOf, read, zipOf, type DocxParts } from '../../support/docx';
import { p, r, style } from '../../support/wordprocessing';
import { handMadeZip } from '../../support/zip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with one directory entry of the given name, as far as the reader looks. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set(OLE);
  for (const [index, letter] of [...stream].entries()) {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  }
  return bytes;
}

function texts(bytes: Uint8Array): string[] {
  return read(bytes).main.paragraphs.map(({ text }) => text);
}

/** The same parts in the strict edition of the standard. */
function strict(described: DocxParts): Uint8Array {
  const parts = Object.entries(partsOf(described)).map(([name, content]) => [
    name,
    String(content)
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/drawingml/2006/',
        'http://purl.oclc.org/ooxml/drawingml/',
      ),
  ]);
  return zipOf(Object.fromEntries(parts) as Record<string, string>);
}

describe('readDocx', () => {
  test('reads a zip and the same document as flat OPC', () => {
    const parts = {
      body: p('một') + p('hai', { style: 'Dam' }),
      styles: style('paragraph', 'Dam', '<w:rPr><w:b/></w:rPr>'),
    };

    for (const bytes of [docxOf(parts), flatOpcOf(parts)]) {
      const { main } = read(bytes);
      expect(main.paragraphs.map(({ text, runs }) => [text, runs[0]?.format.bold])).toEqual([
        ['một', false],
        ['hai', true],
      ]);
    }
  });

  test('reads flat OPC with a byte-order mark and in UTF-16', () => {
    const text = new TextDecoder().decode(flatOpcOf({ body: p('Việt Nam') }));
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);

    expect(texts(strToU8(`\uFEFF${text}`))).toEqual(['Việt Nam']);
    expect(texts(utf16)).toEqual(['Việt Nam']);
  });

  test('reads the strict edition', () => {
    const bytes = strict({
      body: p('chữ', { pPr: '<w:jc w:val="end"/>' }),
      headers: { header1: p('2') },
      sectPr:
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="595.3pt" w:h="841.9pt"/></w:sectPr>',
    });
    const { main, sections } = read(bytes);

    expect(main.paragraphs[0]?.format.alignment).toBe('right');
    expect(sections[0]).toMatchObject({
      headers: { default: 'header1' },
      page: { width: 11906, height: 16838 },
    });
  });

  test('reads WordprocessingML under any prefix', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const other = `<x:document xmlns:x="${main}"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>chữ</x:t></x:r></x:p></x:body></x:document>`;
    const byDefault = `<document xmlns="${main}" xmlns:y="${main}"><body><p><pPr><jc y:val="center"/></pPr><r><t>chữ</t></r></p></body></document>`;

    for (const xml of [other, byDefault]) {
      const { main: story } = read(docxOf({ parts: { 'word/document.xml': xml } }));
      expect(story.paragraphs.map(({ text, format }) => [text, format.alignment])).toEqual([
        ['chữ', 'center'],
      ]);
    }
  });

  test('finds the main part by its relationship, whatever its name', () => {
    const { 'word/document.xml': document, ...rest } = partsOf({ body: p('chữ') });
    const bytes = zipOf({
      ...rest,
      'Van/Ban.xml': document ?? '',
      '_rels/.rels':
        `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="a" ` +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/van/ban.XML"/></Relationships>',
    });

    expect(texts(bytes)).toEqual(['chữ']);
    expect(read(bytes).main.part).toBe('document');
  });

  test('finds the main part by its usual name where the relationships are missing', () => {
    expect(texts(docxOf({ body: p('chữ'), parts: { '_rels/.rels': null } }))).toEqual(['chữ']);
  });

  test('reads parts in UTF-16', () => {
    const xml = String(partsOf({ body: p('Việt') })['word/document.xml']).replace('UTF-8', 'UTF-16');
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${xml}`, (unit) => unit.charCodeAt(0)).buffer);

    expect(texts(docxOf({ parts: { 'word/document.xml': utf16 } }))).toEqual(['Việt']);
  });

  test('reads documents with macros', () => {
    const types = String(partsOf({})['[Content_Types].xml']).replace(
      /application\/vnd[^"]*main\+xml/,
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );

    expect(texts(docxOf({ body: p('chữ'), parts: { '[Content_Types].xml': types } }))).toEqual(['chữ']);
  });

  test('uses the inflater of the platform', () => {
    let calls = 0;
    const inflate = (): Uint8Array => {
      calls++;
      throw new Error('thử');
    };

    expect(readDocx(docxOf({ body: p('a') }), { inflate })).toMatchObject({
      ok: false,
      failure: { code: 'damaged' },
    });
    expect(calls).toBeGreaterThan(0);
  });
});

describe('a part besides the main one', () => {
  test.each(['styles', 'numbering', 'settings', 'header1', 'footnotes', 'comments', 'theme/theme1'])(
    'that is damaged leaves a document with a warning: %s',
    (name) => {
      const described = {
        body: p('chữ'),
        styles: '',
        numbering: '',
        settings: '',
        footnotes: '',
        comments: '',
        headers: { header1: p('2') },
        themeFonts: { major: 'Arial', minor: 'Arial' },
      };
      const document = read(docxOf({ ...described, parts: { [`word/${name}.xml`]: '<w:styles><cut' } }));

      expect(document.main.paragraphs[0]?.text).toBe('chữ');
      expect(document.warnings).toEqual([
        { part: `word/${name}.xml`, message: expect.stringContaining(name) as string },
      ]);
    },
  );

  test('that is missing or empty leaves no trace', () => {
    const missing = docxOf({ body: p('chữ'), styles: '', parts: { 'word/styles.xml': null } });
    const empty = docxOf({ body: p('chữ'), styles: '', parts: { 'word/styles.xml': '' } });

    expect([read(missing).warnings, read(empty).warnings]).toEqual([[], []]);
  });

  test('may be unreachable because the relationships are damaged', () => {
    const document = read(
      docxOf({ body: p('chữ'), parts: { 'word/_rels/document.xml.rels': '<Relationships' } }),
    );

    expect(document.warnings.map(({ part }) => part)).toEqual(['word/document.xml']);
  });
});

describe('a file that cannot be read', () => {
  const damagedMain = (xml: string): Uint8Array => docxOf({ parts: { 'word/document.xml': xml } });
  const good = docxOf({ body: p('chữ') });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'not-a-docx'],
    ['text', strToU8('Xin chào, đây không phải docx'), 'not-a-docx'],
    ['RTF', strToU8('{\\rtf1 abc}'), 'not-a-docx'],
    ['PDF', strToU8('%PDF-1.7'), 'not-a-docx'],
    ['HTML', strToU8('<html><body>a</body></html>'), 'not-a-docx'],
    ['HTML with a DOCTYPE', strToU8('<!DOCTYPE html><html></html>'), 'not-a-docx'],
    ['XML that is no package', strToU8('<?xml version="1.0"?><a/>'), 'not-a-docx'],
    ['a zip of something else', zipOf({ 'a.txt': 'a' }), 'not-a-docx'],
    [
      'a spreadsheet',
      docxOf({
        parts: {
          '[Content_Types].xml': String(partsOf({})['[Content_Types].xml']).replace(
            'wordprocessingml.document',
            'spreadsheetml.sheet',
          ),
        },
      }),
      'not-a-docx',
    ],
    ['another root', damagedMain('<a/>'), 'not-a-docx'],
    ['an old document', compoundFile('WordDocument'), 'old-doc'],
    ['an old document of an unknown sort', compoundFile('x'), 'old-doc'],
    ['an old spreadsheet', compoundFile('Workbook'), 'not-a-docx'],
    ['an encrypted document', compoundFile('EncryptedPackage'), 'encrypted'],
    ['an encrypted zip', handMadeZip([{ name: '_rels/.rels', data: 'x', flags: 1 }]), 'encrypted'],
    ['a document cut off', good.slice(0, good.length - 30), 'damaged'],
    ['the first half of a document', good.slice(0, good.length >> 1), 'damaged'],
    ['a main part cut off', damagedMain('<w:document'), 'damaged'],
    ['an empty main part', damagedMain(''), 'damaged'],
    [
      'damaged relationships of the package',
      docxOf({ parts: { '_rels/.rels': '<Relationships' } }),
      'damaged',
    ],
    ['a DOCTYPE', damagedMain('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'), 'unsafe'],
    ['nesting without end', damagedMain('<a>'.repeat(5000)), 'unsafe'],
    ['another encoding', damagedMain('<?xml version="1.0" encoding="windows-1258"?><a/>'), 'unreadable'],
    ['an unknown compression', handMadeZip([{ name: '_rels/.rels', data: 'x', method: 14 }]), 'unreadable'],
    [
      'a part that claims too much',
      handMadeZip([{ name: '_rels/.rels', data: 'x', claimedSize: 2 ** 30 }]),
      'too-large',
    ],
  ])('is refused with a reason: %s', (_, bytes, code) => {
    expect(failureCode(bytes)).toBe(code);
  });

  test.each(['not-a-docx', 'old-doc', 'encrypted', 'damaged'])(
    'says what it is and what to do: %s',
    (code) => {
      const bytes = {
        'not-a-docx': strToU8('chữ'),
        'old-doc': compoundFile('WordDocument'),
        encrypted: compoundFile('EncryptedPackage'),
        damaged: good.slice(0, 40),
      }[code];
      const result = readDocx(bytes ?? new Uint8Array());

      expect(result).toMatchObject({ ok: false, failure: { code } });
      expect(result.ok ? '' : result.failure.message).toMatch(/^Tệp này .*\. (?:Hãy|hãy) .*\.$/su);
      expect(result.ok ? '' : result.failure.message.normalize('NFC')).toBe(
        result.ok ? '' : result.failure.message,
      );
    },
  );

  test('is refused without following an external reference', () => {
    const document = read(
      docxOf({
        body: `<w:p>${r('chữ')}</w:p>`,
        relationships:
          '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" ' +
          'Target="https://example.invalid/styles.xml" TargetMode="External"/>',
      }),
    );

    expect(document.warnings).toEqual([]);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { applySplices, openFlatPackage, openZipPackage } from '../../../src/core/opc';
import { readZipDirectory } from '../../../src/core/opc/zipDirectory';
import { handMadeZip } from '../../support/zip';

const LONG = 'Nội dung dài '.repeat(200);
const NOTHING = { replaced: new Map<string, Uint8Array>(), added: [] };

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of an entry from its local header to the next one. */
function rawEntry(zip: Uint8Array, name: string): Uint8Array {
  const { entries, start } = readZipDirectory(zip);
  const entry = entries.find((each) => each.name === name);
  const offsets = entries.map(({ localHeader }) => localHeader).sort((a, b) => a - b);
  const from = entry?.localHeader ?? 0;
  return zip.slice(from, offsets.find((offset) => offset > from) ?? start);
}

const source = handMadeZip(
  [
    { name: '[Content_Types].xml', data: 'types', method: 0 },
    {
      name: 'word/document.xml',
      data: LONG,
      descriptor: true,
      extra: new Uint8Array([1, 0, 2, 0, 5, 5, 9, 9, 1, 0, 7]),
    },
    { name: 'word/media/image1.png', data: new Uint8Array([1, 2, 3]), descriptor: true },
    { name: 'word/styles.xml', data: LONG, extra: new Uint8Array([9, 9, 1, 0, 7]) },
  ],
  { comment: 'giữ nguyên', prefix: 'stub' },
);

describe('Package.rewrite of a zip', () => {
  test('without changes gives the same bytes', () => {
    expect(openZipPackage(source).rewrite(NOTHING)).toEqual(source);
  });

  test('copies what is not replaced byte for byte, headers and descriptors included', () => {
    const opened = openZipPackage(source);
    const written = opened.rewrite({ replaced: new Map([['word/document.xml', utf8('mới')]]), added: [] });

    for (const name of ['[Content_Types].xml', 'word/media/image1.png', 'word/styles.xml']) {
      expect(rawEntry(written, name)).toEqual(rawEntry(source, name));
    }
    expect(readZipDirectory(written).entries.map(({ name }) => name)).toEqual(
      readZipDirectory(source).entries.map(({ name }) => name),
    );
    expect(strFromU8(written.slice(-'giữ nguyên'.length - 3))).toContain('nguyên');
  });

  test('writes replaced and added parts so that another program reads them', () => {
    const written = openZipPackage(source).rewrite({
      replaced: new Map([['Word/Document.xml', utf8('mới')]]),
      added: [{ name: 'word/header1.xml', contentType: 'x', bytes: utf8(LONG) }],
    });
    const parts = unzipSync(written);

    expect(strFromU8(openZipPackage(written).read('word/document.xml') ?? new Uint8Array())).toBe('mới');
    expect(Object.keys(parts)).toContain('word/header1.xml');
    expect(strFromU8(openZipPackage(written).read('word/header1.xml') ?? new Uint8Array())).toBe(LONG);
  });

  test('states the sizes of a replaced part before its data, where they stood after it', () => {
    const written = openZipPackage(source).rewrite({
      replaced: new Map([['word/document.xml', utf8('mới')]]),
      added: [],
    });
    const entry = readZipDirectory(written).entries.find(({ name }) => name === 'word/document.xml');
    const header = new DataView(written.buffer, entry?.localHeader);

    expect([entry?.flags, header.getUint16(6, true), header.getUint32(22, true)]).toEqual([
      0,
      0,
      utf8('mới').length,
    ]);
  });

  test('replaces parts of a zip64 file', () => {
    const zip = handMadeZip([
      { name: 'a.xml', data: LONG, zip64: true },
      { name: 'b.xml', data: LONG, zip64: true },
    ]);
    const written = openZipPackage(zip).rewrite({ replaced: new Map([['a.xml', utf8('mới')]]), added: [] });

    expect(strFromU8(openZipPackage(written).read('a.xml') ?? new Uint8Array())).toBe('mới');
    expect(strFromU8(openZipPackage(written).read('b.xml') ?? new Uint8Array())).toBe(LONG);
    expect(Object.keys(unzipSync(written))).toEqual(['a.xml', 'b.xml']);
  });

  test('asks the platform to compress where it is given the means', () => {
    const written = openZipPackage(source).rewrite(
      { replaced: new Map([['word/document.xml', utf8('mới')]]), added: [] },
      () => new Uint8Array([0x03, 0x00]),
    );

    expect(rawEntry(written, 'word/document.xml').slice(-2)).toEqual(new Uint8Array([0x03, 0x00]));
  });
});

describe('Package.rewrite of a flat document', () => {
  const flat = utf8(
    '<?xml version="1.0"?>\n<p:package xmlns:p="http://schemas.microsoft.com/office/2006/xmlPackage">\n' +
      '<p:part p:name="/a.xml" p:contentType="t"><p:xmlData><a/></p:xmlData></p:part><!-- giữ -->\n</p:package>\n',
  );

  test('without changes gives the same bytes', () => {
    expect(openFlatPackage(flat).rewrite(NOTHING)).toEqual(flat);
  });

  test('replaces and adds parts, without their declarations, under the prefix of the document', () => {
    const written = openFlatPackage(flat).rewrite({
      replaced: new Map([['a.xml', utf8('<a>mới</a>')]]),
      added: [{ name: 'b.xml', contentType: 'u', bytes: utf8('<?xml version="1.0"?>\n<b/>') }],
    });

    expect(strFromU8(written)).toBe(
      '<?xml version="1.0"?>\n<p:package xmlns:p="http://schemas.microsoft.com/office/2006/xmlPackage">\n' +
        '<p:part p:name="/a.xml" p:contentType="t"><p:xmlData><a>mới</a></p:xmlData></p:part><!-- giữ -->\n' +
        '<p:part p:name="/b.xml" p:contentType="u"><p:xmlData><b/></p:xmlData></p:part></p:package>\n',
    );
  });
});

describe('applySplices', () => {
  const edit = (from: number, to: number, text: string): { from: number; to: number; bytes: Uint8Array } => ({
    from,
    to,
    bytes: utf8(text),
  });

  test('keeps insertions at one place in their order and before a replacement there', () => {
    const result = applySplices(utf8('abcdef'), [
      edit(2, 4, 'X'),
      edit(2, 2, '1'),
      edit(0, 0, '0'),
      edit(2, 2, '2'),
    ]);

    expect(strFromU8(result)).toBe('0ab12Xef');
  });

  test('refuses replacements that overlap or lie outside', () => {
    expect(() => applySplices(utf8('abcdef'), [edit(1, 3, ''), edit(2, 4, '')])).toThrow('overlaps');
    expect(() => applySplices(utf8('abc'), [edit(2, 9, '')])).toThrow('outside');
  });
});

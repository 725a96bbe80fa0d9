import { Utf16Buffer } from '../../../src/core/xml';
import { fc } from '../../support/properties';

function decoded(bytes: Uint8Array, entities = true): string {
  const buffer = new Utf16Buffer(1);
  buffer.pushUtf8(bytes, 0, bytes.length, entities);
  return buffer.toString();
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('Utf16Buffer', () => {
  test('decodes every well-formed text as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decoded(utf8(text), false)).toBe(text.replace(/\r\n?|\n/g, ' '));
      }),
    );
  });

  test('turns malformed UTF-8 into replacement characters and goes on', () => {
    expect(decoded(new Uint8Array([0x61, 0xff, 0x62]))).toBe('a\uFFFDb');
    expect(decoded(new Uint8Array([0xe1, 0xba, 0x61]))).toBe('\uFFFD\uFFFDa');
    expect(decoded(new Uint8Array([0xc0, 0x80]))).toBe('\uFFFD\uFFFD');
    expect(decoded(new Uint8Array([0xf4, 0xbf, 0xbf, 0xbf]))).toBe('\uFFFD');
  });

  test('accepts any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(decoded(bytes).length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#7879;&#x1EC7;&#X1ec7;', 'ệệệ'],
    ['&#x1F600;', '😀'],
    ['&#0;&#xD800;&#x110000;', '\uFFFD\uFFFD\uFFFD'],
    ['&nbsp; & &; &#; &#xZ; &constructor;', '&nbsp; & &; &#; &#xZ; &constructor;'],
  ])('resolves %s', (source, expected) => {
    expect(decoded(utf8(source))).toBe(expected);
  });

  test('leaves entities alone in CDATA', () => {
    expect(decoded(utf8('&amp;'), false)).toBe('&amp;');
  });

  test('keeps a byte-order mark that stands in the text', () => {
    expect(decoded(utf8('\uFEFFa'))).toBe('\uFEFFa');
  });

  test('tells whether only white space has been written from a place on', () => {
    const buffer = new Utf16Buffer(0);
    buffer.pushString('a \t\u00A0');

    expect(buffer.isBlankFrom(1)).toBe(true);
    expect(buffer.isBlankFrom(0)).toBe(false);
  });
});

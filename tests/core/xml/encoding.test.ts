import { toUtf8, XmlError } from '../../../src/core/xml';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  }
  return bytes;
}

describe('toUtf8', () => {
  test('leaves UTF-8 untouched', () => {
    const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?><a>ệ</a>');

    expect(toUtf8(bytes)).toBe(bytes);
  });

  test.each([
    ['little-endian with a mark', utf16('\uFEFF<?xml version="1.0" encoding="utf-16"?><a>ệ</a>', false)],
    ['big-endian with a mark', utf16('\uFEFF<?xml version="1.0" encoding="utf-16"?><a>ệ</a>', true)],
    ['little-endian without a mark', utf16('<?xml version="1.0" encoding="utf-16"?><a>ệ</a>', false)],
    ['big-endian without a mark', utf16('<?xml version="1.0" encoding="utf-16"?><a>ệ</a>', true)],
  ])('converts UTF-16, %s, declaration included', (_, bytes) => {
    expect(new TextDecoder().decode(toUtf8(bytes))).toBe('<?xml version="1.0" encoding="UTF-8"?><a>ệ</a>');
  });

  test('refuses other encodings', () => {
    const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1258"?><a/>');

    expect(() => toUtf8(bytes)).toThrow(XmlError);
  });
});

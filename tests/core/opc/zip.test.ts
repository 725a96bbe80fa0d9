import { deflateRawSync } from 'node:zlib';
import { openZipPackage, PackageError, type Package } from '../../../src/core/opc';
import { inflateWithFflate } from '../../../src/core/opc/inflate';
import { handMadeZip } from '../../support/zip';
import { fc, runs } from '../../support/properties';

const HELLO = new TextEncoder().encode('Xin chào, xin chào, xin chào!');

function text(opened: Package, name: string): string | null {
  const bytes = opened.read(name);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** What stops the package, or the named part in it, from being read. */
function reason(bytes: Uint8Array, name = 'a.xml'): string {
  try {
    openZipPackage(bytes).read(name);
    return 'read';
  } catch (error) {
    if (error instanceof PackageError) {
      return error.reason;
    }
    throw error;
  }
}

describe('openZipPackage', () => {
  test('reads deflated and stored parts', () => {
    const opened = openZipPackage(
      handMadeZip([
        { name: 'a.xml', data: HELLO },
        { name: 'b.xml', data: HELLO, method: 0 },
      ]),
    );

    expect(opened.partNames).toEqual(['a.xml', 'b.xml']);
    expect(text(opened, 'a.xml')).toBe('Xin chào, xin chào, xin chào!');
    expect(text(opened, 'b.xml')).toBe('Xin chào, xin chào, xin chào!');
  });

  test('finds parts without regard to case, leading slashes and backslashes', () => {
    const opened = openZipPackage(handMadeZip([{ name: 'Word\\Document.XML', data: 'x' }]));

    expect(text(opened, '/word/document.xml')).toBe('x');
    expect(text(opened, 'word/other.xml')).toBeNull();
  });

  test('does not list folders as parts', () => {
    const zip = handMadeZip([
      { name: 'word/', data: '', method: 0 },
      { name: 'word/a.xml', data: 'x' },
    ]);

    expect(openZipPackage(zip).partNames).toEqual(['word/a.xml']);
  });

  test('takes the later of two entries with one name', () => {
    const zip = handMadeZip([
      { name: 'a.xml', data: 'cũ' },
      { name: 'a.xml', data: 'mới' },
    ]);

    expect(text(openZipPackage(zip), 'a.xml')).toBe('mới');
  });

  test.each([
    ['data descriptors', handMadeZip([{ name: 'a.xml', data: HELLO, descriptor: true }])],
    ['zip64 fields', handMadeZip([{ name: 'a.xml', data: HELLO, zip64: true }])],
    ['a comment', handMadeZip([{ name: 'a.xml', data: HELLO }], { comment: 'ghi chú PK' })],
    ['something before the first entry', handMadeZip([{ name: 'a.xml', data: HELLO }], { prefix: 'stub' })],
    ['an extra field', handMadeZip([{ name: 'a.xml', data: HELLO, extra: new Uint8Array([9, 9, 1, 0, 7]) }])],
  ])('reads a zip with %s', (_, zip) => {
    expect(openZipPackage(zip).read('a.xml')).toEqual(HELLO);
  });

  test.each([
    ['a wrong checksum', handMadeZip([{ name: 'a.xml', data: HELLO, claimedCrc: 1 }]), 'damaged'],
    [
      'a wrong checksum of stored data',
      handMadeZip([{ name: 'a.xml', data: HELLO, method: 0, claimedCrc: 1 }]),
      'damaged',
    ],
    ['more data than announced', handMadeZip([{ name: 'a.xml', data: HELLO, claimedSize: 5 }]), 'damaged'],
    ['less data than announced', handMadeZip([{ name: 'a.xml', data: HELLO, claimedSize: 500 }]), 'damaged'],
    ['encrypted data', handMadeZip([{ name: 'a.xml', data: HELLO, flags: 1 }]), 'encrypted'],
    ['an unknown method', handMadeZip([{ name: 'a.xml', data: HELLO, method: 12 }]), 'unsupported'],
    [
      'a part that claims a gigabyte',
      handMadeZip([{ name: 'a.xml', data: HELLO, claimedSize: 2 ** 30 }]),
      'tooLarge',
    ],
  ])('refuses %s', (_, zip, expected) => {
    expect(reason(zip)).toBe(expected);
  });

  test('refuses a part that shrinks like nothing written by hand', () => {
    const size = 40 * 1024 * 1024;
    const compressed = deflateRawSync(new Uint8Array(size));

    expect(reason(handMadeZip([{ name: 'a.xml', data: '', compressed, claimedSize: size }]))).toBe(
      'tooLarge',
    );
  });

  test('stops inflating when data outgrow what was announced', () => {
    const block = Uint8Array.from({ length: 4096 }, (_, index) => (index * index * 31) >>> 5);
    const compressed = new Uint8Array(deflateRawSync(Buffer.alloc(200 * 1024 * 1024, block)));
    const claimedSize = 1024 * 1024;
    const bomb = handMadeZip([{ name: 'a.xml', data: '', compressed, claimedSize }]);
    let furthest = 0;
    const subarray = compressed.subarray.bind(compressed);
    compressed.subarray = (from, to) => {
      furthest = Math.max(furthest, to ?? compressed.length);
      return subarray(from, to);
    };

    expect(compressed.length).toBeGreaterThan(512 * 1024);
    expect(reason(bomb)).toBe('damaged');
    expect(() => inflateWithFflate(compressed, claimedSize)).toThrow(RangeError);
    expect(furthest).toBeGreaterThan(0);
    expect(furthest).toBeLessThan(compressed.length / 4);
  });

  test('asks the platform to inflate where it is given the means', () => {
    const asked: number[] = [];
    const opened = openZipPackage(handMadeZip([{ name: 'a.xml', data: HELLO }]), (data, size) => {
      asked.push(data.length, size);
      return HELLO;
    });

    expect(opened.read('a.xml')).toEqual(HELLO);
    expect(asked[1]).toBe(HELLO.length);
  });

  test('answers any truncation and any changed byte with parts or a PackageError', () => {
    const zip = handMadeZip([{ name: 'a.xml', data: HELLO, descriptor: true }], { comment: 'c' });
    fc.assert(
      fc.property(fc.nat(zip.length), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const damaged = cut ? zip.slice(0, at) : zip.map((old, index) => (index === at ? byte : old));
        expect(['read', 'damaged', 'encrypted', 'unsupported', 'tooLarge']).toContain(reason(damaged));
      }),
      { numRuns: runs(500) },
    );
  });
});

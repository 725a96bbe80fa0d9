import { crc32 } from '../../../src/core/opc/crc32';

describe('crc32', () => {
  test('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test.each([0, 1, 7, 8, 9, 15, 16, 17, 255])('agrees with the definition for %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 11) & 0xff);
    let remainder = 0xffffffff;
    for (const byte of bytes) {
      remainder ^= byte;
      for (let bit = 0; bit < 8; bit++) {
        remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
      }
    }

    expect(crc32(bytes)).toBe((remainder ^ 0xffffffff) >>> 0);
  });
});

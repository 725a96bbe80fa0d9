import { formatNumber } from '../../../../src/core/docx/numbering/numberFormats';
import { fc } from '../../../support/properties';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Reads a Roman number: a smaller digit before a larger one is taken off. */
function romanValue(text: string): number {
  const digits = [...text].map((letter) => VALUES[letter] ?? Number.NaN);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

describe('formatNumber', () => {
  test('writes Roman numbers that read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        const text = formatNumber(value, 'upperRoman');
        expect(romanValue(text)).toBe(value);
        expect(text).not.toMatch(/I{4}|X{4}|C{4}|V{2}|L{2}|D{2}/);
      }),
    );
  });

  test.each([
    [21, 'hai mươi mốt'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [55, 'năm mươi lăm'],
    [20, 'hai mươi'],
    [9, 'chín'],
    [100, '100'],
  ])('counts %i in Vietnamese', (value, expected) => {
    expect(formatNumber(value, 'vietnameseCounting')).toBe(expected);
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [23, '23rd'],
  ])('writes the ordinal of %i', (value, expected) => {
    expect(formatNumber(value, 'ordinal')).toBe(expected);
  });

  test('falls back to decimal for zero, negative and unknown', () => {
    expect([
      formatNumber(0, 'upperRoman'),
      formatNumber(-1, 'lowerLetter'),
      formatNumber(7, 'hebrew1'),
    ]).toEqual(['0', '-1', '7']);
  });
});

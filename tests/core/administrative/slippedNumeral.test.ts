import { slippedNumeral } from '../../../src/core/administrative/outline/slippedNumeral';

describe('slippedNumeral', () => {
  test.each([
    ['IIII', 4],
    ['VIIII', 9],
    ['lII', 3],
    ['Ill', 3],
    ['I1', 2],
    ['iv', 4],
    ['Ⅳ', 4],
  ])('reads %s as %i', (written, value) => {
    expect(slippedNumeral(written)).toBe(value);
  });

  test.each(['IV', 'X', 'VV', 'IIV', 'AB', ''])('leaves %s alone', (written) => {
    expect(slippedNumeral(written)).toBeNull();
  });
});

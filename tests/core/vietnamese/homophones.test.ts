import { areHomophones, isSyllable, soundAlikesOf, usualSpelling } from '../../../src/core/vietnamese';

describe('areHomophones', () => {
  test.each([
    ['dành', 'giành'],
    ['rò', 'dò'],
    ['suất', 'xuất'],
    ['trở', 'chở'],
    ['nâng', 'lâng'],
    ['ngủ', 'ngũ'],
    ['mặt', 'mặc'],
    ['khoản', 'khoảng'],
  ])('“%s” and “%s” are spoken alike', (left, right) => {
    expect([areHomophones(left, right), areHomophones(right, left)]).toEqual([true, true]);
  });

  test.each([
    ['dành', 'dành'],
    ['dành', 'rảnh'],
    ['suất', 'xuấc'],
    ['ma', 'má'],
    ['tâm', 'tân'],
    ['qz', 'qx'],
  ])('“%s” and “%s” are not', (left, right) => {
    expect(areHomophones(left, right)).toBe(false);
  });
});

test('what sounds alike is a syllable of the lexicon, other than the one asked for', () => {
  const alike = soundAlikesOf('xuất').map(({ meant }) => usualSpelling(meant));
  expect(alike).toContain('suất');
  expect(alike).not.toContain('xuất');
  expect(alike.every(isSyllable)).toBe(true);
});

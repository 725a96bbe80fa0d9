import { matchesIn } from '../../../src/core/vietnamese';

describe('matchesIn', () => {
  it.each([
    ['xã, phường, đặc khu', /\p{L}+/gu],
    ['không có số', /\d+/gu],
    ['', /x*/gu],
    ['số 𝟏, số 𝟐', /(?=\P{L})/gu],
    ['aab', /a?/gu],
    ['12 34', /(\d)(\d)|x/gu],
    ['aa b a', /a/guy],
  ])('gives what matchAll gives: %p, %p', (text, pattern) => {
    const given = matchesIn(text, pattern);
    expect(given).toEqual([...text.matchAll(pattern)]);
    expect(given.map(({ index }) => index)).toEqual([...text.matchAll(pattern)].map(({ index }) => index));
  });

  it('begins anew whoever used the pattern before', () => {
    const pattern = /ngày/gu;
    pattern.test('ngày');
    expect(matchesIn('ngày và ngày', pattern)).toHaveLength(2);
    expect(matchesIn('ngày và ngày', pattern)).toHaveLength(2);
  });

  it('asks for the flag g', () => {
    expect(() => matchesIn('a', /a/u)).toThrow(TypeError);
  });
});

import { ordinalWord, wordOfOrdinal } from '../../../src/core/vietnamese';

describe('ordinal words', () => {
  test('are read and written up to ten', () => {
    expect(ordinalWord('Tư')).toBe(4);
    expect(ordinalWord('bốn')).toBe(4);
    expect([1, 2, 4, 10].map(wordOfOrdinal)).toEqual(['nhất', 'hai', 'tư', 'mười']);
  });

  test('end at ten', () => {
    expect(ordinalWord('mươi')).toBeNull();
    expect(wordOfOrdinal(11)).toBeNull();
  });
});

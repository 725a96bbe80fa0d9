import { phraseTable, spellingKey } from '../../../src/core/vietnamese';

describe('phraseTable', () => {
  const table = phraseTable([
    [['sở', 'y', 'tế'], 'body'],
    [['sở'], 'kind'],
    [['sở', 'y', 'tế'], 'second'],
  ]);

  test('finds the longest phrase that begins at a word', () => {
    expect(table.longestAt(['tại', 'sở', 'y', 'tế', 'tỉnh'], 1)).toEqual({ end: 4, value: 'body' });
  });

  test('falls back to a shorter phrase', () => {
    expect(table.longestAt(['sở', 'y'], 0)).toEqual({ end: 1, value: 'kind' });
  });

  test('finds nothing where no phrase begins', () => {
    expect(table.longestAt(['y', 'tế'], 0)).toBeNull();
    expect(table.longestAt([], 0)).toBeNull();
  });
});

describe('spellingKey', () => {
  test.each([
    ['Uỷ', 'ủy'],
    ['HOÀ', 'hòa'],
    ['Kỹ', 'kĩ'],
    ['Sỹ', 'sĩ'],
    ['Mỹ', 'mĩ'],
    ['quý', 'quí'],
  ])('is the same for %s and %s', (left, right) => {
    expect(spellingKey(left)).toBe(spellingKey(right));
  });

  test.each([
    ['hòa', 'hoa'],
    ['tây', 'tâi'],
    ['quyển', 'quiển'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(spellingKey(left)).not.toBe(spellingKey(right));
  });
});

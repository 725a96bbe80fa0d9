import {
  countCase,
  countLetters,
  countWords,
  isCapitalAt,
  isLetterOrFigureAt,
  isSmallAt,
  isUpperCase,
} from '../../../src/core/vietnamese';

describe('letters', () => {
  test('tells capitals from small letters wherever their marks put them in Unicode', () => {
    for (const [capital, small] of ['Aa', 'Đđ', 'Ưư', 'Ệệ', 'Ωω', 'Жж'].map((pair) => [...pair])) {
      expect([isCapitalAt(capital ?? '', 0), isSmallAt(capital ?? '', 0)]).toEqual([true, false]);
      expect([isCapitalAt(small ?? '', 0), isSmallAt(small ?? '', 0)]).toEqual([false, true]);
    }
  });

  test('gives the same answer when it is asked again, and none behind the end', () => {
    expect([isSmallAt('xã', 1), isSmallAt('xã', 1), isSmallAt('xã', 2), isCapitalAt('', 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('counts letters and figures of any script, a letter of two units once', () => {
    expect(countLetters('Số 05/KH – xã 中\u{1d400}')).toBe(10);
    expect([isLetterOrFigureAt('½', 0), isLetterOrFigureAt('–', 0)]).toEqual([true, false]);
  });

  test('counts capitals and small letters', () => {
    expect(countCase('UBND xã, 2026')).toEqual({ capitals: 4, small: 2 });
  });

  test('takes a text without letters for none in capitals', () => {
    expect([isUpperCase('KẾ HOẠCH 05'), isUpperCase('KẾ hoạch'), isUpperCase('05/2026')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('counts as words what holds a letter or a figure', () => {
    expect(countWords(' Kế hoạch\u00a0– số\t05\u200b/KH ')).toBe(4);
  });
});

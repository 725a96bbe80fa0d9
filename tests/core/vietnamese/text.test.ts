import {
  countWords,
  dateExists,
  daysInMonth,
  fold,
  foldCharacters,
  isoDate,
  isUpperCase,
  letterOrdinal,
  normalise,
  numberToRoman,
  ordinalLetter,
  ordinalWord,
  romanToNumber,
  weekday,
} from '../../../src/core/vietnamese';
import { fc } from '../../support/properties';

describe('normalise', () => {
  test('composes letters and makes one blank of every white space', () => {
    expect(normalise(' Độc lập -\u00a0\tTự do\n'.normalize('NFD'))).toBe('Độc lập - Tự do');
  });
});

describe('fold', () => {
  test.each([
    ['Hoà Bình', 'HÒA BÌNH'],
    ['Đặng Thuỷ', 'ĐẶNG THỦY'],
    ['Ðảng ủy', 'Đảng uỷ'],
    ['2020 – 2025', '2020 - 2025'],
    ['Lưu\u00ad: VT', 'Lưu: VT'],
  ])('gives %s and %s the same key', (left, right) => {
    expect(fold(left)).toBe(fold(right));
  });

  test('keeps different words apart', () => {
    expect(fold('kế hoạch')).not.toBe(fold('kê hoạch nhỏ'));
  });

  test('is done letter by letter, so that positions are kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const nfc = text.normalize('NFC');
        return foldCharacters(nfc).length === nfc.length;
      }),
    );
  });
});

describe('case and words', () => {
  test('capitals are told from text with small letters and from figures', () => {
    expect([isUpperCase('KẾ HOẠCH 2026'), isUpperCase('KẾ HOẠCh'), isUpperCase('2026')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('words are counted by blanks', () => {
    expect(countWords('Ủy ban  nhân dân - xã An Bình')).toBe(7);
  });
});

describe('ordinals', () => {
  test('letters follow the Vietnamese alphabet', () => {
    expect(['a', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'f', 'w'].map(letterOrdinal)).toEqual([
      1,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      null,
      null,
    ]);
    expect(ordinalLetter(5)).toBe('đ');
    expect(ordinalLetter(99)).toBeNull();
  });

  test('Roman numerals go there and back', () => {
    for (let value = 1; value < 400; value += 1) {
      expect(romanToNumber(numberToRoman(value))).toBe(value);
    }
    expect(['IIII', 'VX', 'IC', '', 'A'].map(romanToNumber)).toEqual([null, null, null, null, null]);
  });

  test('ordinal words are read up to ten', () => {
    expect([ordinalWord('nhất'), ordinalWord('Tư'), ordinalWord('mươi')]).toEqual([1, 4, null]);
  });
});

describe('the calendar', () => {
  test('knows leap years', () => {
    expect([2024, 2025, 2100, 2000].map((year) => daysInMonth(2, year))).toEqual([29, 28, 28, 29]);
    expect(dateExists({ day: 31, month: 4, year: 2026 })).toBe(false);
    expect(dateExists({ day: 0, month: 4, year: 2026 })).toBe(false);
    expect(dateExists({ day: 1, month: 13, year: 2026 })).toBe(false);
  });

  test('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-03-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
          return weekday(day) === date.getUTCDay() && isoDate(day) === date.toISOString().slice(0, 10);
        },
      ),
    );
  });
});

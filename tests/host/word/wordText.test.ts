import { carrySpan, charactersOf, comparable } from '../../../src/host/word/wordText';

describe('comparable', () => {
  test.each([
    ['Unicode normalisation', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['line breaks as Word gives them', 'ỦY BAN NHÂN DÂN\vXÃ AN BÌNH', 'ỦY BAN NHÂN DÂN\nXÃ AN BÌNH'],
    ['no-break spaces', 'Số:\u00a005', 'Số: 05'],
    ['the mark at the end of a cell', 'Nơi nhận:\u0007', 'Nơi nhận:'],
    ['footnote marks', 'theo quy định\u0002', 'theo quy định'],
    ['no-break hyphens', '12\u001e13', '12-13'],
    ['white space at the ends', ' Phần I ', 'Phần I'],
  ])('is the same whatever the %s', (_what, word, file) => {
    expect(comparable(word)).toBe(comparable(file));
  });

  test('tells words apart that differ in a mark', () => {
    expect(comparable('hoà')).not.toBe(comparable('hoa'));
  });
});

describe('charactersOf', () => {
  test('counts a letter and its marks as one, with the offsets of the text as it is spelt', () => {
    const { values, starts, ends } = charactersOf('bế'.normalize('NFD'));
    expect(values).toEqual(['b', 'ế']);
    expect(starts).toEqual([0, 1]);
    expect(ends).toEqual([1, 4]);
  });

  test('leaves out what no reader sees', () => {
    expect(charactersOf('a\u0002b\u00adc').values).toEqual(['a', 'b', 'c']);
  });
});

describe('carrySpan', () => {
  const carried = (from: string, to: string, wanted: string): string | null => {
    const start = from.indexOf(wanted);
    const span = carrySpan({ start, end: start + wanted.length }, from, to);
    return span === null ? null : to.slice(span.start, span.end);
  };

  test('carries offsets from one spelling to the other', () => {
    expect(carried('Số: 05/KH-UBND', 'Số:\u00a005/KH-UBND', '05')).toBe('05');
    expect(carried('KẾ HOẠCH năm', 'KẾ HOẠCH năm'.normalize('NFD'), 'năm')).toBe('năm'.normalize('NFD'));
    expect(carried('theo Điều 3', '\u0002theo\u0002 Điều 3\u0007', 'Điều 3')).toBe('Điều 3');
  });

  test('carries what stands before or after a change', () => {
    const before = 'Các thôn báo cáo trước ngày 15';
    const after = 'Các thôn, xóm báo cáo trước ngày 15';
    expect(carried(before, after, 'Các thôn')).toBe('Các thôn');
    expect(carried(before, after, 'ngày 15')).toBe('ngày 15');
  });

  test('gives up what the change has touched', () => {
    expect(carried('Các thôn báo cáo', 'Các xóm báo cáo', 'thôn báo')).toBeNull();
    expect(carried('Các thôn', '', 'thôn')).toBeNull();
  });

  test('carries an empty span to the place behind the same character', () => {
    expect(carrySpan({ start: 4, end: 4 }, 'Số: 05', 'Số: 05')).toEqual({ start: 4, end: 4 });
    expect(carrySpan({ start: 0, end: 0 }, '', '')).toEqual({ start: 0, end: 0 });
    expect(carrySpan({ start: 3, end: 3 }, 'abc', 'abc\u0007')).toEqual({ start: 3, end: 3 });
  });
});

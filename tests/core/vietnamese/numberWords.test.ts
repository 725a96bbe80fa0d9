import { numberInWords, readNumberWords } from '../../../src/core/vietnamese';

describe('readNumberWords', () => {
  test.each([
    ['năm mươi triệu đồng', 50_000_000, 3],
    ['Một trăm hai mươi lăm triệu ba trăm nghìn đồng chẵn', 125_300_000, 9],
    ['hai mươi mốt', 21, 3],
    ['mười lăm ngày', 15, 2],
    ['một trăm linh năm', 105, 4],
    ['ba tỷ không trăm linh hai triệu', 3_002_000_000, 7],
    ['một nghìn hai trăm tỷ', 1_200_000_000_000, 5],
    ['hai mươi tư bộ', 24, 3],
  ])('reads %s', (text, value, words) => {
    expect(readNumberWords(text.split(' '))).toEqual({ value, words });
  });

  test('reads nothing where no number begins', () => {
    expect(readNumberWords(['đồng'])).toBeNull();
    expect(readNumberWords(['linh', 'hoạt'])).toBeNull();
  });

  test.each([
    0, 5, 10, 15, 21, 24, 45, 100, 105, 115, 999, 1_000, 1_005, 20_000, 50_000_000, 125_300_000,
    3_002_000_014,
  ])('reads back what numberInWords writes of %d', (value) => {
    expect(readNumberWords(numberInWords(value).split(' '))?.value).toBe(value);
  });
});

describe('numberInWords', () => {
  test.each([
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [105, 'một trăm linh năm'],
    [50_000_000, 'năm mươi triệu'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
  ])('writes %d', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });
});

import { numberingBreaks, relabelled, renumbering } from '../../../../src/core/linting';
import { recognised } from '../documents';

/** Breaks as `fault: written → expected`. */
function breaksIn(...lines: readonly string[]): readonly string[] {
  return numberingBreaks(recognised(lines)).map(
    ({ fault, item, expected }) => `${fault}: ${item.label} → ${relabelled(item, expected) ?? '?'}`,
  );
}

describe('numberingBreaks', () => {
  test('accepts the ladder of headings, numbers, decimals and letters', () => {
    expect(
      breaksIn(
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích',
        'a) Một việc;',
        'b) Một việc;',
        '2. Yêu cầu',
        '2.1. Một việc;',
        '2.2. Một việc.',
        'II. NỘI DUNG',
        '1. Một việc;',
        '2. Một việc.',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'a number left out',
      ['1. Một việc;', '2. Hai việc;', '4. Bốn việc;', '5. Năm việc.'],
      ['skipped: 4. → 3.'],
    ],
    [
      'a number written twice',
      ['1. Một việc;', '2. Hai việc;', '2. Ba việc;', '3. Bốn việc.'],
      ['repeated: 2. → 3.'],
    ],
    [
      'one wrong number in a right series, once',
      ['1. Một việc;', '2. Hai việc;', '7. Ba việc;', '4. Bốn việc.'],
      ['skipped: 7. → 3.'],
    ],
    ['a step back', ['1. Một việc;', '2. Hai việc;', '3. Ba việc;', '2. Bốn việc;'], ['backwards: 2. → 4.']],
    ['a Roman numeral left out', ['I. MỘT VIỆC', 'Chữ.', 'III. HAI VIỆC', 'Chữ.'], ['skipped: III. → II.']],
    ['a first item left out', ['Các việc sau:', 'b) Hai việc;', 'c) Ba việc.'], ['start: b) → a)']],
    [
      'an article left out across chapters',
      ['Chương I', 'Điều 1. Chữ', 'Điều 2. Chữ', 'Chương II', 'Điều 4. Chữ', 'Điều 5. Chữ'],
      ['skipped: Điều 4. → Điều 3.'],
    ],
    [
      'a second heading that is numbered 1 again',
      ['I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích', 'Chữ.', '1. Yêu cầu', 'Chữ.', 'II. NỘI DUNG', 'Chữ.'],
      ['repeated: 1. → 2.'],
    ],
    ['a decimal left out', ['1. Việc', '1.1. Một;', '1.3. Ba;', '1.4. Bốn.'], ['skipped: 1.3. → 1.2.']],
  ])('finds %s', (_, lines, expected) => {
    expect(breaksIn(...lines)).toEqual(expected);
  });

  test('lets a heading be the only one of its list where a heading without a number, or a colon, stands before it', () => {
    expect(
      breaksIn('I. NỘI DUNG', 'BUỔI SÁNG', '1. Khai mạc', 'Chữ.', 'BUỔI CHIỀU', '1. Bế mạc', 'Chữ.'),
    ).toEqual([]);
    expect(breaksIn('I. NỘI DUNG', '1. Khai mạc', 'Chữ.', 'Buổi chiều gồm:', '1. Bế mạc', 'Chữ.')).toEqual(
      [],
    );
  });

  test('lets a list start again, and an outer list go on after an inner one', () => {
    expect(
      breaksIn(
        '1. Một việc:',
        '2. Hai việc:',
        'Gồm có:',
        '1. Phần một;',
        '2. Phần hai;',
        '3. Phần ba;',
        '3. Ba việc.',
      ),
    ).toEqual([]);
  });

  test('lets numbers run on through the sections', () => {
    expect(breaksIn('I. MỘT', '1. Việc;', '2. Việc;', 'II. HAI', '3. Việc;', '4. Việc;')).toEqual([]);
  });

  test('trusts the series where the missing number heads a paragraph that is no item', () => {
    expect(breaksIn('17. Một việc;', '18a, 18b. Hai việc;', '19. Ba việc.')).toEqual([]);
  });

  test('does not judge articles that a decision quotes', () => {
    expect(
      breaksIn(
        'Điều 1. Sửa đổi như sau:',
        '“Điều 7. Tên điều',
        'Chữ.',
        'Điều 9. Tên điều',
        'Chữ.”',
        'Điều 2. Hiệu lực.',
      ),
    ).toEqual([]);
  });

  describe('of letters', () => {
    test('follows the Vietnamese alphabet', () => {
      expect(breaksIn('a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'đ) Năm;', 'e) Sáu;', 'g) Bảy.')).toEqual(
        [],
      );
    });

    test('tells a list in the English alphabet from a letter left out', () => {
      expect(breaksIn('a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'e) Năm;', 'f) Sáu.')).toEqual([
        'foreignAlphabet: e) → đ)',
      ]);
      expect(
        breaksIn(
          '1. Việc',
          'a) 1;',
          'b) 2;',
          'c) 3;',
          'd) 4;',
          'đ) 5.',
          '2. Việc',
          'a) 1;',
          'b) 2;',
          'c) 3;',
          'd) 4;',
          'e) 5.',
        ),
      ).toEqual(['skipped: e) → đ)']);
    });
  });
});

describe('renumbering', () => {
  test.each([
    ['IV. TỔ CHỨC', 3, 'III'],
    ['4. Việc', 3, '3'],
    ['Điều 12. Tên', 11, '11'],
    ['2.4. Việc', 3, '2.3'],
    ['đ) Việc', 4, 'd'],
    ['05. Việc', 4, '04'],
  ])('writes the figure of “%s” anew', (line, ordinal, figure) => {
    const administrative = recognised([line, 'Chữ.']);
    const [item] = administrative.outline;
    expect(item === undefined ? null : renumbering(administrative.source, item, ordinal)?.text).toBe(figure);
  });
});

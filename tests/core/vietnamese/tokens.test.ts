import { tokenise } from '../../../src/core/vietnamese';

function cut(text: string): readonly string[] {
  return tokenise(text).map(({ kind, text: piece }) => `${kind.charAt(0)}:${piece}`);
}

describe('tokenise', () => {
  test('cuts words, numbers, blanks and marks', () => {
    expect(cut('Số: 05/KH-UBND')).toEqual(['w:Số', 'm::', 'b: ', 'n:05', 'm:/', 'w:KH', 'm:-', 'w:UBND']);
  });

  test('keeps a letter with its marks in one word, composed or not', () => {
    expect(cut('nghĩa')).toEqual(['w:nghĩa']);
    expect(cut('nghĩa'.normalize('NFD'))).toEqual([`w:${'nghĩa'.normalize('NFD')}`]);
  });

  test('takes letters of other scripts as words, and signs as marks', () => {
    expect(cut('Đề án №×2')).toEqual(['w:Đề', 'b: ', 'w:án', 'b: ', 'm:№', 'm:×', 'n:2']);
  });

  test('takes blanks of every kind together', () => {
    expect(cut('a \u00a0\tb')).toEqual(['w:a', 'b: \u00a0\t', 'w:b']);
  });

  test('leaves no gap', () => {
    const text = 'Điều 1. “Xã An Bình” (sau đây gọi là xã)…';
    expect(
      tokenise(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text);
  });
});

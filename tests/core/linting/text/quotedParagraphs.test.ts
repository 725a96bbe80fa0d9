import { quotedParagraphs } from '../../../../src/core/linting/text/quotedParagraphs';
import { documentOf } from '../documents';

function quotedOf(...lines: readonly string[]): readonly number[] {
  return [...quotedParagraphs(documentOf(lines))];
}

describe('quoted paragraphs', () => {
  test('begin behind an opening mark and end with a closing one', () => {
    expect(quotedOf('“Điều 5. Kinh phí', 'Kinh phí được bảo đảm.', 'Điều 6. Hiệu lực”', 'Ngoài.')).toEqual([
      1, 2,
    ]);
  });

  test('end with a straight mark that closes a curly one by mistake', () => {
    expect(quotedOf('Chương trình “Đối thoại với thanh niên" phát sóng.', 'Nơi nhận:')).toEqual([]);
  });

  test('go on behind straight marks in pairs', () => {
    expect(quotedOf('“Điều 5. Thay "ban" bằng "phòng"', 'Kinh phí được bảo đảm.”', 'Ngoài.')).toEqual([1]);
  });
});

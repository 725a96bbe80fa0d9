import { changeLines, describeValue, VIETNAMESE_CHANGES } from '../../../src/core/reporting';

describe('describeValue', () => {
  test.each([
    ['size', 26, '13 pt'],
    ['size', 27, '13,5 pt'],
    ['left', 1701, '30 mm'],
    ['spaceBefore', 120, '6 pt'],
    ['bold', true, 'có'],
    ['alignment', 'both', 'căn đều hai bên'],
    ['font', 'Times New Roman', 'Times New Roman'],
    ['color', 'FF0000', 'đỏ'],
    ['color', '1F4E79', '1F4E79'],
    ['color', 'auto', 'tự động'],
    ['highlight', 'yellow', 'vàng'],
    ['lineSpacing', { line: 360, lineRule: 'auto' }, '1,5 dòng'],
    ['lineSpacing', { line: 360, lineRule: 'exact' }, 'đúng 18 pt'],
    ['size', null, 'nhiều giá trị'],
  ] as const)('%s %j is said as %s', (property, value, said) => {
    expect(describeValue(property, value, VIETNAMESE_CHANGES)).toBe(said);
  });
});

describe('changeLines', () => {
  test.each([
    [
      { kind: 'text', before: 'lễ', removed: '  ', added: ' ', after: 'hội', respelling: null },
      ['- lễ[··]hội', '+ lễ[·]hội'],
    ],
    [
      { kind: 'text', before: 'Nơi nhận', removed: '', added: ':', after: '', respelling: null },
      ['- Nơi nhận', '+ Nơi nhận[:]'],
    ],
    [
      { kind: 'format', text: 'An Bình', changes: [{ property: 'size', from: null, to: 28 }] },
      ['“An Bình”', 'Cỡ chữ: nhiều giá trị → 14 pt'],
    ],
    [
      { kind: 'page', section: 0, changes: [{ property: 'left', from: 1134, to: 1701 }] },
      ['Trang in, phần 1', 'Lề trái: 20 mm → 30 mm'],
    ],
    [
      { kind: 'text', before: 'Kinh', removed: '\u00a0', added: ' ', after: 'phí', respelling: null },
      ['- Kinh[⍽]phí', '+ Kinh[·]phí'],
    ],
    [
      { kind: 'text', before: 'Kinh', removed: '\u200b', added: '', after: ' phí', respelling: null },
      ['- Kinh[‹U+200B›] phí', '+ Kinh phí'],
    ],
    [
      {
        kind: 'text',
        before: 'đ',
        removed: 'i\u0301nh',
        added: 'ính',
        after: ' kèm',
        respelling: 'composition',
      },
      ['- đ[i\u0301nh] kèm (tổ hợp)', '+ đ[ính] kèm (dựng sẵn)'],
    ],
    [
      { kind: 'text', before: '', removed: 'Độc', added: 'Độc', after: ' lập', respelling: 'encoding' },
      ['- [Độc] lập (bảng mã cũ)', '+ [Độc] lập (Unicode)'],
    ],
    [{ kind: 'insert', lines: ['Nơi nhận:'] }, ['+ Nơi nhận:']],
    [{ kind: 'delete', text: ' ' }, ['- (đoạn trống)']],
    [{ kind: 'pageNumber' }, ['+ Số trang ở giữa, phía trên, từ trang thứ hai']],
  ] as const)('says %j', (change, lines) => {
    expect(changeLines(change)).toEqual(lines);
  });

  test('lets no control character of the document reach the terminal', () => {
    expect(changeLines({ kind: 'insert', lines: ['a\u001b[31mb'] })).toEqual(['+ a[31mb']);
  });
});

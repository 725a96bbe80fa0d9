import { recognise } from '../../../../src/core/administrative';
import { closingMark, endingMark, listsOf, type ProseList } from '../../../../src/core/linting';
import { documentOf, PLAN_HEAD } from '../documents';

const HEAD = [
  ...PLAN_HEAD,
  'Ủy ban nhân dân xã ban hành Kế hoạch triển khai công tác tuyên truyền năm 2026 như sau:',
];
const TAIL = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'];

function listsIn(...lines: readonly string[]): readonly ProseList[] {
  return listsOf(recognise(documentOf([...HEAD, 'I. NỘI DUNG', ...lines, ...TAIL])));
}

function marks({ items }: ProseList): readonly string[] {
  return items.map(({ mark, hasContent }) => mark + (hasContent ? '…' : ''));
}

describe('listsOf', () => {
  test('gathers the items of one level and knows what stands below each', () => {
    const lists = listsIn(
      '- Tuyên truyền trên hệ thống loa;',
      '- Tổ chức hội nghị, gồm:',
      '+ Hội nghị cấp xã;',
      '+ Hội nghị ở các thôn;',
      '- Cấp phát tài liệu.',
      'II. TỔ CHỨC THỰC HIỆN',
      'Các cơ quan, đơn vị phối hợp thực hiện Kế hoạch này.',
    );
    expect(lists.map(marks)).toEqual([
      [';', ':…', '.'],
      [';', ';'],
    ]);
    expect(lists[1]?.parent?.list).toBe(lists[0]);
    expect(lists[0]?.next?.role).toBe('heading');
  });

  test('ends a list before the paragraph that follows it', () => {
    const [list] = listsIn(
      'Thành phần gồm:',
      '- Lãnh đạo Ủy ban nhân dân xã;',
      '- Trưởng các thôn.',
      'Các đại biểu đến trước giờ khai mạc.',
    );
    expect([list?.lead?.text.text, list?.next?.text.text]).toEqual([
      'Thành phần gồm:',
      'Các đại biểu đến trước giờ khai mạc.',
    ]);
    expect(list?.items.at(-1)?.hasContent).toBe(false);
  });

  test('never sets a dash below a plus', () => {
    const lists = listsIn('+ Hội nghị cấp xã;', '- Cấp phát tài liệu;', '+ Hội nghị ở các thôn.');
    expect(lists.map(({ items }) => items.length)).toEqual([1, 1, 1]);
    expect(lists[1]?.parent).toBeNull();
  });

  test('leaves the recipients to their own rules', () => {
    expect(listsIn('Kinh phí do ngân sách xã bảo đảm.')).toEqual([]);
  });
});

describe('closingMark', () => {
  test('is a full stop, or the semicolon of an outer list that goes on', () => {
    const lists = listsIn(
      'a) Tuyên truyền trên loa;',
      'b) Tổ chức hội nghị, gồm:',
      '- Hội nghị cấp xã;',
      '- Hội nghị ở thôn;',
      'c) Cấp phát tài liệu.',
    );
    expect(lists.map(closingMark)).toEqual(['.', ';']);
  });

  test('is what the other lists inside the outer one have, where its items do not show it', () => {
    const inner = ['- Thực hiện: Phòng Kinh tế.', '- Hoàn thành: tháng 8 năm 2026.'];
    const outer = ['a) Rà soát hồ sơ:', 'b) Lập danh sách:', 'c) Công bố kết quả:', 'd) Lưu hồ sơ:'];
    const lists = listsIn(...outer.flatMap((item) => [item, ...inner]));
    expect(lists.map(closingMark)).toEqual(['.', '.', '.', '.', '.']);
    expect(listsIn(...outer.slice(0, 2).flatMap((item) => [item, ...inner])).map(closingMark)).toEqual([
      '.',
      null,
      '.',
    ]);
  });
});

describe('endingMark', () => {
  test.each([
    ['Hết câu.', '.'],
    ['Trích “cả câu.”', '.'],
    ['còn tiếp; ', ';'],
    ['không có dấu', ''],
    ['(có ngoặc)', ''],
  ])('of "%s" is "%s"', (text, mark) => {
    expect(endingMark(text)).toBe(mark);
  });
});

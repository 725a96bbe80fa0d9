import { recognise } from '../../../src/core/administrative';
import {
  headCapitals,
  innerCapitals,
  miscapitalisedPerson,
  namesOf,
  titleCapitals,
} from '../../../src/core/linting';
import { documentOf, PLAN_HEAD } from './documents';

/** What is misspelt in the lines, as it should be. */
function corrections(...lines: readonly string[]): readonly string[] {
  return namesOf(recognise(documentOf(lines))).flatMap(({ names }) =>
    names.flatMap(({ misspelling }) => (misspelling === null ? [] : [misspelling.expected])),
  );
}

/** The names of persons that lack a capital. */
function persons(line: string): readonly string[] {
  return namesOf(recognise(documentOf([line]))).flatMap((named) =>
    [...named.words.keys()].flatMap((start) => {
      const found = miscapitalisedPerson(named, start);
      return found === null
        ? []
        : [
            named.words
              .slice(start, found.end)
              .map(({ text }) => text)
              .join(' '),
          ];
    }),
  );
}

/** The common words with a capital that no name gives them. */
function strays(line: string): readonly string[] {
  const administrative = recognise(documentOf([...PLAN_HEAD, line]));
  return [innerCapitals, titleCapitals, headCapitals].flatMap((find) =>
    find(administrative).map(({ first, last }) =>
      first === last ? first.text : `${first.text} ${last.text}`,
    ),
  );
}

describe('stray capitals', () => {
  test.each([
    ['Các thôn phối Hợp tổ chức.', 'phối Hợp'],
    ['Đẩy mạnh việc Thực Hiện nhiệm vụ được giao.', 'Thực Hiện'],
    ['Tiếp tục Triển Khai Nghị quyết số 76/NQ-CP.', 'Triển Khai'],
    ['Các thôn chuẩn bị điều kiện để Tổ chức hội nghị.', 'Tổ chức'],
  ])('are told in “%s”', (line, stray) => {
    expect(strays(line)).toEqual([stray]);
  });

  test.each([
    ['a person', 'Giao đồng chí Nguyễn văn Minh theo dõi việc này.'],
    ['a village', 'Việc thực hiện ở thôn Thống Nhất và thôn Đổi Mới đã xong.'],
    ['a movement', 'Nơi đây là căn cứ của phong trào Cần Vương.'],
    ['a name that goes on', 'Nguồn vốn của quỹ Phát Triển Xanh đã hết.'],
    ['a quotation', 'Phong trào “chung tay Thực Hiện” đã xong.'],
  ])('are not seen in %s', (_, line) => {
    expect(strays(line)).toEqual([]);
  });
});

describe('namesOf', () => {
  test.each([
    ['Đề nghị ủy ban nhân dân xã xem xét.', 'Ủy ban nhân dân'],
    ['Đề nghị Uỷ ban Nhân dân xã xem xét.', 'Uỷ ban nhân dân'],
    ['Đề nghị Sở tài chính thẩm định.', 'Sở Tài chính'],
    ['Giao Phòng Văn hóa – xã hội chủ trì.', 'Phòng Văn hóa – Xã hội'],
    ['Đề nghị Trưởng phòng Văn hóa - xã hội báo cáo.', 'phòng Văn hóa - Xã hội'],
    ['Chuyến bay từ Sing-Ga-Po đã hạ cánh.', 'Sing-ga-po'],
    ['Chương trình của Unesco kết thúc.', 'UNESCO'],
  ])('corrects “%s”', (line, expected) => {
    expect(corrections(line)).toEqual([expected]);
  });

  test.each([
    ['a line in capitals', 'BÁO CÁO CỦA ỦY BAN NHÂN DÂN XÃ'],
    ['a quotation', 'Chủ đề “Sở tài chính vì nhân dân” được chọn.'],
    ['ordinary words that look like a name', 'Các cơ sở y tế, cán bộ tài chính và trụ sở xây dựng.'],
    ['the first letter of a sentence', 'Việc đã xong. sở Tài chính thẩm định.'],
    ['a common noun', 'Thành lập các phòng nội vụ mới.'],
  ])('leaves alone %s', (_, line) => {
    expect(corrections(line)).toEqual([]);
  });

  test('measures a name against how the document spells it elsewhere', () => {
    expect(corrections('Đường từ xã Tân Mỹ đi thôn Yên Sơn.', 'Họp tại thôn yên sơn, xã Tân mỹ.')).toEqual([
      'thôn Yên Sơn',
      'xã Tân Mỹ',
    ]);
  });

  test('does not take what follows a name for a part of it', () => {
    expect(
      corrections('Đại hội xã Tân Mỹ Lần thứ I.', 'Họp xã Tân Mỹ.', 'Đại hội xã Tân Mỹ lần thứ I.'),
    ).toEqual([]);
  });

  test('judges small letters of a doubtful name by the usage of the document', () => {
    const usual = ['Giao Ban Chỉ đạo họp.', 'Giao Ban Chỉ đạo kiểm tra.'];
    expect(corrections('Giao ban chỉ đạo báo cáo.')).toEqual([]);
    expect(corrections(...usual, 'Giao ban chỉ đạo báo cáo.')).toEqual(['Ban Chỉ đạo']);
  });
});

describe('miscapitalisedPerson', () => {
  test.each([
    ['Giao đồng chí Trần văn Bình phụ trách.', 'Trần văn Bình'],
    ['Giao ông nguyễn thị mai phụ trách.', 'nguyễn thị mai'],
    ['Trước đó Phạm thị Lan đã nộp đơn.', 'Phạm thị Lan'],
    ['Giao bà Đỗ Thu hằng, công chức xã.', 'Đỗ Thu hằng'],
  ])('finds the name in “%s”', (line, name) => {
    expect(persons(line)).toEqual([name]);
  });

  test.each([
    'Giao đồng chí Trần Văn Bình phụ trách.',
    'Giao ông Trần Bình báo cáo kết quả.',
    'Các ông, bà hà tiện.',
    'Đồng chí phụ trách văn hóa.',
  ])('finds none in “%s”', (line) => {
    expect(persons(line)).toEqual([]);
  });
});

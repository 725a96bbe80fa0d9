import { listedCounts, proseOf } from '../../../../src/core/linting';
import { recognise } from '../../../../src/core/administrative';
import { documentOf } from '../documents';

/** What a sentence announces, and how many things it names. */
function counts(line: string): readonly string[] {
  return proseOf(recognise(documentOf([line])))
    .flatMap(listedCounts)
    .map(({ actual, listed }) => `${actual}: ${String(listed)}`);
}

describe('listedCounts', () => {
  test('counts what stands before the first semicolon, where that is as many', () => {
    expect(counts('Xã có 05 dân tộc: Thái, Mông, Khơ Mú, Xinh Mun và Kinh; hộ nghèo chiếm 20%.')).toEqual([]);
    expect(counts('Kiểm tra 03 chi bộ: Chi bộ thôn Nội, Chi bộ Trạm Y tế; hoàn thành trước Tết.')).toEqual([
      '03 chi bộ: 2',
    ]);
  });

  test('counts groups that each begin with the word for them', () => {
    const groups = 'nhóm đủ điều kiện, nhóm cần xác minh thêm, nhóm phải chuyển cơ quan khác';
    expect(counts(`Phân hồ sơ thành ba nhóm: ${groups}.`)).toEqual([]);
    expect(counts(`Phân hồ sơ thành bốn nhóm: ${groups}.`)).toEqual(['bốn nhóm: 3']);
  });

  test('counts the leaders of a team and its other members', () => {
    const who =
      'do đồng chí Phó Bí thư Đảng ủy làm trưởng đoàn; đồng chí Chủ nhiệm Ủy ban Kiểm tra làm phó trưởng đoàn; 03 thành viên là cán bộ các ban';
    expect(counts(`Đoàn giám sát gồm 05 đồng chí ${who}.`)).toEqual([]);
    expect(counts(`Đoàn giám sát gồm 07 đồng chí ${who}.`)).toEqual(['07 đồng chí: 5']);
  });

  test('takes a day of the lunar calendar for no number of things', () => {
    expect(counts('Ngày mùng 3 tháng 3 âm lịch là tết Hàn thực; người dân làm bánh trôi.')).toEqual([]);
  });
});

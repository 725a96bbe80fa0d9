import { provisionsOf } from '../../../../src/core/linting';
import { recognised } from '../documents';

function read(line: string): readonly unknown[] {
  return provisionsOf(recognised([line]))
    .filter(({ passage }) => passage.text.text === line)
    .map(({ steps, target }) => [
      ...steps.map(({ word, ordinal }) => `${word.text} ${ordinal.text}`),
      target,
    ]);
}

describe('provisionsOf', () => {
  test.each<[string, readonly unknown[]]>([
    [
      'Theo điểm a khoản 2 Điều 16 Luật Đất đai thì phải công khai.',
      [['điểm a', 'khoản 2', 'Điều 16', 'other']],
    ],
    ['Thực hiện nhiệm vụ nêu tại Mục III Kế hoạch này.', [['Mục III', 'self']]],
    ['Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành.', [['Điều 1', null]]],
    ['Nộp vào tài khoản 12 tại địa điểm 2 theo danh mục 3.', []],
    ['Công việc hoàn thành trong điều kiện thuận lợi, đạt 10 điểm.', []],
  ])('reads references: %s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

import { readTimes } from '../../../src/core/vietnamese';

const shown = (text: string): readonly string[] =>
  readTimes(text).map(
    ({ minutes, until }) =>
      `${String(Math.floor(minutes / 60))}:${String(minutes % 60)}${until === null ? '' : ` ->${String(until)}`}`,
  );

describe('readTimes', () => {
  test.each([
    ['Từ 08 giờ 00 phút đến 11 giờ 00 phút, thứ Sáu', ['8:0 ->1', '11:0']],
    ['7h15 - 7h45', ['7:15 ->1', '7:45']],
    ['7:30 – 8:00', ['7:30 ->1', '8:0']],
    ['Từ 20 giờ 15’- 20 giờ 45’ ngày 23 tháng 1', ['20:15 ->1', '20:45']],
    ['tập trung lúc 7h sáng', ['7:0']],
    ['bắt đầu lúc 14 giờ 30, ngày 12', ['14:30']],
  ])('reads %s', (text, times) => {
    expect(shown(text)).toEqual(times);
  });

  test.each(['làm việc trong 02 giờ', 'tỷ lệ 1:500 và 12/15', 'cao 5h2o', 'Km74 và 24h/7'])(
    'finds no time in %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );

  test.each([
    ['16 giờ 75 phút', false],
    ['25 giờ 00 phút', false],
    ['24 giờ 00 phút', true],
    ['chậm nhất 48 giờ', true],
    ['23h59', true],
  ])('tells whether there is a time %s', (text, exists) => {
    expect(readTimes(text).map((time) => time.exists)).toEqual([exists]);
  });
});

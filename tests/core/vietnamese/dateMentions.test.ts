import { readDates, type DateMention } from '../../../src/core/vietnamese';

function shown(text: string): readonly string[] {
  const dates = readDates(text);
  const one = ({ day, month, quarter, year, weekday, until }: DateMention): string =>
    [
      [day, month, quarter === null ? null : `Q${String(quarter)}`, year ?? '?']
        .filter((part) => part !== null)
        .join('/'),
      weekday === null ? '' : ` [${String(weekday.weekday)}]`,
      until === null ? '' : ` ->${String(until)}`,
    ].join('');
  return dates.map(one);
}

describe('readDates', () => {
  test.each([
    ['An Bình, ngày 16 tháng 3 năm 2026', ['16/3/2026']],
    ['hoàn thành trước ngày 05/4/2026.', ['5/4/2026']],
    ['tổ chức ngày 05-4-2026', ['5/4/2026']],
    ['tổ chức ngày 05.4.2026', ['5/4/2026']],
    ['trước ngày 24 tháng 3.', ['24/3/?']],
    ['báo cáo viên cho ngày 26/8.', ['26/8/?']],
    ['trong tháng 01 năm 2026', ['1/2026']],
    ['trong tháng 3/2026', ['3/2026']],
    ['trong quý II năm 2026 và quý 3/2026', ['Q2/2026', 'Q3/2026']],
    ['nhiệm vụ năm 2026', ['2026']],
    ['ngày 12 tháng 3/2026', ['12/3/2026']],
    ['chi 9 tháng 41,2 tỷ đồng; thu 6 tháng 8 tỷ đồng', []],
  ])('reads %s', (text, dates) => {
    expect(shown(text)).toEqual(dates);
  });

  test.each([
    ['từ ngày 10 đến ngày 15/3/2026', ['10/3/2026 ->1', '15/3/2026']],
    ['từ ngày 10/3 đến hết ngày 15/3/2026', ['10/3/2026 ->1', '15/3/2026']],
    ['từ ngày 10 tháng 3 đến ngày 15 tháng 4 năm 2026', ['10/3/2026 ->1', '15/4/2026']],
    ['ngày 24, 25 và 26 tháng 8 năm 2026', ['24/8/2026', '25/8/2026', '26/8/2026']],
    ['03 ngày: 24, 25 và 26 tháng 8 năm 2026', ['24/8/2026', '25/8/2026', '26/8/2026']],
    ['ngày 24 - 26/8/2026', ['24/8/2026 ->1', '26/8/2026']],
    ['từ thứ Hai (10/3) đến thứ Sáu (14/3/2026)', ['10/3/2026 [1] ->1', '14/3/2026 [5]']],
    ['từ tháng 3/2026 đến tháng 5/2026', ['3/2026 ->1', '5/2026']],
  ])('joins %s', (text, dates) => {
    expect(shown(text)).toEqual(dates);
  });

  test.each([
    ['thứ Sáu, ngày 27 tháng 3 năm 2026', ['27/3/2026 [5]']],
    ['dự kiến ngày 14/01/2026 (Thứ Tư)', ['14/1/2026 [3]']],
    ['từ 08h00 ngày 07/11/2025 (Sáng thứ Sáu).', ['7/11/2025 [5]']],
    ['NGÀY 1: THỨ HAI, NGÀY 24/8/2026', ['24/8/2026 [1]']],
    ['8h00, thứ 4 ngày 14/01/2026', ['14/1/2026 [3]']],
    ['sáng CN, 18/01/2026', ['18/1/2026 [0]']],
    ['ngày 18/01/2026 - Chủ nhật', ['18/1/2026 [0]']],
    ['Kỳ họp thứ hai, ngày 14/01/2026', ['14/1/2026']],
    ['Đại hội lần thứ ba ngày 14/01/2026', ['14/1/2026']],
    ['ngày thứ hai: 25/8/2026 (thứ Ba)', ['25/8/2026 [2]']],
    ['ngày 26/3/2026, thứ Sáu ngày 27/3/2026', ['26/3/2026', '27/3/2026 [5]']],
  ])('gives the day of the week in %s', (text, dates) => {
    expect(shown(text)).toEqual(dates);
  });

  test.each([
    'Nghị định số 30/2020/NĐ-CP',
    'Quyết định số 15/13/QĐ-UBND',
    'đạt trên 1/2 số đại biểu, xếp thứ 15/34',
    'tỷ lệ 2/3 và 3/4',
    'cấp tỉnh có 07/13 cơ quan',
    'giai đoạn 2025 - 2030, năm học 2026-2027',
    'số tiền 12.345.678 đồng',
    'Bộ chỉ số 766/2022/QĐ-TTg',
    'điện thoại 0203.3.825.2026',
    'theo mẫu 01-02-2026-KH',
  ])('finds no date in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('covers the figures, and the digits of the year', () => {
    const text = 'trước ngày 05 tháng 4 năm 2026.';
    const [date] = readDates(text);
    expect(text.slice(date?.start, date?.end)).toBe('05 tháng 4 năm 2026');
    expect(text.slice(date?.yearAt?.start, date?.yearAt?.end)).toBe('2026');
  });

  test('keeps a day that no calendar has', () => {
    expect(shown('ngày 31/4/2026, ngày 32 tháng 13 năm 2026, ngày 5/3/20226')).toEqual([
      '31/4/2026',
      '32/13/2026',
      '5/3/20226',
    ]);
  });
});

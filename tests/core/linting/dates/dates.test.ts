import { datesOf, daysOf, plannedDates, yearSlip } from '../../../../src/core/linting';
import { readDates } from '../../../../src/core/vietnamese';
import { recognised } from '../documents';

/** The role of every date in one line of a plan's body. */
function rolesIn(line: string): readonly string[] {
  const body = recognised(['I. NỘI DUNG', line, 'Trên đây là Kế hoạch./.', 'Nơi nhận:', '- Lưu: VT.']);
  return datesOf(body)
    .filter(({ passage }) => passage.text.text === line)
    .map(({ role }) => role);
}

describe('datesOf', () => {
  test.each([
    ['Thực hiện Công văn số 15/SNV-CCHC ngày 10 tháng 3 năm 2026 của Sở Nội vụ.', ['citation']],
    ['Thực hiện Chỉ thị số 23-CT/TW, ngày 02/9/2025 của Ban Bí thư.', ['citation']],
    ['Thực hiện Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.', ['citation']],
    ['Gửi danh sách về Phòng Kinh tế trước ngày 20/6/2026.', ['deadline']],
    ['Hoàn thành chậm nhất là thứ Sáu, ngày 19/6/2026.', ['deadline']],
    ['- Thời gian hoàn thành: Trong tháng 8/2026.', ['deadline']],
    ['1. Thời gian: 01 buổi, sáng ngày 19/6/2026.', ['event']],
    ['Tập trung lúc 07 giờ 30 phút, ngày 19 tháng 6 năm 2026.', ['event']],
    ['Tính đến ngày 01/6/2026, toàn xã có 12 hộ.', ['past']],
    ['Số liệu tính đến 11h00 ngày 01/6/2026.', ['past']],
    ['Chào mừng 51 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2026).', ['past', 'past']],
    ['Theo Kế hoạch tổ chức Hội nghị ngày 19/6/2026.', ['past']],
    ['Từ ngày 01/6/2026 đến nay đã thu 12 đơn.', ['other']],
  ])('tells what the dates are for: %s', (line, roles) => {
    expect(rolesIn(line)).toEqual(roles);
  });

  test('joins the ends of a range', () => {
    const line = 'Thời gian: từ ngày 10 đến ngày 15/6/2026.';
    const [from, to] = datesOf(recognised(['I. NỘI DUNG', line])).filter(({ role }) => role === 'event');
    expect(from?.until).toBe(to);
    expect(to?.until).toBeNull();
  });
});

describe('plannedDates', () => {
  test('leaves out what is told and the beginning of a range', () => {
    const lines = [
      'I. NỘI DUNG',
      'Thời gian: từ ngày 01 đến ngày 15/6/2026.',
      'Các thôn đã nộp danh sách trước ngày 20/5/2026.',
      'Các thôn nộp danh sách trước ngày 20/6/2026.',
    ];
    expect(plannedDates(recognised(lines)).map(({ days }) => days.last)).toEqual([
      '2026-06-15',
      '2026-06-20',
    ]);
  });
});

describe('daysOf', () => {
  test.each([
    ['ngày 15/3/2026', '2026-03-15', '2026-03-15'],
    ['tháng 02/2026', '2026-02-01', '2026-02-28'],
    ['quý III năm 2026', '2026-07-01', '2026-09-30'],
    ['năm 2026', '2026-01-01', '2026-12-31'],
  ])('gives the days that %s can mean', (text, first, last) => {
    const [mention] = readDates(text);
    expect(mention === undefined ? null : daysOf(mention)).toEqual({ first, last });
  });

  test.each(['ngày 31/4/2026', 'ngày 15/3', 'tháng 13/2026'])('gives none for %s', (text) => {
    const [mention] = readDates(text);
    expect(mention === undefined ? undefined : daysOf(mention)).toBeNull();
  });
});

describe('yearSlip', () => {
  test('finds none in a plan whose dates go together', () => {
    const lines = ['I. NỘI DUNG', 'Thời gian: ngày 15/6/2026.', 'Báo cáo trước ngày 10/01/2027.'];
    expect(yearSlip(recognised(lines))).toBeNull();
  });

  test('finds an issue date of the next year', () => {
    const lines = ['I. NỘI DUNG', 'Thời gian: ngày 15/6/2025.', 'Báo cáo trước ngày 20/6/2025.'];
    expect(yearSlip(recognised(lines))).toMatchObject({ written: 2026, expected: 2025 });
  });
});

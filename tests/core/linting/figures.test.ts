import {
  percentageFaults,
  phaseFaults,
  programmeOrderFaults,
  tableFaults,
  totalFaults,
} from '../../../src/core/linting';
import type { AdministrativeDocument } from '../../../src/core/administrative';
import { documentOf as documentFrom } from '../../support/docx';
import { p, tbl, tc } from '../../support/wordprocessing';
import { administrativeOf, documentOf } from './documents';

const body = (...lines: readonly string[]): AdministrativeDocument => administrativeOf(documentOf(lines));

describe('totalFaults', () => {
  const totals = (...lines: readonly string[]): readonly string[] =>
    totalFaults(body(...lines)).map(({ kind, total, sum, doubtful }) =>
      [kind, total, sum, ...(doubtful ? ['doubtful'] : [])].join(' | '),
    );

  test.each([
    ['Có 14 thôn, trong đó có 08 thôn đạt chuẩn và 07 thôn chưa đạt chuẩn.', 'mismatch | 14 thôn | 15'],
    ['Có 15 thôn, gồm 08 thôn vùng cao và 06 thôn vùng thấp.', 'mismatch | 15 thôn | 14'],
    ['Đã trồng 350 cây (Hội Nông dân 120 cây, Hội Phụ nữ 180 cây).', 'mismatch | 350 cây | 300'],
    ['Trong 40 hộ tham gia, có 45 hộ đăng ký.', 'larger | 40 hộ | 45 hộ'],
    ['Có 45 hộ trong tổng số 40 hộ đăng ký.', 'larger | 40 hộ | 45 hộ'],
    ['Kết nạp 05 đảng viên, trong đó có 06 đảng viên nữ.', 'larger | 05 đảng viên | 6'],
    [
      'Nhận 2.456 hồ sơ, trong đó trực tuyến 1.982 hồ sơ, trực tiếp 368 hồ sơ và kỳ trước chuyển sang 88 hồ sơ.',
      'mismatch | 2.456 hồ sơ | 2.438',
    ],
    [
      'Chi 22 triệu đồng, gồm: giải thưởng 12 triệu đồng, nước uống và tài liệu 11 triệu đồng.',
      'mismatch | 22 triệu đồng | 23 triệu đồng',
    ],
    [
      'Trường có 41 người, trong đó quản lý 03, giáo viên 28, nhân viên 12.',
      'mismatch | 41 người | 43 | doubtful',
    ],
    ['Họp tại 18 phòng học của 18 lớp (khu A 10 phòng, khu B 09 phòng).', 'mismatch | 18 phòng | 19'],
    [
      'Nhận 8.640 hồ sơ, trong đó trực tuyến 7.344 hồ sơ, đạt tỷ lệ 85%; trực tiếp 1.269 hồ sơ, chiếm 15%.',
      'mismatch | 8.640 hồ sơ | 8.613',
    ],
    [
      'Có 38 mô hình “Dân vận khéo” (kinh tế 11, văn hóa 14, quốc phòng, an ninh 05, hệ thống chính trị 06).',
      'mismatch | 38 mô hình | 36',
    ],
    [
      'Hỗ trợ 1.200 triệu đồng để sửa 02 công trình (thôn Đông 700 triệu đồng, thôn Đoài 600 triệu đồng).',
      'mismatch | 1.200 triệu đồng | 1.300 triệu đồng',
    ],
    [
      'Dự họp có 14 người, gồm 09 thành viên Hội đồng đánh giá, phân hạng sản phẩm và 04 đại diện chủ thể.',
      'mismatch | 14 người | 13',
    ],
    [
      'Trường có 120 học sinh ăn bán trú: khối lớp 1 có 40 em, khối lớp 2 có 50 em, khối lớp 3 có 35 em.',
      'mismatch | 120 học sinh | 125',
    ],
    [
      'Lực lượng có 35 người, gồm 13 cán bộ, chiến sĩ Công an xã; 16 thành viên tổ bảo vệ; 07 người quản trang.',
      'mismatch | 35 người | 36',
    ],
    [
      'Mở 06 lớp, mỗi lớp 60 người, tổng số 360 người; trong đó, ngành may 03 lớp, ngành gốm 03 lớp, ngành khác 01 lớp.',
      'mismatch | 06 lớp | 7',
    ],
  ])('finds what cannot be in “%s”', (line, fault) => {
    expect(totals(line)).toEqual([fault]);
  });

  test.each([
    'Có 14 thôn, trong đó có 08 thôn đạt chuẩn.',
    'Có 60 đại biểu, trong đó có 20 đại biểu nữ, 50 đại biểu là đảng viên.',
    'Chợ có diện tích 2.400 m², gồm 86 ki-ốt, 120 hộ kinh doanh.',
    'Có khoảng 40 hộ, gồm 15 hộ vùng cao và 20 hộ vùng thấp.',
    'Từ 40 đến 45 người, gồm 20 người trực ngày và 22 người trực đêm.',
    'Có 45 em dự diễn đàn (nam 20, nữ 25; dân tộc Mông 18, Dao 15, Kinh 12).',
    'Kiểm tra 06 tổ chức đảng và 12 đảng viên.',
    'Dự trữ gạo tại 03 kho: trụ sở xã, thôn 2, thôn 5.',
    'Bố trí 05 chốt: chốt 1, chốt 2, chốt 3, chốt 4, chốt 5.',
    'Khám bệnh tại 03 bản: Đông 1, Đông 2, Tây 1.',
    'Mở 04 lớp: lớp 6, lớp 7, lớp 9.',
    'Tổng diện tích thu hồi 7,82 ha, gồm 5,10 ha đất trồng lúa, 1,92 ha đất trồng cây lâu năm và 0,80 ha đất ở.',
    'Mỗi chi bộ cử 02 đồng chí, riêng chi bộ cơ quan cử 05 đồng chí, tổng số 35 đồng chí.',
  ])('leaves “%s” alone', (line) => {
    expect(totals(line)).toEqual([]);
  });

  test('adds up what products in the lines of a list make', () => {
    expect(
      totals(
        '1. Kinh phí là 37.200.000 đồng, gồm:',
        'a) Mua 1.240 liều: 1.240 liều x 25.000 đồng/liều = 31.000.000 đồng.',
        'b) Tuyên truyền: 6.200.000 đồng.',
      ),
    ).toEqual([]);
  });

  test('holds a series that stands apart against its whole', () => {
    const graves = (last: string): readonly string[] =>
      totals(
        `Khảo sát 9.420 ngôi mộ; lập bản đồ. Số mộ theo khu vực: ven biển 4.150 ngôi, gò đồi 3.270 ngôi, trung tâm ${last} ngôi.`,
      );
    expect(graves('2.000')).toEqual([]);
    expect(graves('2.100')).toEqual(['mismatch | 9.420 ngôi | 9.520 | doubtful']);
  });

  test('takes the number that its parts have made for the whole of the list below', () => {
    const lines = (last: string): readonly string[] => [
      'Còn 48 đơn, gồm: 17 đơn khiếu nại, 06 đơn tố cáo, 25 đơn kiến nghị. Phân theo lĩnh vực như sau:',
      '- Quy hoạch: 28 đơn;',
      `- Vận tải: ${last} đơn.`,
    ];
    expect(totals(...lines('20'))).toEqual([]);
    expect(totals(...lines('21'))).toEqual(['mismatch | 48 đơn | 49']);
  });

  test('holds the sources of money against the sum of the line before', () => {
    const sum = '1. Tổng kinh phí: 130 triệu đồng.';
    expect(totals(sum, '2. Nguồn kinh phí: Ngân sách xã 80 triệu đồng; xã hội hóa 60 triệu đồng.')).toEqual([
      'mismatch | 130 triệu đồng | 140 triệu đồng',
    ]);
    expect(
      totals(sum, '2. Nguồn vốn', '- Ngân sách xã: 80 triệu đồng;', '- Xã hội hóa: 40 triệu đồng.'),
    ).toEqual(['mismatch | 130 triệu đồng | 120 triệu đồng']);
    expect(totals(sum, '2. Nguồn kinh phí: Ngân sách xã 80 triệu đồng; xã hội hóa 50 triệu đồng.')).toEqual(
      [],
    );
    expect(totals(sum, '2. Nguồn kinh phí: Ngân sách xã năm 2026.')).toEqual([]);
  });

  test('takes the next item called “Tổng …” for no sum of the item before', () => {
    const first = [
      '1. Tổng thu: 96 triệu đồng, gồm:',
      'a) Thu thường xuyên: 40 triệu đồng;',
      'b) Thu bổ sung: 56 triệu đồng.',
    ];
    expect(totals(...first, '2. Tổng chi: 93 triệu đồng.')).toEqual([]);
  });

  test('adds up groups and persons that one number counts', () => {
    expect(
      totals(
        'Khen thưởng 25 tập thể và cá nhân, gồm:',
        '- Tập thể: 10 tập thể;',
        '- Cá nhân: 18 cá nhân;',
        'Hết.',
      ),
    ).toEqual(['mismatch | 25 tập thể và cá nhân | 28']);
  });

  test('doubts a sum that may have other parts', () => {
    const parts = ['- Mua cây: 40 triệu đồng;', '- Mua dụng cụ: 10 triệu đồng.'];
    expect(totals('Tổng kinh phí: 60 triệu đồng, trong đó:', ...parts)).toEqual([
      'mismatch | 60 triệu đồng | 50 triệu đồng | doubtful',
    ]);
    expect(totals('Kinh phí: 60 triệu đồng, trong đó:', ...parts)).toEqual([]);
  });
});

describe('percentageFaults', () => {
  const faults = (line: string): readonly string[] =>
    percentageFaults(body(line)).map(({ kind, actual }) => `${kind} ${actual}`);

  test.each([
    ['Có 12/15 thôn (85%) ra quân.', 'share 85%'],
    ['Có 45 trong tổng số 60 hộ, đạt 80%.', 'share 80%'],
    ['Có 17/15 thôn ra quân.', 'over 17/15 thôn'],
    ['Kết quả gồm: tốt 40%, khá 45%, trung bình 25%.', 'parts 110%'],
  ])('finds what cannot be in “%s”', (line, fault) => {
    expect(faults(line)).toEqual([fault]);
  });

  test.each([
    'Có 2/3 đơn vị (66,7%) và 2/3 đơn vị (66,6%).',
    'Ngày 15/12 đơn vị nộp báo cáo.',
    'Đạt 12/15 chỉ tiêu, bằng 120% so với năm trước.',
    'Kết quả gồm: nữ 40%, đảng viên 85%, trẻ 20%.',
    'Kết quả gồm: tăng 40%, giảm 45%, tăng 25%.',
  ])('leaves “%s” alone', (line) => {
    expect(faults(line)).toEqual([]);
  });
});

describe('programmeOrderFaults', () => {
  const kinds = (...lines: readonly string[]): readonly string[] =>
    programmeOrderFaults(body(...lines)).map(({ kind }) => kind);

  test('tells lines that overlap from lines that run backwards', () => {
    expect(kinds('- 08h00 - 09h30: khai mạc;', '- 09h00 - 10h00: thảo luận.')).toEqual(['overlap']);
    expect(kinds('- 09h00: khai mạc;', '- 08h00: thảo luận.')).toEqual(['backwards']);
    expect(kinds('- 08h00 - 09h00: khai mạc;', '- 09h00 - 10h00: thảo luận.')).toEqual([]);
  });

  test('compares the hours of one day only', () => {
    expect(kinds('- 08h00 - 09h30, ngày 10/4/2026: học;', '- 09h00, ngày 10/4/2026: thi.')).toEqual([
      'overlap',
    ]);
    expect(kinds('- 08h00 - 09h30, ngày 10/4/2026: học;', '- 09h00, ngày 11/4/2026: thi.')).toEqual([]);
  });

  test('lets things go on side by side', () => {
    expect(kinds('- 08h00 - 09h30: họp nhóm 1;', '- 09h00 - 10h00: họp nhóm 2.')).toEqual([]);
  });
});

describe('phaseFaults', () => {
  test('finds a phase that begins before the one above it ends', () => {
    const first = '- Giai đoạn 1: từ ngày 01/8/2026 đến ngày 31/8/2026.';
    const shown = (second: string): readonly string[] =>
      phaseFaults(body(first, second)).map(({ actual }) => actual);
    expect(shown('- Giai đoạn 2: từ ngày 15/8/2026 đến ngày 30/9/2026.')).toEqual([
      '15/8/2026 đến ngày 30/9/2026',
    ]);
    expect(shown('- Giai đoạn 2: từ ngày 01/9/2026 đến ngày 30/9/2026.')).toEqual([]);
    expect(shown('- Đợt 1: từ ngày 15/8/2026 đến ngày 30/9/2026.')).toEqual([]);
  });
});

describe('tableFaults', () => {
  const LINES = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`)
    .join('')}</w:tblBorders>`;
  const faults = (...rows: readonly string[]): readonly string[] => {
    const cells = rows.map((row) => row.split('|').map((cell) => tc(p(cell))));
    return tableFaults(administrativeOf(documentFrom({ body: tbl(cells, LINES) }))).map(
      ({ actual, expected }) => `${actual} | ${expected}`,
    );
  };

  test('adds up rows without numbers where another column shows that they make the total', () => {
    expect(
      faults('Cấp học|Số trường|Số lớp', 'Mầm non|4|58', 'Tiểu học|5|112', 'Trung học|3|74', 'Cộng|15|244'),
    ).toEqual(['15 | 12']);
  });

  test('leaves rows alone that may hold subtotals', () => {
    expect(
      faults('Nội dung|Số trường|Số lớp', 'Công lập|9|170', 'Mầm non|4|58', 'Tiểu học|5|112', 'Cộng|9|170'),
    ).toEqual([]);
  });
});

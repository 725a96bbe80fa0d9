import { documentSlips, lineSlips, sentenceSlips, tableSlips, type Slip } from '../slip';

const ORDER = ['noibo-programme-order', 'noibo-range-order'];

/** Sense beyond the catalogue: programmes, shares, periods, references, citations, recipients. */
export const SENSE_SLIPS: readonly Slip[] = [
  ...lineSlips(ORDER, [
    [
      'Chương trình lễ phát động:',
      '- 07h30 - 08h00: Đón tiếp đại biểu;',
      '- 08h00 - 09h{45|30}: Khai mạc, phát động;',
      '- 09h30 - 11h00: Ra quân dọn vệ sinh.',
    ],
    [
      'Chương trình lễ phát động:',
      '- 08h00 - 09h30, ngày 07/8/2026: Khai mạc, phát động;',
      '- {09h00|09h30} - 11h00, ngày 07/8/2026: Ra quân dọn vệ sinh;',
      '- 08h00 - 10h00, ngày 10/8/2026: Tổng kết, trao giải.',
    ],
    [
      'Chương trình lễ phát động:',
      '- Từ 07 giờ 30 phút đến 08 giờ 00 phút: Đón tiếp đại biểu;',
      '- Từ 08 giờ {30|00} phút đến 08 giờ {15|45} phút: Khai mạc;',
      '- Từ 08 giờ 45 phút đến 10 giờ 00 phút: Ra quân dọn vệ sinh.',
    ],
    [
      '- Giai đoạn 1: từ ngày 01/8/2026 đến ngày {30/9|31/8}/2026.',
      '- Giai đoạn 2: từ ngày 01/9/2026 đến ngày 31/10/2026.',
    ],
    [
      '- Đợt 1: từ ngày 03 tháng 8 năm 2026 đến ngày 14 tháng 8 năm 2026.',
      '- Đợt 2: từ ngày {10|17} tháng 8 năm 2026 đến ngày 28 tháng 8 năm 2026.',
    ],
  ]),
  ...tableSlips(ORDER, [
    [
      'Thời gian|Nội dung',
      '07h30 - 08h00|Đón tiếp',
      '{08h00 - 09h30|08h00 - 09h00}|Khai mạc',
      '09h00 - 10h30|Thảo luận',
    ],
    [
      'Thời gian|Nội dung',
      '07h30 - 08h00|Đón tiếp',
      '{10h30 - 11h00|08h00 - 09h00}|Khai mạc',
      '09h00 - 10h30|Thảo luận',
    ],
  ]),
  ...sentenceSlips(ORDER, [
    'Việc ra quân thực hiện từ ngày {20|10} tháng 8 năm 2026 đến ngày {10|20} tháng 8 năm 2026.',
    'Đề án thực hiện trong giai đoạn {2030 - 2026|2026 - 2030} theo lộ trình.',
    'Buổi lễ diễn ra từ {10|08} giờ 00 phút đến {08|10} giờ 00 phút tại nhà văn hóa thôn.',
  ]),
  ...sentenceSlips('noibo-percentage', [
    'Có 12/15 thôn đã ra quân, đạt {85|80}%.',
    'Có 12/15 thôn ({85|80}%) đã ra quân dọn vệ sinh.',
    'Đã có 45 trong tổng số 60 hộ đăng ký tham gia, đạt {80|75}%.',
    'Đã có {17|12}/15 thôn ra quân dọn vệ sinh.',
    'Kết quả chấm điểm gồm: loại tốt 40%, loại khá 45%, loại trung bình {25|15}%.',
    'Cơ cấu nguồn vốn: ngân sách tỉnh 50%, ngân sách xã 30%, Nhân dân đóng góp {30|20}%.',
  ]),
  ...documentSlips('noibo-other-period', [
    ['Trên đây là Báo cáo kết quả thực hiện công tác cải cách hành chính quý {IV|I} năm 2026'],
    ['Trên đây là Báo cáo kết quả thực hiện công tác cải cách hành chính quý I năm {2025|2026}'],
    ['báo cáo kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm {2025|2026} như sau:'],
    ['báo cáo kết quả công tác kiểm tra, giám sát quý {II|I} năm 2026 như sau:'],
    ['Trên đây là Chương trình công tác quý {I|II} năm 2026'],
    ['ban hành Chương trình công tác quý II năm {2025|2026} như sau:'],
  ]),
  ...documentSlips('noibo-reference-exists', [
    ['theo lịch tại Phụ lục {III|I}.'],
    ['theo danh sách tại Phụ lục {IV|II}.'],
    ['- Như Điều {6|5};'],
    ['- Như Điều {5|3};'],
  ]),
  ...documentSlips('noibo-citation-date', [
    ['Căn cứ Kế hoạch số 48/KH-UBND ngày 26 tháng {5|02} năm 2026'],
    ['Thực hiện Công văn số 315/SXD-QLN ngày {25|05} tháng 3 năm 2026'],
    ['Thực hiện Kế hoạch số 15-KH/ĐU, ngày {10/12|10/02}/2026'],
    ['Thực hiện Chương trình số 02-CTr/ĐU, ngày {15/11|15/01}/2026'],
  ]),
  ...sentenceSlips('noibo-citation-same', [
    'Văn bản trình bày theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư. Bản sao thực hiện theo Nghị định số 30/2020/NĐ-CP ngày {15|05} tháng 3 năm 2020.',
    'Văn bản trình bày theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm {2021|2020} của Chính phủ về công tác văn thư.',
  ]),
  ...documentSlips('noibo-task-recipients', [
    ['{|- Phòng Kinh tế;}'],
    ['{|- Phòng Văn hóa - Xã hội;}'],
    ['{|- Ban Xây dựng Đảng,}', 'V. TỔ CHỨC THỰC HIỆN'],
    ['{|- Ủy ban Kiểm tra Đảng ủy,}', 'V. TỔ CHỨC THỰC HIỆN'],
  ]),
  ...documentSlips('noibo-other-type', [
    ['Trên đây là {Kế hoạch|Báo cáo} kết quả thực hiện công tác cải cách hành chính'],
    ['Trên đây là {Kế hoạch|Chương trình} công tác quý II năm 2026'],
  ]),
  ...documentSlips('noibo-past-date', [
    ['08 giờ 00 phút, thứ Sáu, ngày {20|27} tháng 3 năm 2026.'],
    ['gửi kết quả về Phòng Kinh tế trước ngày {10|20} tháng 3 năm 2026.'],
    ['báo cáo kết quả về Ban Xây dựng Đảng trước ngày {10 tháng 02|10 tháng 4} năm 2026.'],
  ]),
  ...documentSlips(
    ['noibo-other-place', 'hoa-dia-ly-dvhc'],
    [
      ['Ủy ban nhân dân xã {An Hòa|An Bình} ban hành Kế hoạch tổ chức'],
      ['Ủy ban nhân dân xã {Tân Hưng|An Bình} thông báo lịch tiếp công dân'],
      ['của Ủy ban nhân dân xã {An Hòa|An Bình}./.'],
    ],
  ),
  ...sentenceSlips('noibo-markup-leftover', [
    'Các đoàn thể vận động {**hội viên**|hội viên} tham gia dọn vệ sinh.',
    'Các đoàn thể vận động hội viên tham gia {`dọn vệ sinh`|dọn vệ sinh}.',
  ]),
  ...lineSlips('noibo-markup-leftover', [['{## |}Các đoàn thể vận động hội viên tham gia dọn vệ sinh.']]),
];

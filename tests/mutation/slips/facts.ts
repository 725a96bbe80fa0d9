import { documentSlips, lineSlips, sentenceSlips, tableSlips, type Slip } from '../slip';

const TOTAL = ['kh-total-range', 'noibo-total'];

/** Dates, hours, totals, amounts. */
export const FACT_SLIPS: readonly Slip[] = [
  ...sentenceSlips('chung-weekday-date', [
    'Lễ phát động được tổ chức vào {thứ Năm|thứ Sáu}, ngày 07 tháng 8 năm 2026.',
    'Lễ phát động được tổ chức vào thứ Sáu, ngày {08|07} tháng 8 năm 2026.',
    'Lễ phát động được tổ chức vào ngày 07 tháng 8 năm 2026 ({thứ Hai|thứ Sáu}).',
    'Lễ phát động được tổ chức vào {Chủ nhật|thứ Sáu}, 07/8/2026.',
    'Lễ phát động được tổ chức vào sáng {thứ 4|thứ 6}, ngày 07/8/2026.',
    'Lễ phát động bắt đầu lúc 07 giờ 30 phút, {thứ Ba|thứ Sáu}, ngày 07 tháng 8 năm 2026.',
  ]),
  ...sentenceSlips(
    ['chung-date-exists', 'noibo-time-exists'],
    [
      'Lễ tổng kết dự kiến được tổ chức trong ngày {31|30} tháng 11 năm 2026.',
      'Lễ tổng kết dự kiến được tổ chức trong ngày {29|27} tháng 02 năm 2027.',
      'Lễ tổng kết dự kiến được tổ chức trong ngày 15 tháng {13|12} năm 2026.',
      'Lễ tổng kết dự kiến được tổ chức trong ngày {32|30}/12/2026.',
      'Lễ tổng kết dự kiến được tổ chức lúc {25|15} giờ 00 phút, ngày 15 tháng 12 năm 2026.',
      'Lễ tổng kết dự kiến được tổ chức lúc 16 giờ {75|45} phút, ngày 15 tháng 12 năm 2026.',
    ],
  ),
  ...sentenceSlips(TOTAL, [
    'Toàn xã có 14 thôn, trong đó có 08 thôn đã đạt chuẩn và {07|06} thôn chưa đạt chuẩn.',
    'Toàn xã có {15|14} thôn, gồm 08 thôn đã đạt chuẩn và 06 thôn chưa đạt chuẩn.',
    'Các đoàn thể đã trồng {350|300} cây xanh (Hội Nông dân 120 cây, Hội Phụ nữ 100 cây, Đoàn Thanh niên 80 cây).',
    'Tổng kinh phí là {46|45} triệu đồng, trong đó: ngân sách xã 30 triệu đồng, Nhân dân đóng góp 15 triệu đồng.',
    'Trong 40 hộ tham gia, có {45|35} hộ đăng ký giữ đường hoa.',
  ]),
  ...lineSlips(TOTAL, [
    [
      'Tổng số {120|110} người tham gia, gồm:',
      '- Hội Nông dân: 40 người;',
      '- Hội Phụ nữ: 50 người;',
      '- Đoàn Thanh niên: 20 người.',
    ],
    [
      'Tổng kinh phí: {75.000.000|70.000.000} đồng, trong đó:',
      '- Mua cây giống: 45.000.000 đồng;',
      '- Mua dụng cụ: 15.000.000 đồng;',
      '- Nước uống: 10.000.000 đồng.',
    ],
    [
      'Số lượng từ {200 đến 210|100 đến 110} người, gồm:',
      '- Hội Nông dân: từ 40 đến 45 người;',
      '- Hội Phụ nữ: 50 người;',
      '- Đoàn Thanh niên: từ 10 đến 15 người.',
    ],
  ]),
  ...sentenceSlips(
    [...TOTAL, 'noibo-amount-in-words'],
    [
      'Kinh phí thực hiện là 45.000.000 đồng (Bằng chữ: {Bốn mươi sáu|Bốn mươi lăm} triệu đồng).',
      'Kinh phí thực hiện là 45.000.000 đồng ({Bốn mươi lăm nghìn|Bốn mươi lăm triệu} đồng).',
    ],
  ),
  ...tableSlips(TOTAL, [
    [
      'TT|Nội dung|Thành tiền',
      '1|Mua cây giống|45.000.000',
      '2|Mua dụng cụ|15.000.000',
      '|Tổng cộng|{65|60}.000.000',
    ],
    ['TT|Đơn vị|Số người', '1|Hội Nông dân|40', '2|Hội Phụ nữ|50', '3|Đoàn Thanh niên|20', '|Cộng|{120|110}'],
    [
      'TT|Nội dung|Số lượng|Đơn giá|Thành tiền',
      '1|Cây giống|100|20.000|{2.500.000|2.000.000}',
      '2|Dụng cụ|10|50.000|500.000',
    ],
  ]),
  ...documentSlips(TOTAL, [
    ['Tổng số {152|150} đại biểu, gồm:'],
    ['Lãnh đạo Công an xã, Ban Chỉ huy Quân sự xã: {12|02} đại biểu;'],
    ['Tổng số {65|60} đại biểu, gồm:'],
    ['Tổng kinh phí dự kiến: {500|450} triệu đồng, trong đó:'],
    ['Tổng số hồ sơ tiếp nhận trong quý là {1.350|1.250} hồ sơ, trong đó:'],
    ['đã kết nạp {5|11} đảng viên, trong đó có 06 đảng viên nữ.'],
  ]),
  ...documentSlips(
    ['kh-future-date', 'kh-year-consistent'],
    [
      ['thứ Sáu, ngày {13|27} tháng 3 năm 2026.'],
      ['thứ Sáu, ngày {06 tháng 3|03 tháng 4} năm 2026.'],
      ['hạ tầng nông thôn; hoàn thành trước ngày {10|20} tháng 3 năm 2026.'],
      ['hệ thống thông tin cơ sở từ ngày {18 tháng 02|18 tháng 3} năm 2026.'],
      ['An Bình, ngày {30 tháng 3|16 tháng 3} năm 2026'],
      ['gửi Văn phòng Đảng ủy trước ngày {20 tháng 02|20 tháng 3} năm 2026.'],
      ['Từ ngày 15 tháng 4 năm 2026 đến ngày 31 tháng 12 năm {2025|2026}.'],
    ],
  ),
  ...documentSlips(
    ['kh-year-consistent'],
    [
      ['An Bình, ngày {16 tháng 3 năm 2025|16 tháng 3 năm 2026}'],
      ['An Bình, ngày {06 tháng 4 năm 2025|06 tháng 4 năm 2026}'],
      ['An Bình, ngày {10 tháng 3 năm 2025|10 tháng 3 năm 2026}'],
      [
        'tham mưu Ủy ban nhân dân xã ban hành thông báo kết luận Hội nghị trước ngày 03 tháng 4 năm {2025|2026}.',
      ],
      [
        'Tham mưu Ban Thường vụ Đảng ủy ban hành thông báo kết luận Hội nghị trước ngày 10 tháng 4 năm {2025|2026}.',
      ],
    ],
  ),
  ...documentSlips(
    ['kh-deadline-logic'],
    [
      ['ban hành thông báo kết luận Hội nghị trước ngày {20 tháng 3|03 tháng 4} năm 2026.'],
      ['ban hành thông báo kết luận Hội nghị trước ngày {27 tháng 3|10 tháng 4} năm 2026.'],
      ['báo cáo Ủy ban nhân dân xã kết quả trước ngày {08 tháng 12 năm 2026|08 tháng 01 năm 2027}.'],
      [
        'Phối hợp tuyên truyền, vận động Nhân dân tham dự và phát biểu ý kiến tại Hội nghị{; báo cáo kết quả tổ chức Hội nghị trước ngày 25 tháng 3 năm 2026|}.',
      ],
    ],
  ),
  ...documentSlips(
    ['kh-duplicate-statement'],
    [
      ['chuẩn bị chương trình, tài liệu và giấy mời {150 đại biểu dự |}Hội nghị;'],
      ['Bảo đảm an ninh, trật tự, an toàn giao thông {cho 150 đại biểu |}tại khu vực tổ chức Hội nghị.'],
      ['- Chuẩn bị giấy mời, tài liệu {cho 60 đại biểu |}và các điều kiện phục vụ Hội nghị;'],
    ],
  ),
];

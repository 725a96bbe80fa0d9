import { lineSlips, sentenceSlips, type Slip } from '../slip';

/** Blanks, marks, signs, lists and numbers as they are typed. */
export const TYPING_SLIPS: readonly Slip[] = [
  ...sentenceSlips('chung-space-before-punct', [
    'Các cơ quan, đơn vị hoàn thành báo cáo{ ,|,} đồng thời gửi bản điện tử để tổng hợp.',
    'Công tác chuẩn bị phải xong trước giờ khai mạc{ .|.}',
    'Thành phần gồm lãnh đạo xã{ ;|;} đại diện các thôn.',
    'Việc tiếp nhận hồ sơ (gồm cả hồ sơ trực tuyến{ )|)} được thực hiện tại một nơi.',
    'Nhiệt liệt chào mừng các đại biểu về dự lễ phát động{ !|!}',
  ]),
  ...sentenceSlips('chung-space-after-punct', [
    'Các cơ quan, đơn vị hoàn thành báo cáo,{| }đồng thời gửi bản điện tử để tổng hợp.',
    'Thành phần gồm lãnh đạo xã;{| }đại diện các thôn.',
    'Công tác chuẩn bị đã xong.{| }Các bộ phận trực tại vị trí được phân công.',
    'Hồ sơ gồm:{| }đơn đề nghị, bản sao giấy tờ có liên quan.',
  ]),
  ...sentenceSlips('chung-double-space', [
    'Các cơ quan, đơn vị{  | }hoàn thành báo cáo đúng thời hạn.',
    'Các cơ quan, đơn vị hoàn thành báo cáo,{  | }gửi bản điện tử để tổng hợp.',
    'Công tác chuẩn bị đã xong.{  | }Các bộ phận trực tại vị trí được phân công.',
    'Các cơ quan, đơn vị hoàn thành{   | }báo cáo đúng thời hạn.',
  ]),
  ...sentenceSlips('chung-double-punct', [
    'Các cơ quan, đơn vị hoàn thành báo cáo{,,|,} đồng thời gửi bản điện tử để tổng hợp.',
    'Công tác chuẩn bị phải xong trước giờ khai mạc{..|.}',
    'Thành phần gồm lãnh đạo xã{;;|;} đại diện các thôn.',
    'Các cơ quan, đơn vị hoàn thành báo cáo{.,|,} đồng thời gửi bản điện tử để tổng hợp.',
    'Hồ sơ gồm{::|:} đơn đề nghị, bản sao giấy tờ có liên quan.',
    'Công tác chuẩn bị phải xong trước giờ khai mạc{,.|.}',
  ]),
  ...sentenceSlips(
    ['chung-ellipsis', 'chung-double-punct'],
    [
      'Các thôn chuẩn bị dụng cụ như cuốc, xẻng, bao tải{..|...} để dọn vệ sinh.',
      'Các thôn chuẩn bị dụng cụ như cuốc, xẻng, bao tải{....|...} để dọn vệ sinh.',
      'Các thôn chuẩn bị dụng cụ như cuốc, xẻng, bao tải...{| }để dọn vệ sinh.',
      'Các thôn chuẩn bị dụng cụ như cuốc, xẻng, bao tải…{| }để dọn vệ sinh.',
    ],
  ),
  ...lineSlips('chung-bullet-space', [
    ['-{| }Các cơ quan, đơn vị phân công người trực trong những ngày nghỉ lễ.'],
    ['-{| }Chuẩn bị đầy đủ dụng cụ, phương tiện phục vụ buổi ra quân làm vệ sinh môi trường.'],
    ['+{| }Các cơ quan, đơn vị phân công người trực trong những ngày nghỉ lễ.'],
    ['-{   | }Các cơ quan, đơn vị phân công người trực trong những ngày nghỉ lễ.'],
  ]),
  ...sentenceSlips('noibo-number-marks', [
    'Mức hỗ trợ là {1,500,000|1.500.000} đồng cho mỗi hộ gia đình khó khăn.',
    'Diện tích gieo trồng tăng {12.5%|12,5%} so với cùng kỳ năm trước.',
    'Tỷ lệ hộ dân dùng nước sạch đạt {92.4|92,4}%.',
    'Kinh phí hỗ trợ giống vật nuôi là {25,500,000|25.500.000} đồng.',
  ]),
  ...sentenceSlips('chung-dash-spacing', [
    'Kinh tế{- | - }xã hội của địa phương tiếp tục phát triển.',
    'Kinh tế{ -| - }xã hội của địa phương tiếp tục phát triển.',
    'Các tổ chức chính trị{- | - }xã hội vận động hội viên tham gia.',
    'Đề án thực hiện trong giai đoạn 2026{ -|-}2030 theo lộ trình.',
  ]),
  ...sentenceSlips('chung-dash-consistent', [
    'Kinh tế {–|-} xã hội của địa phương tiếp tục phát triển; các tổ chức chính trị - xã hội vận động hội viên tham gia.',
    'Kinh tế - xã hội của địa phương tiếp tục phát triển; các tổ chức chính trị {–|-} xã hội vận động hội viên tham gia.',
    'Kinh tế {—|-} xã hội của địa phương tiếp tục phát triển; các tổ chức chính trị - xã hội vận động hội viên tham gia.',
    'Đề án chia hai giai đoạn: giai đoạn 2021 - 2025 và giai đoạn 2026 {–|-} 2030.',
  ]),
  ...sentenceSlips('chung-quote-balance', [
    'Phong trào “Xây dựng đường hoa{|”} do các đoàn thể phát động được duy trì.',
    'Phong trào {|“}Xây dựng đường hoa” do các đoàn thể phát động được duy trì.',
    'Các cơ quan, đơn vị (gồm cả các trường học{|)} tham gia đầy đủ.',
    'Các cơ quan, đơn vị {|(}gồm cả các trường học) tham gia đầy đủ.',
    'Các cơ quan, đơn vị {((|(}gồm cả các trường học) tham gia đầy đủ.',
  ]),
  ...sentenceSlips('chung-quote-style', [
    'Phong trào “Dân vận khéo” và cuộc thi {"Đường hoa thôn em"|“Đường hoa thôn em”} được duy trì.',
    'Phong trào {"Dân vận khéo"|“Dân vận khéo”} và cuộc thi “Đường hoa thôn em” được duy trì.',
    'Phong trào “Dân vận khéo” và cuộc thi {«Đường hoa thôn em»|“Đường hoa thôn em”} được duy trì.',
    'Phong trào {“Dân vận khéo"|“Dân vận khéo”} được các đoàn thể duy trì thường xuyên.',
  ]),
  ...lineSlips(
    ['chung-sentence-end-punct', 'chung-paragraph-broken', 'chung-list-end-punct'],
    [
      ['Các cơ quan, đơn vị phân công người trực trong những ngày nghỉ lễ{|.}'],
      ['Trong những ngày nghỉ lễ, các cơ quan, đơn vị phân công người trực tại trụ sở{,|.}'],
      [
        'Các đoàn thể vận động hội viên tham gia dọn vệ sinh đường làng{|.}',
        'Nhà trường nhắc nhở học sinh giữ gìn vệ sinh nơi công cộng.',
      ],
      ['- Phân công người trực tại trụ sở trong những ngày nghỉ lễ{|.}'],
    ],
  ),
  ...lineSlips(
    ['chung-list-end-punct', 'chung-sentence-end-punct'],
    [
      [
        'Các cơ quan, đơn vị chuẩn bị:',
        '- Cuốc, xẻng, xe rùa của các hộ gia đình;',
        '- Bao tải, túi đựng rác do xã cấp{|;}',
        '- Nước uống cho người tham gia dọn vệ sinh;',
        '- Tủ thuốc cấp cứu của trạm y tế.',
      ],
      [
        'Hồ sơ gồm:',
        '- Đơn đề nghị theo mẫu{|;}',
        '- Bản sao giấy chứng nhận;',
        '- Bản vẽ hiện trạng;',
        '- Ảnh chụp công trình.',
      ],
      [
        'Hồ sơ gồm:',
        '- Đơn đề nghị theo mẫu;',
        '- Bản sao giấy chứng nhận;',
        '- Bản vẽ hiện trạng{|;}',
        '- Ảnh chụp công trình.',
      ],
    ],
  ),
  ...lineSlips('chung-list-punct-consistent', [
    [
      'Hồ sơ gồm:',
      '- Đơn đề nghị theo mẫu;',
      '- Bản sao giấy chứng nhận{.|;}',
      '- Bản vẽ hiện trạng;',
      '- Ảnh chụp công trình.',
    ],
    [
      'Hồ sơ gồm:',
      '- Đơn đề nghị theo mẫu;',
      '- Bản sao giấy chứng nhận;',
      '- Bản vẽ hiện trạng{,|;}',
      '- Ảnh chụp công trình.',
    ],
    [
      'Hồ sơ gồm:',
      '- Đơn đề nghị theo mẫu{,|;}',
      '- Bản sao giấy chứng nhận;',
      '- Bản vẽ hiện trạng;',
      '- Ảnh chụp công trình.',
    ],
  ]),
  ...lineSlips('chung-list-last-dot', [
    [
      'Hồ sơ gồm:',
      '- Đơn đề nghị theo mẫu;',
      '- Bản sao giấy chứng nhận;',
      '- Ảnh chụp công trình{;|.}',
      'Các cơ quan, đơn vị không yêu cầu thêm giấy tờ khác.',
    ],
    [
      'Các cơ quan, đơn vị chuẩn bị:',
      '- Bao tải, túi đựng rác cho người tham gia;',
      '- Tủ thuốc cấp cứu của trạm y tế{;|.}',
      'Nước uống do các hộ gia đình tự chuẩn bị.',
    ],
    [
      'Hồ sơ gồm:',
      '- Đơn đề nghị theo mẫu;',
      '- Bản sao giấy chứng nhận;',
      '- Ảnh chụp công trình{,|.}',
      'Các cơ quan, đơn vị không yêu cầu thêm giấy tờ khác.',
    ],
  ]),
  ...lineSlips(
    ['chung-colon-without-list', 'chung-empty-after-colon'],
    [
      [
        'Các cơ quan, đơn vị thực hiện nghiêm túc việc trực trong những ngày nghỉ lễ{:|.}',
        'Kết quả thực hiện là căn cứ để đánh giá, xếp loại cuối năm.',
      ],
      ['Các cơ quan, đơn vị phân công người trực trong những ngày nghỉ lễ{:|.}'],
      [
        '- Dọn vệ sinh đường làng, ngõ xóm trong buổi sáng{:|.}',
        '- Trồng hoa hai bên đường trong buổi chiều.',
      ],
      [
        'Hồ sơ gồm có những giấy tờ đã nêu ở trên{:|.}',
        'Các cơ quan, đơn vị không yêu cầu thêm giấy tờ khác.',
      ],
    ],
  ),
  ...lineSlips(
    ['chung-empty-after-colon', 'chung-colon-without-list'],
    [
      [
        '- Về nhân lực:{| mỗi đơn vị cử hai người tham gia.}',
        '- Về phương tiện: mỗi đơn vị chuẩn bị một xe.',
      ],
      [
        '- Về nhân lực: mỗi đơn vị cử hai người tham gia.',
        '- Về phương tiện:{| mỗi đơn vị chuẩn bị một xe.}',
      ],
      ['- Về nhân lực: mỗi đơn vị cử hai người tham gia.', '- Về thời gian thực hiện:{| trong buổi sáng.}'],
    ],
  ),
  ...lineSlips('chung-list-level', [
    [
      '- Các đoàn thể chuẩn bị:',
      '{-|+} Bao tải, túi đựng rác;',
      '{-|+} Nước uống cho người tham gia.',
      '- Các trường học cử học sinh tham gia.',
    ],
    [
      '- Hồ sơ gồm:',
      '{-|+} Đơn đề nghị theo mẫu;',
      '{-|+} Bản sao giấy chứng nhận;',
      '{-|+} Ảnh chụp công trình.',
    ],
    [
      '- Các đoàn thể tập trung vào những việc sau đây:',
      '{-|+} Vận động hội viên dọn vệ sinh;',
      '{-|+} Nhắc nhở hội viên phân loại rác.',
    ],
  ]),
  ...lineSlips('chung-parallel-list', [
    [
      '- Tuyên truyền để người dân phân loại rác tại nhà.',
      '- {Việc vận|Vận} động hội viên tham gia dọn vệ sinh.',
      '- Duy trì phong trào vào sáng thứ Bảy.',
    ],
    [
      'a) Công tác chuẩn bị của các đoàn thể;',
      'b) Công tác thu gom rác thải;',
      'c) {Thực hiện|Kết quả thực hiện} nếp sống văn minh.',
    ],
  ]),
  ...lineSlips(
    ['chung-numbering-sequence', 'nd30-diem', 'dang-diem'],
    [
      ['a) Dọn vệ sinh đường làng;', 'b) Trồng hoa hai bên đường;', '{d|c}) Quét vôi gốc cây.'],
      ['a) Dọn vệ sinh đường làng;', 'b) Trồng hoa hai bên đường;', '{b|c}) Quét vôi gốc cây.'],
      [
        'a) Dọn vệ sinh đường làng;',
        'b) Trồng hoa hai bên đường;',
        'c) Quét vôi gốc cây;',
        'd) Sơn lại hàng rào;',
        '{e|đ}) Thu gom rác thải.',
      ],
      ['{b|a}) Dọn vệ sinh đường làng;', '{c|b}) Trồng hoa hai bên đường;', '{d|c}) Quét vôi gốc cây.'],
    ],
  ),
  ...sentenceSlips('chung-nfc', [
    'Các đoàn thể {va\u0323\u0302n|vận} động hội viên tham gia.',
    'Các đoàn thể vận động {ho\u0323\u0302i|hội} viên tham gia.',
    'Nhà trường nhắc nhở {ho\u0323c|học} sinh giữ vệ sinh.',
    'Mỗi hộ {tro\u0302\u0300ng|trồng} một cây hoa trước cổng.',
  ]),
  ...sentenceSlips('chung-nbsp', [
    'Các đoàn thể vận động{\u00a0| }hội viên tham gia.',
    'Các đoàn thể vận {\u200b|}động hội viên tham gia.',
    'Nhà trường nhắc nhở học {\ufeff|}sinh giữ vệ sinh.',
    'Mỗi hộ trồng một cây hoa{\u00ad|} trước cổng.',
  ]),
  ...sentenceSlips('chung-placeholder', [
    'Người theo dõi là {……………|Phó Chủ tịch Ủy ban nhân dân xã}.',
    'Người theo dõi là {.........|Phó Chủ tịch Ủy ban nhân dân xã}.',
    'Người theo dõi là {[ ]|Phó Chủ tịch Ủy ban nhân dân xã}.',
    'Người theo dõi là {xxx|Phó Chủ tịch Ủy ban nhân dân xã}.',
    'Người theo dõi là {(ghi rõ họ tên)|Phó Chủ tịch Ủy ban nhân dân xã}.',
  ]),
];

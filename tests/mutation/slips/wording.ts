import { lineSlips, sentenceSlips, type Slip } from '../slip';

/** Words: doubled, left out, written in two ways, set apart by marks. */
export const WORDING_SLIPS: readonly Slip[] = [
  ...sentenceSlips('chung-spelling', [
    'Các đoàn thể vận động hội viên {thựcc|thực} hiện nghiêm túc.',
    'Các đoàn thể vận động hội viên {thưc|thực} hiện nghiêm túc.',
    'Nhà trường {nhăc|nhắc} nhở học sinh giữ vệ sinh.',
    'Mỗi hộ gia đình trồng một {luốg|luống} hoa trước cổng.',
    'Công an xã bảo đảm an ninh, {trrật|trật} tự trong những ngày lễ.',
  ]),
  ...sentenceSlips('chung-duplicate-word', [
    'Các đoàn thể vận động {hội viên hội viên|hội viên} tham gia dọn vệ sinh.',
    'Các đoàn thể {và và|và} nhà trường cùng tham gia dọn vệ sinh.',
    'Các đoàn thể vận động hội viên {tham gia tham gia|tham gia} dọn vệ sinh.',
    'Nhà trường nhắc nhở học sinh {giữ gìn vệ sinh giữ gìn vệ sinh|giữ gìn vệ sinh} nơi công cộng.',
    'Nhà trường nhắc nhở {các các|các} em học sinh giữ vệ sinh.',
  ]),
  ...sentenceSlips('chung-missing-nam', [
    'Nhiệm vụ trọng tâm{ | năm }2026 được giao cụ thể cho từng đơn vị.',
    'Dự toán ngân sách{ | năm }2026 đã bố trí khoản chi này.',
    'Kết quả công tác dân vận{ | năm }2025 được giữ vững.',
    'Trong 6 tháng đầu{ | năm }2026, các thôn đã trồng được nhiều tuyến đường hoa.',
    'Kế hoạch công tác{ | năm }2026 đã được thông qua.',
  ]),
  ...sentenceSlips('chung-comma-enum', [
    'Toàn thể cán bộ{|,} công chức nghiêm túc chấp hành kỷ luật.',
    'Toàn thể cán bộ, công chức{|,} viên chức nghiêm túc chấp hành kỷ luật.',
    'Toàn thể cán bộ, công chức, viên chức{|,} người lao động nghiêm túc chấp hành kỷ luật.',
    'Các cơ quan tham mưu{|,} giúp việc chuẩn bị tài liệu.',
    'Các thôn tuyên truyền đường lối{|,} chủ trương của Đảng.',
    'Các phòng{|,} ban chuyên môn chuẩn bị tài liệu.',
  ]),
  ...sentenceSlips('chung-address-comma', [
    'Trụ sở hợp tác xã đặt tại thôn An Thịnh{|,} xã An Bình.',
    'Trụ sở hợp tác xã đặt tại thôn An Thịnh, xã An Bình{|,} tỉnh Phú Thọ.',
    'Lễ phát động tổ chức tại thôn Tân Tiến{|,} xã An Bình, tỉnh Phú Thọ.',
    'Ông cư trú tại khu An Lạc{|,} xã An Bình, tỉnh Phú Thọ.',
  ]),
  ...sentenceSlips('chung-case-after-semicolon', [
    'Các đoàn thể vận động hội viên tham gia; {K|k}iểm điểm những đơn vị không chấp hành.',
    'Đường làng sạch đẹp; {P|p}hong trào thi đua được duy trì.',
    'Nhà trường nhắc nhở học sinh; {T|t}ổ chức cho các em trồng hoa.',
    'Các thôn thu gom rác thải; {B|b}áo cáo kết quả hằng tháng.',
  ]),
  ...sentenceSlips('chung-case-after-comma', [
    'Các đoàn thể vận động hội viên tham gia, {K|k}iểm điểm những đơn vị không chấp hành.',
    'Đường làng sạch đẹp, {P|p}hong trào thi đua được duy trì.',
    'Nhà trường nhắc nhở học sinh, {T|t}ổ chức cho các em trồng hoa.',
    'Các thôn thu gom rác thải, {B|b}áo cáo kết quả hằng tháng.',
  ]),
  ...lineSlips('chung-colon-case-consistent', [
    [
      '- Thời gian: buổi sáng các ngày nghỉ.',
      '- Địa điểm: các tuyến đường liên thôn.',
      '- Thành phần: {M|m}ỗi hộ gia đình cử một người.',
      '- Dụng cụ: cuốc, xẻng, bao tải.',
    ],
    [
      '- Thời gian: {B|b}uổi sáng các ngày nghỉ.',
      '- Địa điểm: các tuyến đường liên thôn.',
      '- Thành phần: mỗi hộ gia đình cử một người.',
      '- Dụng cụ: cuốc, xẻng, bao tải.',
    ],
    [
      '- Thời gian: Buổi sáng các ngày nghỉ.',
      '- Địa điểm: Các tuyến đường liên thôn.',
      '- Thành phần: Mỗi hộ gia đình cử một người.',
      '- Dụng cụ: {c|C}uốc, xẻng, bao tải.',
    ],
  ]),
  ...lineSlips(
    ['chung-consistent-case', 'hoa-co-quan-loai-hinh'],
    [
      [
        'Ban Tổ chức phân công người đón tiếp đại biểu. Mọi ý kiến gửi về Ban Tổ chức để xem xét; Ban Tổ chức trả lời ngay trong ngày, {ban|Ban} Tổ chức không nhận đơn thư.',
      ],
      [
        'Các đoàn thể hưởng ứng đợt thi đua; kết quả của đợt thi đua là căn cứ xét khen thưởng, hồ sơ của đợt thi đua được lưu giữ. Thành tích trong {Đợt|đợt} thi đua được ghi nhận.',
      ],
      [
        'Người dự cuộc thi gửi bài trước ngày khai mạc; thể lệ của cuộc thi được công khai. Kết quả của {Cuộc|cuộc} thi được công bố tại lễ bế mạc cuộc thi.',
      ],
      [
        'Các thôn hưởng ứng hội thi; thể lệ của hội thi được công khai, kinh phí của hội thi do ngân sách bảo đảm. Kết quả của {Hội|hội} thi được công bố tại lễ bế mạc.',
      ],
    ],
  ),
  ...lineSlips(
    ['chung-name-consistent', 'hl-co-quan-cap-xa'],
    [
      [
        'Trung tâm Văn hóa, Thể thao chuẩn bị sân khấu. Trung tâm Văn hóa, Thể thao trang trí khánh tiết; các đơn vị phối hợp với Trung tâm Văn hóa{ - |, }Thể thao tổ chức hội diễn.',
      ],
      [
        'Câu lạc bộ Dưỡng sinh Hưng Thịnh biểu diễn khai mạc. Câu lạc bộ Dưỡng sinh Hưng Thịnh chuẩn bị hai tiết mục; thành viên Câu lạc bộ Dưỡng sinh {- |}Hưng Thịnh tự chuẩn bị trang phục.',
      ],
      [
        'Văn phòng HĐND và UBND xã chuẩn bị tài liệu. Ý kiến gửi về Văn phòng HĐND{&| và }UBND xã để tổng hợp; Văn phòng HĐND và UBND xã trả lời trong ngày.',
      ],
      [
        'Văn phòng HĐND và UBND xã chuẩn bị tài liệu. Ý kiến gửi về Văn phòng HĐND{-| và }UBND xã để tổng hợp; Văn phòng HĐND và UBND xã trả lời trong ngày.',
      ],
    ],
  ),
  ...lineSlips('chung-tone-mark-consistent', [
    ['Nhà văn hóa thôn được sửa chữa; gia đình văn {hoá|hóa} được tuyên dương, khóa học mới đã khai giảng.'],
    ['Nhà văn hóa thôn được sửa chữa; cấp {uỷ|ủy} các chi bộ quan tâm, sức khỏe người dân được chăm lo.'],
    ['Nhà văn hóa thôn được sửa chữa; các {khoá|khóa} học được mở, đời sống văn hóa được nâng cao.'],
  ]),
  ...lineSlips('chung-iy-consistent', [
    ['Các chiến sĩ tham gia cứu hộ; chiến {sỹ|sĩ} trẻ được biểu dương, các chiến sĩ được tặng quà.'],
    [
      'Cán bộ {kĩ|kỹ} thuật hướng dẫn người dân; biện pháp kỹ thuật được phổ biến, tiến bộ kỹ thuật được áp dụng.',
    ],
    ['Các đơn vị nêu rõ {lí|lý} do chậm; lý do chính đáng được xem xét, không lấy lý do thiếu người.'],
  ]),
  ...lineSlips('chung-dambao-baodam', [
    ['Các đơn vị {đảm bảo|bảo đảm} vệ sinh; bảo đảm an toàn giao thông, bảo đảm trật tự nơi công cộng.'],
    ['Các đơn vị bảo đảm vệ sinh; bảo đảm an toàn giao thông, {đảm bảo|bảo đảm} trật tự nơi công cộng.'],
    ['Công an xã {đảm bảo|bảo đảm} an ninh, trật tự và an toàn giao thông trong những ngày lễ.'],
  ]),
  ...lineSlips('chung-number-pad-consistent', [
    ['- Hội Nông dân: 05 người;', '- Hội Phụ nữ: {5|05} người;', '- Đoàn Thanh niên: 08 người.'],
    ['- Trường mầm non: {2|02} lớp;', '- Trường tiểu học: 04 lớp;', '- Trường trung học cơ sở: 03 lớp.'],
    ['- Máy xúc: 01 chiếc;', '- Xe tải: 02 chiếc;', '- Máy phát điện: {1|01} chiếc.'],
  ]),
  ...sentenceSlips('chung-abbrev-first-full', [
    'Các thành viên {BCĐPCTT|Ban Chỉ đạo phòng, chống thiên tai} trực tại vị trí được phân công.',
    'Hợp tác xã xây dựng {KHSXKD|kế hoạch sản xuất, kinh doanh} và công khai với xã viên.',
    'Các cơ quan thực hiện nghiêm {QCDC|quy chế dân chủ} trong hoạt động của mình.',
    'Phong trào {TDTT|thể dục, thể thao} được duy trì ở các thôn.',
  ]),
  ...sentenceSlips('chung-doc-symbol-form', [
    'Việc soạn thảo văn bản thực hiện theo Nghị định số {30/2020NĐ-CP|30/2020/NĐ-CP} ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    'Việc soạn thảo văn bản thực hiện theo Nghị định số {30-2020/NĐ-CP|30/2020/NĐ-CP} ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    'Việc soạn thảo văn bản thực hiện theo Nghị định số {30/2020/NĐCP|30/2020/NĐ-CP} ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    'Các thôn tiếp tục thực hiện Kế hoạch số {12KH-UBND|12/KH-UBND} ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân xã An Bình về công tác dân vận năm 2026.',
    'Các thôn tiếp tục thực hiện Kế hoạch số {12/KHUBND|12/KH-UBND} ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân xã An Bình về công tác dân vận năm 2026.',
  ]),
  ...sentenceSlips(
    ['chung-issuer-symbol-match'],
    [
      'Các thôn tiếp tục thực hiện Kế hoạch số {12/KH-HĐND|12/KH-UBND} ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân xã An Bình về công tác dân vận năm 2026.',
      'Các thôn tiếp tục thực hiện Thông báo số {15/TB-UBND|15/TB-VP} ngày 20 tháng 01 năm 2026 của Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã về lịch trực Tết.',
      'Việc này thực hiện theo Công văn số {48/SYT-NV|48/SNV-CCHC} ngày 20 tháng 01 năm 2026 của Sở Nội vụ tỉnh Phú Thọ về cải cách hành chính.',
      'Việc này thực hiện theo Nghị quyết số {20/NQ-UBND|20/NQ-HĐND} ngày 19 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh Phú Thọ về mức thu phí.',
    ],
  ),
  ...lineSlips('chung-paragraph-broken', [
    [
      'Các đoàn thể vận động hội viên tham gia dọn vệ sinh đường làng{,⏎|, }trồng hoa hai bên đường và chăm sóc cây xanh.',
    ],
    [
      'Nhà trường nhắc nhở học sinh giữ gìn vệ sinh{⏎| }nơi công cộng và tổ chức cho các em tham gia trồng hoa.',
    ],
    ['Công an xã tuần tra ban đêm, kịp thời phát hiện{⏎| }và xử lý các trường hợp vi phạm trên địa bàn.'],
  ]),
];

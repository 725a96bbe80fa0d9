import { documentSlips, type Slip } from '../slip';

const CONFERENCE = 'Hội nghị đối thoại giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026';

/** What a plan must say, in which order, and the same things in its title, opening and end. */
export const PLAN_SLIPS: readonly Slip[] = [
  ...documentSlips('kh-cancu-present', [
    [
      '{|Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;}',
      '{|Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.}',
    ],
    [
      '{Ban Thường vụ|Thực hiện Chương trình số 02-CTr/ĐU, ngày 15/01/2026 của Ban Chấp hành Đảng bộ xã về công tác năm 2026, Ban Thường vụ} Đảng ủy xây dựng Kế hoạch tổ chức Hội nghị sơ kết',
    ],
    [
      '{Ban Thường vụ|Thực hiện Chương trình số 02-CTr/ĐU, ngày 15/01/2026 của Ban Chấp hành Đảng bộ xã về công tác năm 2026, Ban Thường vụ} Đảng ủy xây dựng Kế hoạch kiểm tra',
    ],
  ]),
  ...documentSlips('kh-opening-lead', [
    [`ban hành Kế hoạch tổ chức ${CONFERENCE}{.| như sau:}`],
    ['ban hành Kế hoạch thu gom, phân loại rác thải sinh hoạt trên địa bàn xã năm 2026{.| như sau:}'],
    ['công tác xây dựng Đảng quý I năm 2026{.|, cụ thể như sau:}'],
    ['việc thực hiện nghị quyết của chi bộ năm 2026{.|, cụ thể như sau:}'],
  ]),
  ...documentSlips(
    ['kh-opening-matches-title', 'kh-year-consistent', 'kh-name-consistent'],
    [
      ['ban hành Kế hoạch tổ chức Hội nghị {gặp mặt|đối thoại} giữa lãnh đạo'],
      ['Ủy ban nhân dân xã với Nhân dân năm {2025|2026} như sau:'],
      [
        'ban hành Kế hoạch {trồng cây xanh|thu gom, phân loại rác thải sinh hoạt} trên địa bàn xã năm 2026 như sau:',
      ],
      ['rác thải sinh hoạt trên địa bàn xã năm {2025|2026} như sau:'],
      ['rác thải sinh hoạt trên địa bàn {tỉnh|xã} năm 2026 như sau:'],
      ['xây dựng Kế hoạch tổ chức Hội nghị {tổng|sơ} kết công tác xây dựng Đảng'],
      ['công tác xây dựng Đảng quý {II|I} năm 2026, cụ thể như sau:'],
      ['công tác xây dựng Đảng quý I năm {2025|2026}, cụ thể như sau:'],
      ['Kế hoạch {giám sát|kiểm tra} việc thực hiện nghị quyết của chi bộ năm 2026, cụ thể như sau:'],
      ['việc thực hiện nghị quyết của chi bộ năm {2025|2026}, cụ thể như sau:'],
    ],
  ),
  ...documentSlips(
    ['kh-closing-matches-title', 'kh-year-consistent', 'kh-name-consistent'],
    [
      ['Trên đây là Kế hoạch tổ chức Hội nghị {gặp mặt|đối thoại} giữa lãnh đạo'],
      ['Ủy ban nhân dân xã với Nhân dân năm {2025|2026}; yêu cầu'],
      ['Ủy ban nhân dân xã với Nhân dân{| năm 2026}; yêu cầu'],
      [
        'Trên đây là Kế hoạch {trồng cây xanh|thu gom, phân loại rác thải sinh hoạt} trên địa bàn xã năm 2026;',
      ],
      ['rác thải sinh hoạt trên địa bàn xã năm {2025|2026}; yêu cầu'],
      ['rác thải sinh hoạt trên địa bàn xã{| năm 2026}; yêu cầu'],
      ['Trên đây là {Phương án|Kế hoạch} thu gom, phân loại rác thải'],
      ['Trên đây là Kế hoạch tổ chức Hội nghị {tổng|sơ} kết công tác xây dựng Đảng'],
      ['công tác xây dựng Đảng quý {II|I} năm 2026; Ban Thường vụ'],
      ['công tác xây dựng Đảng quý I năm {2025|2026}; Ban Thường vụ'],
      ['việc thực hiện nghị quyết của chi bộ năm {2025|2026}; Ban Thường vụ'],
    ],
  ),
  ...documentSlips('kh-closing-request', [
    [
      `Trên đây là Kế hoạch tổ chức ${CONFERENCE}{|; yêu cầu các cơ quan, đơn vị, các thôn nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định}./.`,
    ],
    [
      'rác thải sinh hoạt trên địa bàn xã năm 2026{|; yêu cầu các cơ quan, đơn vị, các thôn nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Phòng Kinh tế để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định}./.',
    ],
    [
      'các thôn nghiêm túc triển khai thực hiện{|. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Phòng Kinh tế để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định}./.',
    ],
  ]),
  ...documentSlips('kh-mucdich-yeucau', [
    ['I. {ĐẶC ĐIỂM TÌNH HÌNH|MỤC ĐÍCH, YÊU CẦU}', '1. {Thuận lợi|Mục đích}', '2. {Khó khăn|Yêu cầu}'],
    ['I- {ĐẶC ĐIỂM TÌNH HÌNH|MỤC ĐÍCH, YÊU CẦU}', '1. {Thuận lợi|Mục đích}', '2. {Khó khăn|Yêu cầu}'],
    [
      '{|I. MỤC ĐÍCH, YÊU CẦU}',
      '{|1. Mục đích}',
      '{|Giảm lượng rác thải phải chôn lấp; hình thành thói quen phân loại rác thải sinh hoạt tại hộ gia đình.}',
      '{|2. Yêu cầu}',
      '{|Việc thu gom, phân loại được thực hiện thường xuyên, đúng quy định, có sự tham gia của Nhân dân.}',
      '{I|II}. NỘI DUNG',
      '{II|III}. THỜI GIAN THỰC HIỆN',
      '{III|IV}. KINH PHÍ THỰC HIỆN',
      '{IV|V}. TỔ CHỨC THỰC HIỆN',
    ],
    ['I. {CÁC CHỈ TIÊU|MỤC ĐÍCH, YÊU CẦU}', '1. {Chỉ tiêu chung|Mục đích}', '2. {Chỉ tiêu cụ thể|Yêu cầu}'],
  ]),
  ...documentSlips('kh-mucdich-yeucau-split', [
    ['{|1. Mục đích}', '{|2. Yêu cầu}'],
    ['{|2. Yêu cầu}', '{|1. Mục đích}', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['I- MỤC ĐÍCH, YÊU CẦU', '{|1. Mục đích}', '{|2. Yêu cầu}'],
  ]),
  ...documentSlips(
    ['kh-section-noidung', 'chung-numbering-sequence'],
    [
      [
        '{|II. NỘI DUNG}',
        '{|1. Tổ chức thu gom rác thải sinh hoạt theo lịch tại Phụ lục I.}',
        '{|2. Bố trí điểm tập kết rác thải sinh hoạt theo danh sách tại Phụ lục II.}',
        '{|3. Tuyên truyền, hướng dẫn các hộ gia đình phân loại rác thải sinh hoạt tại nguồn.}',
        '{II|III}. THỜI GIAN THỰC HIỆN',
        '{III|IV}. KINH PHÍ THỰC HIỆN',
        '{IV|V}. TỔ CHỨC THỰC HIỆN',
      ],
      [
        '{|II. NỘI DUNG}',
        '{|1. Kiểm tra việc xây dựng và tổ chức thực hiện nghị quyết năm 2026 của chi bộ.}',
        '{|2. Kiểm tra nền nếp sinh hoạt chi bộ, việc quản lý, phân công công tác cho đảng viên.}',
        '{II|III}. THỜI GIAN, ĐỊA ĐIỂM',
        '{III|IV}. KINH PHÍ THỰC HIỆN',
        '{IV|V}. TỔ CHỨC THỰC HIỆN',
      ],
      [
        '{|II. NỘI DUNG}',
        '{|1. Báo cáo sơ kết công tác xây dựng Đảng quý I năm 2026; phương hướng, nhiệm vụ quý II năm 2026.}',
        '{|2. Báo cáo kết quả công tác kiểm tra, giám sát và thi hành kỷ luật Đảng quý I năm 2026.}',
        '{|3. Thảo luận và phát biểu kết luận của đồng chí Bí thư Đảng ủy xã.}',
        '{II|III}. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
        '{III|IV}. KINH PHÍ THỰC HIỆN',
        '{IV|V}. TỔ CHỨC THỰC HIỆN',
      ],
    ],
  ),
  ...documentSlips('kh-section-thoigian', [
    [
      'III. THỜI GIAN, {THÀNH PHẦN|ĐỊA ĐIỂM, THÀNH PHẦN}',
      '{|2. Địa điểm}',
      '{|Hội trường Ủy ban nhân dân xã An Bình.}',
      '{2|3}. Thành phần',
    ],
    [
      'III. THỜI GIAN, {THÀNH PHẦN|ĐỊA ĐIỂM, THÀNH PHẦN}',
      '{|2. Địa điểm}',
      '{|Hội trường Đảng ủy xã An Bình.}',
      '{2|3}. Thành phần',
    ],
    [
      'III. {ĐỊA ĐIỂM|THỜI GIAN, ĐỊA ĐIỂM}, THÀNH PHẦN',
      '{|1. Thời gian}',
      '{|Từ 08 giờ 00 phút đến 11 giờ 00 phút, thứ Sáu, ngày 27 tháng 3 năm 2026.}',
      '{1|2}. Địa điểm',
      '{2|3}. Thành phần',
    ],
    [
      '{|III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN}',
      '{|1. Thời gian}',
      '{|Từ 08 giờ 00 phút đến 11 giờ 00 phút, thứ Sáu, ngày 03 tháng 4 năm 2026.}',
      '{|2. Địa điểm}',
      '{|Hội trường Đảng ủy xã An Bình.}',
      '{|3. Thành phần}',
      '{|Tổng số 60 đại biểu, gồm:}',
      '{|- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã: 27 đồng chí;}',
      '{|- Lãnh đạo các cơ quan tham mưu, giúp việc của Đảng ủy: 08 đồng chí;}',
      '{|- Bí thư các chi bộ, đảng bộ trực thuộc Đảng ủy: 25 đồng chí.}',
      '{III|IV}. KINH PHÍ THỰC HIỆN',
      '{IV|V}. TỔ CHỨC THỰC HIỆN',
    ],
  ]),
  ...documentSlips('kh-section-kinhphi', [
    [
      '{|IV. KINH PHÍ THỰC HIỆN}',
      '{|Kinh phí thực hiện được bố trí từ nguồn sự nghiệp môi trường của ngân sách xã năm 2026 và các nguồn kinh phí hợp pháp khác.}',
      '{IV|V}. TỔ CHỨC THỰC HIỆN',
    ],
    [
      '{|IV. KINH PHÍ THỰC HIỆN}',
      '{|Kinh phí tổ chức Hội nghị được bảo đảm từ nguồn kinh phí chi hoạt động năm 2026 của Văn phòng Đảng ủy.}',
      '{IV|V}. TỔ CHỨC THỰC HIỆN',
    ],
    [
      '{|IV. KINH PHÍ THỰC HIỆN}',
      '{|Kinh phí kiểm tra được bảo đảm từ nguồn kinh phí chi hoạt động năm 2026 của Văn phòng Đảng ủy.}',
      '{IV|V}. TỔ CHỨC THỰC HIỆN',
    ],
  ]),
  ...documentSlips('kh-section-tochuc', [
    [
      '{|V. TỔ CHỨC THỰC HIỆN}',
      '{|1. Phòng Kinh tế chủ trì, theo dõi, đôn đốc việc thực hiện; báo cáo Ủy ban nhân dân xã kết quả trước ngày 08 tháng 01 năm 2027.}',
      '{|2. Phòng Văn hóa - Xã hội tổ chức tuyên truyền lịch thu gom (Phụ lục I) trên hệ thống thông tin cơ sở từ ngày 10 tháng 4 năm 2026.}',
      '{|3. Các thôn phân công người trực tại điểm tập kết (Phụ lục II), nhắc nhở các hộ gia đình thực hiện đúng quy định.}',
    ],
    ['V. {CHẾ ĐỘ KHEN THƯỞNG|TỔ CHỨC THỰC HIỆN}'],
    ['V- {CHẾ ĐỘ KHEN THƯỞNG|TỔ CHỨC THỰC HIỆN}'],
  ]),
  ...documentSlips('kh-section-order', [
    [
      'III. {KINH PHÍ|THỜI GIAN} THỰC HIỆN',
      '{Kinh phí thực hiện được bố trí từ nguồn sự nghiệp môi trường của ngân sách xã năm 2026.|Từ ngày 15 tháng 4 năm 2026 đến ngày 31 tháng 12 năm 2026.}',
      'IV. {THỜI GIAN|KINH PHÍ} THỰC HIỆN',
      '{Từ ngày 15 tháng 4 năm 2026 đến ngày 31 tháng 12 năm 2026.|Kinh phí thực hiện được bố trí từ nguồn sự nghiệp môi trường của ngân sách xã năm 2026 và các nguồn kinh phí hợp pháp khác.}',
    ],
    [
      'I. {NỘI DUNG|MỤC ĐÍCH, YÊU CẦU}',
      '1. {Công tác tổ chức|Mục đích}',
      '2. {Công tác phối hợp|Yêu cầu}',
      'II. {MỤC ĐÍCH, YÊU CẦU|NỘI DUNG}',
    ],
    [
      'III. {KINH PHÍ THỰC HIỆN|THỜI GIAN, ĐỊA ĐIỂM}',
      '{Kinh phí kiểm tra được bảo đảm từ nguồn kinh phí chi hoạt động năm 2026 của Văn phòng Đảng ủy.|Thời gian, địa điểm kiểm tra từng chi bộ theo lịch tại Phụ lục kèm theo Kế hoạch này.}',
      'IV. {THỜI GIAN, ĐỊA ĐIỂM|KINH PHÍ THỰC HIỆN}',
      '{Thời gian, địa điểm kiểm tra từng chi bộ theo lịch tại Phụ lục kèm theo Kế hoạch này.|Kinh phí kiểm tra được bảo đảm từ nguồn kinh phí chi hoạt động năm 2026 của Văn phòng Đảng ủy.}',
    ],
  ]),
  ...documentSlips('kh-heading-covers-items', [
    ['III. THỜI GIAN{|, ĐỊA ĐIỂM, THÀNH PHẦN}'],
    ['III. THỜI GIAN, ĐỊA ĐIỂM{|, THÀNH PHẦN}'],
    ['III. {|THỜI GIAN, }ĐỊA ĐIỂM, THÀNH PHẦN'],
    ['III- THỜI GIAN, ĐỊA ĐIỂM{|, THÀNH PHẦN}'],
    ['I. MỤC ĐÍCH{|, YÊU CẦU}'],
  ]),
  ...documentSlips('kh-task-has-owner', [
    ['1. {Chỉ đạo|Phòng Kinh tế chủ trì,} theo dõi, đôn đốc việc thực hiện;'],
    ['2. {Tổ chức|Phòng Văn hóa - Xã hội tổ chức} tuyên truyền lịch thu gom'],
    ['3. {Phân công|Các thôn phân công} người trực tại điểm tập kết'],
    [
      '1. {Tham mưu|Ban Xây dựng Đảng chủ trì, phối hợp với Ủy ban Kiểm tra Đảng ủy tham mưu} thành lập đoàn kiểm tra',
    ],
    ['3. {Bảo đảm|Văn phòng Đảng ủy bảo đảm} phương tiện, điều kiện làm việc cho đoàn kiểm tra'],
  ]),
  ...documentSlips('kh-task-deadline', [
    [
      'báo cáo Ủy ban nhân dân xã kết quả{| trước ngày 08 tháng 01 năm 2027}.',
      'trên hệ thống thông tin cơ sở{| từ ngày 10 tháng 4 năm 2026}.',
    ],
    [
      'thành lập đoàn kiểm tra{| trước ngày 22 tháng 6 năm 2026}.',
      'gửi Ban Xây dựng Đảng{| trước ngày kiểm tra 05 ngày}.',
      'điều kiện làm việc cho đoàn kiểm tra{| trước ngày 06 tháng 7 năm 2026}.',
    ],
    [
      'dự thảo báo cáo sơ kết công tác xây dựng Đảng quý I năm 2026, gửi Văn phòng Đảng ủy{| trước ngày 20 tháng 3 năm 2026}.',
      'thi hành kỷ luật Đảng quý I năm 2026, gửi Văn phòng Đảng ủy{| trước ngày 20 tháng 3 năm 2026}.',
      'các điều kiện phục vụ Hội nghị{|; hoàn thành trước ngày 27 tháng 3 năm 2026}.',
      'ban hành thông báo kết luận Hội nghị{| trước ngày 10 tháng 4 năm 2026}.',
      'góp ý dự thảo báo cáo về Ban Xây dựng Đảng{| trước ngày 27 tháng 3 năm 2026}.',
    ],
  ]),
  ...documentSlips('kh-scope-level', [
    ['chính sách, pháp luật của Nhà nước trên địa bàn {tỉnh|xã}.'],
    ['hình thành thói quen phân loại rác thải sinh hoạt tại hộ gia đình{ trên địa bàn tỉnh|}.'],
    ['có sự tham gia của Nhân dân{ trên địa bàn tỉnh|}.'],
    ['Giảm lượng rác thải phải chôn lấp{ trong toàn tỉnh|}; hình thành thói quen'],
    ['Trao đổi, giải đáp những vấn đề được Nhân dân{ của tỉnh|} quan tâm;'],
  ]),
  ...documentSlips(
    ['kh-name-consistent', 'chung-name-consistent'],
    [
      [
        'tham dự và phát biểu ý kiến tại Hội nghị{ gặp mặt giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026|}.',
      ],
      ['các điều kiện phục vụ Hội nghị{ tổng kết công tác xây dựng Đảng quý I năm 2026|};'],
      ['tham dự và phát biểu ý kiến tại {Hội thảo|Hội nghị}.'],
      [
        'Thông báo thời gian, địa điểm tổ chức Hội nghị{ tiếp xúc giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân|} đến',
      ],
    ],
  ),
];

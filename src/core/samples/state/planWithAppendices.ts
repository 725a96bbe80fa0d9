import { defineSample } from '../sample';

const REFERENCE = '(Kèm theo Kế hoạch số 52/KH-UBND ngày 06 tháng 4 năm 2026 của Ủy ban nhân dân xã An Bình)';

export const statePlanWithAppendices = defineSample({
  id: 'nd30-ke-hoach-phu-luc',
  name: 'Kế hoạch của Ủy ban nhân dân xã có hai phụ lục',
  regulation: 'nd30',
  type: 'ke-hoach',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 52/KH-UBND',
    placeAndDate: 'An Bình, ngày 06 tháng 4 năm 2026',
    typeName: 'KẾ HOẠCH',
    abstract: 'Thu gom, phân loại rác thải sinh hoạt trên địa bàn xã năm 2026',
    legalBases: [
      'Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
    ],
    openingSentence:
      'Ủy ban nhân dân xã An Bình ban hành Kế hoạch thu gom, phân loại rác thải sinh hoạt trên địa bàn xã năm 2026 như sau:',
    body: [
      '# I. MỤC ĐÍCH, YÊU CẦU',
      '## 1. Mục đích',
      'Giảm lượng rác thải phải chôn lấp; hình thành thói quen phân loại rác thải sinh hoạt tại hộ gia đình.',
      '## 2. Yêu cầu',
      'Việc thu gom, phân loại được thực hiện thường xuyên, đúng quy định, có sự tham gia của Nhân dân.',
      '# II. NỘI DUNG',
      '1. Tổ chức thu gom rác thải sinh hoạt theo lịch tại Phụ lục I.',
      '2. Bố trí điểm tập kết rác thải sinh hoạt theo danh sách tại Phụ lục II.',
      '3. Tuyên truyền, hướng dẫn các hộ gia đình phân loại rác thải sinh hoạt tại nguồn.',
      '# III. THỜI GIAN THỰC HIỆN',
      'Từ ngày 15 tháng 4 năm 2026 đến ngày 31 tháng 12 năm 2026.',
      '# IV. KINH PHÍ THỰC HIỆN',
      'Kinh phí thực hiện được bố trí từ nguồn sự nghiệp môi trường của ngân sách xã năm 2026 và các nguồn kinh phí hợp pháp khác.',
      '# V. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Kinh tế chủ trì, theo dõi, đôn đốc việc thực hiện; báo cáo Ủy ban nhân dân xã kết quả trước ngày 08 tháng 01 năm 2027.',
      '2. Phòng Văn hóa - Xã hội tổ chức tuyên truyền lịch thu gom (Phụ lục I) trên hệ thống thông tin cơ sở từ ngày 10 tháng 4 năm 2026.',
      '3. Các thôn phân công người trực tại điểm tập kết (Phụ lục II), nhắc nhở các hộ gia đình thực hiện đúng quy định.',
    ],
    closingSentence:
      'Trên đây là Kế hoạch thu gom, phân loại rác thải sinh hoạt trên địa bàn xã năm 2026; yêu cầu các cơ quan, đơn vị, các thôn nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Phòng Kinh tế để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định./.',
    recipients: [
      '- Sở Nông nghiệp và Môi trường (để b/c);',
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Thường trực Hội đồng nhân dân xã;',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Phòng Kinh tế;',
      '- Phòng Văn hóa - Xã hội;',
      '- Các thôn;',
      '- Lưu: VT, KT.',
    ],
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      title: 'PHÓ CHỦ TỊCH',
      name: 'Phạm Quốc Hưng',
    },
    appendices: [
      {
        label: 'Phụ lục I',
        title: 'LỊCH THU GOM RÁC THẢI SINH HOẠT',
        reference: REFERENCE,
        body: [
          '|STT\tThôn\tNgày thu gom\tGiờ thu gom\n1\tAn Thịnh\tThứ Hai, thứ Năm\t06 giờ 00\n2\tAn Lạc\tThứ Ba, thứ Sáu\t06 giờ 00\n3\tTân Tiến\tThứ Tư, thứ Bảy\t06 giờ 30',
          'Các thôn còn lại thực hiện theo thông báo của Phòng Kinh tế./.',
        ],
      },
      {
        label: 'Phụ lục II',
        title: 'DANH SÁCH ĐIỂM TẬP KẾT RÁC THẢI SINH HOẠT',
        reference: REFERENCE,
        body: [
          '|STT\tThôn\tVị trí\n1\tAn Thịnh\tCổng chợ An Bình\n2\tAn Lạc\tSân kho cũ\n3\tTân Tiến\tĐầu đường liên thôn',
          'Trưởng các thôn chịu trách nhiệm quản lý điểm tập kết trên địa bàn thôn./.',
        ],
      },
    ],
  },
});

import { defineSample } from '../sample';
import { COMMITTEE } from './era';

export const planWithAppendix05 = defineSample({
  id: 'hd05-ke-hoach-phu-luc',
  name: 'Kế hoạch của Đảng ủy xã có phụ lục (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'ke-hoach',
  text: {
    ...COMMITTEE,
    documentNumber: 'Số 47-KH/ĐU',
    placeAndDate: 'An Bình, ngày 12 tháng 6 năm 2026',
    typeName: 'KẾ HOẠCH',
    abstract: 'kiểm tra việc thực hiện nghị quyết của chi bộ năm 2026',
    openingSentence:
      'Thực hiện Chương trình số 02-CTr/ĐU, ngày 15/01/2026 của Ban Chấp hành Đảng bộ xã về công tác năm 2026, Ban Thường vụ Đảng ủy xây dựng Kế hoạch kiểm tra việc thực hiện nghị quyết của chi bộ năm 2026, cụ thể như sau:',
    body: [
      '# I. MỤC ĐÍCH, YÊU CẦU',
      '## 1. Mục đích',
      'Nắm chắc kết quả thực hiện nghị quyết của các chi bộ; kịp thời tháo gỡ khó khăn, uốn nắn hạn chế, thiếu sót.',
      '## 2. Yêu cầu',
      'Việc kiểm tra dân chủ, khách quan, đúng quy trình, không gây khó khăn cho hoạt động của chi bộ.',
      '# II. NỘI DUNG',
      '1. Kiểm tra việc xây dựng và tổ chức thực hiện nghị quyết năm 2026 của chi bộ.',
      '2. Kiểm tra nền nếp sinh hoạt chi bộ, việc quản lý, phân công công tác cho đảng viên.',
      '# III. THỜI GIAN, ĐỊA ĐIỂM',
      'Thời gian, địa điểm kiểm tra từng chi bộ theo lịch tại Phụ lục kèm theo Kế hoạch này.',
      '# IV. KINH PHÍ THỰC HIỆN',
      'Kinh phí kiểm tra được bảo đảm từ nguồn kinh phí chi hoạt động năm 2026 của Văn phòng Đảng ủy.',
      '# V. TỔ CHỨC THỰC HIỆN',
      '1. Ban Xây dựng Đảng chủ trì, phối hợp với Ủy ban Kiểm tra Đảng ủy tham mưu thành lập đoàn kiểm tra trước ngày 22 tháng 6 năm 2026.',
      '2. Các chi bộ chuẩn bị báo cáo, hồ sơ, gửi Ban Xây dựng Đảng trước ngày kiểm tra 05 ngày.',
      '3. Văn phòng Đảng ủy bảo đảm phương tiện, điều kiện làm việc cho đoàn kiểm tra trước ngày 06 tháng 7 năm 2026.',
    ],
    closingSentence:
      'Trên đây là Kế hoạch kiểm tra việc thực hiện nghị quyết của chi bộ năm 2026; Ban Thường vụ Đảng ủy yêu cầu các cơ quan, các chi bộ nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Ban Xây dựng Đảng để tổng hợp, báo cáo Ban Thường vụ Đảng ủy xem xét, chỉ đạo.',
    recipients: [
      '- Thường trực Tỉnh ủy (để báo cáo);',
      '- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã;',
      '- Ban Xây dựng Đảng;',
      '- Ủy ban Kiểm tra Đảng ủy;',
      '- Các chi bộ, đảng bộ trực thuộc Đảng ủy;',
      '- Lưu Văn phòng Đảng ủy.',
    ],
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'PHÓ BÍ THƯ', name: 'Trần Thị Thu Hà' },
    appendices: [
      {
        label: 'Phụ lục',
        title: 'LỊCH KIỂM TRA CÁC CHI BỘ NĂM 2026',
        reference: '(Kèm theo Kế hoạch số 47-KH/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng ủy xã An Bình)',
        body: [
          '|STT\tChi bộ\tNgày kiểm tra\tĐịa điểm\n1\tThôn An Thịnh\tNgày 08 tháng 7\tNhà văn hóa thôn\n2\tThôn An Lạc\tNgày 09 tháng 7\tNhà văn hóa thôn\n3\tTrường học\tNgày 10 tháng 7\tHội trường Đảng ủy xã',
          'Buổi kiểm tra bắt đầu lúc 08 giờ 00 phút.',
        ],
      },
    ],
  },
});

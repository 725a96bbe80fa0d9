import { insertAfter } from '../change';
import { defineSample } from '../sample';

export const stateUrgentLetter = defineSample({
  id: 'nd30-cong-van-khan',
  name: 'Công văn khẩn của Ủy ban nhân dân xã, có ký hiệu người soạn thảo và địa chỉ liên hệ',
  regulation: 'nd30',
  type: 'cong-van',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 318/UBND-KT',
    letterAbstract: 'V/v chủ động ứng phó với bão số 2 và mưa lớn sau bão',
    placeAndDate: 'An Bình, ngày 14 tháng 7 năm 2026',
    addressees: [
      'Kính gửi:',
      '- Ban Chỉ huy Quân sự xã;',
      '- Công an xã;',
      '- Trạm Y tế xã;',
      '- Trưởng các thôn.',
    ],
    body: [
      'Theo dự báo của cơ quan khí tượng thủy văn, từ đêm ngày 15 tháng 7 năm 2026, bão số 2 gây mưa lớn trên địa bàn tỉnh Phú Thọ. Để chủ động ứng phó, Ủy ban nhân dân xã An Bình yêu cầu các cơ quan, đơn vị và các thôn thực hiện ngay một số nội dung sau:',
      '1. Trưởng các thôn rà soát, vận động các hộ ở khu vực có nguy cơ sạt lở đến nơi an toàn trước 17 giờ 00 phút ngày 15 tháng 7 năm 2026.',
      '2. Ban Chỉ huy Quân sự xã, Công an xã bố trí lực lượng, phương tiện trực 24/24 giờ, sẵn sàng cứu hộ, cứu nạn.',
      '3. Trạm Y tế xã chuẩn bị thuốc, vật tư y tế, bảo đảm cấp cứu, điều trị cho người dân.',
    ],
    closingSentence:
      'Ủy ban nhân dân xã yêu cầu các cơ quan, đơn vị và các thôn báo cáo tình hình về Phòng Kinh tế trước 16 giờ 00 phút hằng ngày để tổng hợp./.',
    recipients: [
      '- Như trên;',
      '- Ủy ban nhân dân tỉnh Phú Thọ (để b/c);',
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Lưu: VT, KT.',
    ],
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  },
  changes: [
    insertAfter('letterAbstract', { name: 'urgencyMark', role: 'urgencyMark', text: 'HỎA TỐC' }),
    insertAfter('archiveLine', { name: 'drafter', role: 'drafter', text: 'ML.(25)' }),
    insertAfter('signerName', {
      name: 'contact',
      role: 'contact',
      text: 'Địa chỉ: Thôn An Thịnh, xã An Bình, tỉnh Phú Thọ\nĐiện thoại: 0210 000 0000; E-mail: ubnd@anbinh.example',
    }),
  ],
});

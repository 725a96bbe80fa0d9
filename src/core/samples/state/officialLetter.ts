import { defineSample } from '../sample';

export const stateOfficialLetter = defineSample({
  id: 'nd30-cong-van',
  name: 'Công văn của Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'cong-van',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 210/UBND-KT',
    letterAbstract: 'V/v rà soát nhu cầu hỗ trợ nhà ở của hộ nghèo năm 2026',
    placeAndDate: 'An Bình, ngày 12 tháng 3 năm 2026',
    addressees: [
      'Kính gửi:',
      '- Phòng Văn hóa - Xã hội;',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam xã;',
      '- Trưởng các thôn.',
    ],
    body: [
      'Thực hiện Công văn số 315/SXD-QLN ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ về việc rà soát nhu cầu hỗ trợ nhà ở của hộ nghèo năm 2026, Ủy ban nhân dân xã An Bình đề nghị các cơ quan, đơn vị và các thôn thực hiện một số nội dung sau:',
      '1. Trưởng các thôn tổ chức rà soát, lập danh sách hộ nghèo, hộ cận nghèo đang ở nhà tạm, nhà dột nát và có nhu cầu hỗ trợ xây mới hoặc sửa chữa nhà ở; lấy ý kiến Nhân dân tại thôn, gửi kết quả về Phòng Kinh tế trước ngày 20 tháng 3 năm 2026.',
      '2. Phòng Văn hóa - Xã hội phối hợp đối chiếu danh sách do các thôn gửi với danh sách hộ nghèo, hộ cận nghèo đã được phê duyệt; thông báo cho các thôn những trường hợp không đúng đối tượng.',
      '3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội giám sát việc rà soát, bảo đảm công khai, minh bạch, đúng đối tượng.',
      '4. Phòng Kinh tế tổng hợp, tham mưu Ủy ban nhân dân xã báo cáo Sở Xây dựng trước ngày 27 tháng 3 năm 2026.',
    ],
    closingSentence:
      'Ủy ban nhân dân xã đề nghị các cơ quan, đơn vị và các thôn quan tâm phối hợp, thực hiện./.',
    recipients: [
      '- Như trên;',
      '- Sở Xây dựng tỉnh Phú Thọ (để b/c);',
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Phòng Kinh tế;',
      '- Lưu: VT, KT.',
    ],
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      title: 'PHÓ CHỦ TỊCH',
      name: 'Phạm Quốc Hưng',
    },
  },
});

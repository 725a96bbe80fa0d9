import { defineSample } from '../sample';

export const stateAnnouncement = defineSample({
  id: 'nd30-thong-bao',
  name: 'Thông báo của Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'thong-bao',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 41/TB-UBND',
    placeAndDate: 'An Bình, ngày 06 tháng 3 năm 2026',
    typeName: 'THÔNG BÁO',
    abstract: 'Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân xã quý II năm 2026',
    openingSentence:
      'Ủy ban nhân dân xã An Bình thông báo lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân xã quý II năm 2026 như sau:',
    body: [
      '1. Thời gian tiếp công dân định kỳ: buổi sáng từ 07 giờ 30 phút đến 11 giờ 00 phút của các ngày sau đây:',
      'a) Thứ Sáu, ngày 10 tháng 4 năm 2026;',
      'b) Thứ Sáu, ngày 15 tháng 5 năm 2026;',
      'c) Thứ Sáu, ngày 12 tháng 6 năm 2026.',
      '2. Địa điểm: Phòng tiếp công dân, trụ sở Ủy ban nhân dân xã An Bình.',
      '3. Công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh mang theo căn cước và tài liệu có liên quan; chấp hành nội quy tiếp công dân.',
      '4. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã bố trí công chức trực, ghi sổ và tổng hợp kết quả tiếp công dân; Công an xã bảo đảm an ninh, trật tự tại nơi tiếp công dân.',
      '5. Trưởng các thôn thông báo rộng rãi để Nhân dân được biết.',
    ],
    closingSentence:
      'Ủy ban nhân dân xã An Bình thông báo để các cơ quan, đơn vị và Nhân dân được biết, thực hiện./.',
    recipients: [
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Thường trực Hội đồng nhân dân xã;',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã;',
      '- Công an xã;',
      '- Các thôn;',
      '- Lưu: VT, VP.',
    ],
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  },
});

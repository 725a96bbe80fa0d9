import { defineSample } from '../sample';

export const stateInvitation = defineSample({
  id: 'nd30-giay-moi',
  name: 'Giấy mời của Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'giay-moi',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 15/GM-UBND',
    placeAndDate: 'An Bình, ngày 23 tháng 3 năm 2026',
    typeName: 'GIẤY MỜI',
    abstract: 'Dự Hội nghị đối thoại với Nhân dân năm 2026',
    body: [
      'Ủy ban nhân dân xã An Bình trân trọng kính mời:',
      '- Thường trực Đảng ủy, Thường trực Hội đồng nhân dân xã;',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội;',
      '- Lãnh đạo các cơ quan chuyên môn thuộc Ủy ban nhân dân xã;',
      '- Bí thư chi bộ, trưởng thôn và đại diện Nhân dân các thôn.',
      'Tới dự Hội nghị đối thoại giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026.',
      'Chủ trì: Chủ tịch Ủy ban nhân dân xã.',
      'Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 27 tháng 3 năm 2026.',
      'Địa điểm: Hội trường Ủy ban nhân dân xã An Bình.',
    ],
    closingSentence: 'Ủy ban nhân dân xã rất mong quý đại biểu tham dự đầy đủ, đúng thời gian./.',
    recipients: [
      '- Các đại biểu được mời;',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Lưu: VT, VP.',
    ],
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  },
});

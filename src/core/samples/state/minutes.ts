import { defineSample } from '../sample';

export const stateMinutes = defineSample({
  id: 'nd30-bien-ban',
  name: 'Biên bản cuộc họp của Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'bien-ban',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 07/BB-UBND',
    typeName: 'BIÊN BẢN',
    abstract: 'Họp giao ban công tác tháng 3 năm 2026',
    body: [
      'Thời gian bắt đầu: 08 giờ 00 phút, thứ Hai, ngày 02 tháng 3 năm 2026.',
      'Địa điểm: Phòng họp Ủy ban nhân dân xã An Bình.',
      'Thành phần tham dự: Chủ tịch, các Phó Chủ tịch, các Ủy viên Ủy ban nhân dân xã; lãnh đạo các cơ quan chuyên môn thuộc Ủy ban nhân dân xã.',
      'Chủ trì: ông Nguyễn Văn Minh, Chủ tịch Ủy ban nhân dân xã.',
      'Thư ký: bà Vũ Thị Thanh Mai, công chức Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.',
      'Nội dung cuộc họp:',
      '1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã báo cáo kết quả thực hiện nhiệm vụ tháng 02 và dự kiến nhiệm vụ tháng 3 năm 2026: hoàn thành 18 trong tổng số 20 nhiệm vụ được giao; 02 nhiệm vụ còn lại tiếp tục thực hiện trong tháng 3.',
      '2. Các cơ quan chuyên môn thảo luận, thống nhất với báo cáo; Phòng Kinh tế đề nghị đẩy nhanh tiến độ thu ngân sách, Phòng Văn hóa - Xã hội đề nghị sớm ban hành kế hoạch tổ chức Hội nghị đối thoại với Nhân dân.',
      '3. Chủ tịch Ủy ban nhân dân xã kết luận: thông qua nhiệm vụ tháng 3 năm 2026; giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, đôn đốc và báo cáo kết quả tại cuộc họp tháng 4.',
    ],
    closingSentence: 'Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 02 tháng 3 năm 2026./.',
    recipients: ['- Thành viên Ủy ban nhân dân xã;', '- Lưu: VT, VP.'],
    leftSignature: { authority: 'THƯ KÝ', name: 'Vũ Thị Thanh Mai' },
    signature: { authority: ['CHỦ TỌA'], title: null, name: 'Nguyễn Văn Minh' },
  },
});

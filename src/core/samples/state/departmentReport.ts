import { defineSample } from '../sample';

export const stateDepartmentReport = defineSample({
  id: 'nd30-bao-cao-phong',
  name: 'Báo cáo của phòng chuyên môn thuộc Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'bao-cao',
  text: {
    regime: 'state',
    parentAgency: 'UBND XÃ AN BÌNH',
    agency: ['PHÒNG KINH TẾ'],
    documentNumber: 'Số: 27/BC-KT',
    placeAndDate: 'An Bình, ngày 20 tháng 4 năm 2026',
    typeName: 'BÁO CÁO',
    abstract: 'Kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026',
    addressees: ['Kính gửi: Ủy ban nhân dân xã An Bình'],
    openingSentence:
      'Phòng Kinh tế báo cáo kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026 như sau:',
    body: [
      '# I. KẾT QUẢ THỰC HIỆN',
      '1. Đã nạo vét 12 km kênh mương nội đồng tại 06 thôn, đạt 80% kế hoạch quý I.',
      '2. Đã sửa chữa 03 cống lấy nước và 02 trạm bơm, bảo đảm nước tưới cho vụ xuân.',
      '# II. HẠN CHẾ, NGUYÊN NHÂN',
      'Tiến độ ở thôn An Lạc còn chậm do mưa kéo dài và thiếu mặt bằng tập kết vật liệu.',
      '# III. NHIỆM VỤ QUÝ II NĂM 2026',
      '1. Hoàn thành nạo vét 03 km kênh mương còn lại trước ngày 15 tháng 5 năm 2026.',
      '2. Nghiệm thu, bàn giao công trình cho các thôn quản lý trước ngày 30 tháng 6 năm 2026.',
    ],
    closingSentence:
      'Trên đây là Báo cáo kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026; Phòng Kinh tế kính trình Ủy ban nhân dân xã xem xét, chỉ đạo./.',
    recipients: ['- Như trên;', '- Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã;', '- Lưu: VT, KT.'],
    signature: { authority: [], title: 'TRƯỞNG PHÒNG', name: 'Lê Thị Thanh Nhàn' },
  },
});

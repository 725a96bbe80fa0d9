import { defineSample } from '../sample';

export const stateSubmission = defineSample({
  id: 'nd30-to-trinh',
  name: 'Tờ trình của Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'to-trinh',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 27/TTr-UBND',
    placeAndDate: 'An Bình, ngày 18 tháng 3 năm 2026',
    typeName: 'TỜ TRÌNH',
    abstract: 'Về việc hỗ trợ kinh phí sửa chữa nhà văn hóa thôn Tân Tiến',
    addressees: ['Kính gửi: Ủy ban nhân dân tỉnh Phú Thọ'],
    legalBases: [
      'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
    ],
    openingSentence:
      'Ủy ban nhân dân xã An Bình trình Ủy ban nhân dân tỉnh Phú Thọ xem xét, hỗ trợ kinh phí sửa chữa nhà văn hóa thôn Tân Tiến như sau:',
    body: [
      '# I. SỰ CẦN THIẾT',
      'Nhà văn hóa thôn Tân Tiến được xây dựng năm 2005, diện tích 120 m², phục vụ sinh hoạt của 245 hộ gia đình. Qua nhiều năm sử dụng, mái bị dột, tường bong tróc, hệ thống điện không bảo đảm an toàn; cuối năm 2025, Ủy ban nhân dân xã đã phải tạm dừng sử dụng công trình trong mùa mưa.',
      'Việc sửa chữa nhà văn hóa thôn là cần thiết để bảo đảm nơi sinh hoạt cộng đồng, đáp ứng nguyện vọng của Nhân dân trong thôn.',
      '# II. NỘI DUNG ĐỀ NGHỊ',
      '1. Quy mô: thay mái tôn, trát và sơn lại tường, thay mới hệ thống điện, lát lại sân.',
      '2. Tổng kinh phí dự kiến: 450 triệu đồng, trong đó:',
      '- Ngân sách tỉnh hỗ trợ: 300 triệu đồng;',
      '- Ngân sách xã: 100 triệu đồng;',
      '- Nhân dân đóng góp tự nguyện: 50 triệu đồng.',
      '3. Thời gian thực hiện: từ tháng 5 đến tháng 8 năm 2026.',
      '# III. KIẾN NGHỊ',
      'Đề nghị Ủy ban nhân dân tỉnh hỗ trợ xã An Bình 300 triệu đồng từ nguồn ngân sách tỉnh năm 2026 để sửa chữa nhà văn hóa thôn Tân Tiến.',
    ],
    closingSentence: 'Ủy ban nhân dân xã An Bình kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.',
    recipients: [
      '- Như trên;',
      '- Sở Tài chính (để b/c);',
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Phòng Kinh tế;',
      '- Lưu: VT, KT.',
    ],
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  },
});

import { defineSample } from '../sample';

export const stateProgramme = defineSample({
  id: 'nd30-chuong-trinh',
  name: 'Chương trình công tác của Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'chuong-trinh',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 04/CTr-UBND',
    placeAndDate: 'An Bình, ngày 30 tháng 3 năm 2026',
    typeName: 'CHƯƠNG TRÌNH',
    abstract: 'Công tác quý II năm 2026 của Ủy ban nhân dân xã An Bình',
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Nghị quyết số 25/NQ-HĐND ngày 19 tháng 12 năm 2025 của Hội đồng nhân dân xã An Bình về nhiệm vụ phát triển kinh tế - xã hội năm 2026.',
    ],
    openingSentence: 'Ủy ban nhân dân xã An Bình ban hành Chương trình công tác quý II năm 2026 như sau:',
    body: [
      '# I. MỤC TIÊU',
      'Hoàn thành các chỉ tiêu phát triển kinh tế - xã hội 6 tháng đầu năm 2026; nâng cao hiệu lực, hiệu quả quản lý nhà nước trên địa bàn xã.',
      '# II. NHIỆM VỤ TRỌNG TÂM',
      '1. Phòng Kinh tế tham mưu đẩy nhanh tiến độ giải ngân vốn đầu tư công; hoàn thành ít nhất 50% kế hoạch vốn trước ngày 30 tháng 6 năm 2026.',
      '2. Phòng Văn hóa - Xã hội tổ chức các hoạt động kỷ niệm ngày lễ lớn trong quý; hoàn thành trước ngày 20 tháng 5 năm 2026.',
      '3. Trung tâm Phục vụ hành chính công xã bảo đảm 100% hồ sơ được giải quyết đúng hạn.',
      '4. Công an xã, Ban Chỉ huy Quân sự xã giữ vững an ninh chính trị, trật tự, an toàn xã hội.',
      '# III. TỔ CHỨC THỰC HIỆN',
      '1. Các cơ quan, đơn vị cụ thể hóa nhiệm vụ được giao, báo cáo kết quả về Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã trước ngày 15 tháng 6 năm 2026.',
      '2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, đôn đốc, tổng hợp kết quả thực hiện.',
    ],
    closingSentence:
      'Trên đây là Chương trình công tác quý II năm 2026 của Ủy ban nhân dân xã An Bình; yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    recipients: [
      '- Ủy ban nhân dân tỉnh Phú Thọ (để b/c);',
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Thường trực Hội đồng nhân dân xã;',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Phòng Kinh tế;',
      '- Phòng Văn hóa - Xã hội;',
      '- Trung tâm Phục vụ hành chính công xã;',
      '- Công an xã, Ban Chỉ huy Quân sự xã;',
      '- Lưu: VT, VP.',
    ],
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  },
});

import { defineSample } from '../sample';

export const stateReport = defineSample({
  id: 'nd30-bao-cao',
  name: 'Báo cáo của Ủy ban nhân dân xã gửi cấp trên',
  regulation: 'nd30',
  type: 'bao-cao',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 64/BC-UBND',
    placeAndDate: 'An Bình, ngày 17 tháng 3 năm 2026',
    typeName: 'BÁO CÁO',
    abstract: 'Kết quả thực hiện công tác cải cách hành chính quý I năm 2026',
    addressees: ['Kính gửi: Sở Nội vụ tỉnh Phú Thọ'],
    openingSentence:
      'Thực hiện Công văn số 142/SNV-CCHC ngày 10 tháng 3 năm 2026 của Sở Nội vụ tỉnh Phú Thọ về việc báo cáo công tác cải cách hành chính quý I năm 2026, Ủy ban nhân dân xã An Bình báo cáo kết quả như sau:',
    body: [
      '# I. KẾT QUẢ THỰC HIỆN',
      '## 1. Công tác chỉ đạo, điều hành',
      'Ủy ban nhân dân xã đã phân công 01 Phó Chủ tịch phụ trách công tác cải cách hành chính; tổ chức 02 cuộc kiểm tra việc tiếp nhận, giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công xã.',
      '## 2. Giải quyết thủ tục hành chính',
      'Tổng số hồ sơ tiếp nhận trong quý là 1.250 hồ sơ, trong đó:',
      '- Đã giải quyết trước hạn và đúng hạn: 1.190 hồ sơ;',
      '- Đang giải quyết, còn trong hạn: 60 hồ sơ.',
      '## 3. Tuyên truyền cải cách hành chính',
      'Hệ thống thông tin cơ sở đã phát 24 lượt tin, bài hướng dẫn Nhân dân nộp hồ sơ trực tuyến; tỷ lệ hồ sơ trực tuyến đạt 78,5%.',
      '# II. HẠN CHẾ, NGUYÊN NHÂN',
      'Việc số hóa kết quả giải quyết thủ tục hành chính còn chậm do trang thiết bị chưa đồng bộ; một bộ phận Nhân dân, nhất là người cao tuổi, chưa quen sử dụng dịch vụ công trực tuyến.',
      '# III. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2026',
      '1. Hoàn thành số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực trước ngày 30 tháng 6 năm 2026.',
      '2. Bố trí công chức, đoàn viên thanh niên hướng dẫn Nhân dân nộp hồ sơ trực tuyến tại Trung tâm Phục vụ hành chính công xã.',
      '3. Duy trì kiểm tra, kịp thời chấn chỉnh việc tiếp nhận, giải quyết hồ sơ.',
      '# IV. KIẾN NGHỊ, ĐỀ XUẤT',
      'Đề nghị Sở Nội vụ tổ chức tập huấn nghiệp vụ cải cách hành chính cho công chức cấp xã trong quý II năm 2026.',
    ],
    closingSentence:
      'Trên đây là Báo cáo kết quả thực hiện công tác cải cách hành chính quý I năm 2026 của Ủy ban nhân dân xã An Bình./.',
    recipients: [
      '- Như trên;',
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Thường trực Hội đồng nhân dân xã;',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Lưu: VT, VHXH.',
    ],
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      title: 'PHÓ CHỦ TỊCH',
      name: 'Phạm Quốc Hưng',
    },
  },
});

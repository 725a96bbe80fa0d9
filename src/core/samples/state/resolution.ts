import { defineSample } from '../sample';

export const stateResolution = defineSample({
  id: 'nd30-nghi-quyet',
  name: 'Nghị quyết của Hội đồng nhân dân xã',
  regulation: 'nd30',
  type: 'nghi-quyet',
  text: {
    regime: 'state',
    agency: ['HỘI ĐỒNG NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 12/NQ-HĐND',
    placeAndDate: 'An Bình, ngày 26 tháng 6 năm 2026',
    typeName: 'NGHỊ QUYẾT',
    abstract: 'Về nhiệm vụ phát triển kinh tế - xã hội 6 tháng cuối năm 2026',
    enactor: 'HỘI ĐỒNG NHÂN DÂN XÃ AN BÌNH',
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;',
      'Xét Tờ trình số 60/TTr-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã An Bình về nhiệm vụ phát triển kinh tế - xã hội 6 tháng cuối năm 2026.',
    ],
    decision: 'QUYẾT NGHỊ:',
    body: [
      '<b>Điều 1.</b> Thông qua nhiệm vụ phát triển kinh tế - xã hội 6 tháng cuối năm 2026 với các chỉ tiêu chủ yếu sau đây:',
      '1. Thu ngân sách trên địa bàn đạt ít nhất 55% dự toán cả năm.',
      '2. Tỷ lệ hộ nghèo giảm 0,5% so với đầu năm.',
      '3. Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt ít nhất 85%.',
      '4. Tất cả các thôn có điểm thu gom rác thải sinh hoạt.',
      '<b>Điều 2.</b> Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này và báo cáo Hội đồng nhân dân xã tại kỳ họp cuối năm.',
      '<b>Điều 3.</b> Thường trực Hội đồng nhân dân, các Ban và đại biểu Hội đồng nhân dân xã giám sát việc thực hiện Nghị quyết này.',
    ],
    closingSentence:
      'Nghị quyết này đã được Hội đồng nhân dân xã An Bình thông qua ngày 26 tháng 6 năm 2026 và có hiệu lực từ ngày ký./.',
    recipients: [
      '- Thường trực Hội đồng nhân dân tỉnh (để b/c);',
      '- Ủy ban nhân dân tỉnh Phú Thọ (để b/c);',
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Ủy ban nhân dân xã;',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam xã;',
      '- Đại biểu Hội đồng nhân dân xã;',
      '- Lưu: VT, VP.',
    ],
    signature: { authority: [], title: 'CHỦ TỊCH', name: 'Trần Thị Thu Hà' },
  },
});

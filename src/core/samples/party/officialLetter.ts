import { defineSample } from '../sample';
import type { SampleText } from '../sampleText';
import { COMMITTEE, dashedLines, GUIDELINE_05, GUIDELINE_36, placeAndDate, type PartyEra } from './era';

/** Guideline 05 shows abstracts of letters that begin with “về việc”, Guideline 36 none (examples in II.I.5.2.3 and II.1.5.2). */
function letterText(era: PartyEra, abstract: string, deadline: string): SampleText {
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 40)}-CV/ĐU`,
    letterAbstract: abstract,
    placeAndDate: placeAndDate(era, '12'),
    addressees: [
      'Kính gửi:',
      ...dashedLines(era, [
        'Ban Xây dựng Đảng',
        'Ủy ban Kiểm tra Đảng ủy',
        'Các chi bộ, đảng bộ trực thuộc Đảng ủy',
      ]),
    ],
    body: [
      `Thực hiện Kế hoạch số 15-KH/ĐU, ngày 10/02/2026 của Ban Thường vụ Đảng ủy về công tác phát triển đảng viên năm 2026, Ban Thường vụ Đảng ủy đề nghị các cơ quan, đơn vị báo cáo kết quả phát triển đảng viên ${era.period} với các nội dung sau:`,
      '1. Kết quả bồi dưỡng, giới thiệu quần chúng ưu tú học lớp bồi dưỡng nhận thức về Đảng; số hồ sơ đề nghị kết nạp đã hoàn thành.',
      '2. Khó khăn, vướng mắc trong công tác tạo nguồn và kết nạp đảng viên; kiến nghị, đề xuất với Ban Thường vụ Đảng ủy.',
      `3. Phương hướng, nhiệm vụ ${era.nextPeriod}.`,
    ],
    closingSentence: `Báo cáo của các cơ quan, đơn vị gửi về Ban Xây dựng Đảng trước ${deadline} để tổng hợp.`,
    recipients: dashedLines(era, ['Như trên', 'Thường trực Đảng ủy (để báo cáo)', 'Lưu Văn phòng Đảng ủy']),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'PHÓ BÍ THƯ', name: 'Trần Thị Thu Hà' },
  };
}

export const letter36 = defineSample({
  id: 'hd36-cong-van',
  name: 'Công văn của Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'cong-van',
  text: letterText(
    GUIDELINE_36,
    'Báo cáo kết quả phát triển đảng viên quý I năm 2026',
    'ngày 25 tháng 3 năm 2026',
  ),
});

export const letter05 = defineSample({
  id: 'hd05-cong-van',
  name: 'Công văn của Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'cong-van',
  text: letterText(
    GUIDELINE_05,
    'về việc báo cáo kết quả phát triển đảng viên 6 tháng đầu năm 2026',
    'ngày 25 tháng 6 năm 2026',
  ),
});

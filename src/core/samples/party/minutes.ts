import { defineSample } from '../sample';
import type { SampleText } from '../sampleText';
import { COMMITTEE, GUIDELINE_05, GUIDELINE_36, placeAndDate, type PartyEra } from './era';

/** `meeting` is the weekday and the date. */
function minutesText(era: PartyEra, day: string, meeting: string): SampleText {
  const month = `tháng ${String(era.month)}`;
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 5)}-BB/ĐU`,
    placeAndDate: placeAndDate(era, day),
    typeName: 'BIÊN BẢN',
    abstract: `họp Ban Thường vụ Đảng ủy xã ${month} năm 2026`,
    body: [
      `Thời gian bắt đầu: 14 giờ 00 phút, ${meeting}.`,
      'Địa điểm: Phòng họp Đảng ủy xã An Bình.',
      'Thành phần: 09 trong tổng số 09 đồng chí Ủy viên Ban Thường vụ Đảng ủy.',
      'Chủ trì: đồng chí Hoàng Đức Thắng, Bí thư Đảng ủy.',
      'Người ghi biên bản: đồng chí Đặng Thị Minh Nguyệt, chuyên viên Văn phòng Đảng ủy.',
      'Nội dung:',
      `1. Văn phòng Đảng ủy báo cáo kết quả thực hiện nhiệm vụ ${month} năm 2026; các đồng chí Ủy viên Ban Thường vụ Đảng ủy thảo luận, thống nhất với báo cáo.`,
      `2. Ban Xây dựng Đảng trình bày dự thảo báo cáo sơ kết công tác xây dựng Đảng ${era.period}; Ban Thường vụ Đảng ủy thống nhất thông qua, giao Ban Xây dựng Đảng hoàn thiện.`,
      '3. Đồng chí Bí thư Đảng ủy kết luận: các cơ quan tham mưu, giúp việc tập trung hoàn thành nhiệm vụ được giao, bảo đảm tiến độ và chất lượng.',
    ],
    closingSentence: `Cuộc họp kết thúc hồi 16 giờ 30 phút cùng ngày; biên bản đã được thông qua và 100% đồng chí dự họp nhất trí.`,
    recipients: ['- Lưu Văn phòng Đảng ủy.'],
    leftSignature: { authority: 'NGƯỜI GHI BIÊN BẢN', name: 'Đặng Thị Minh Nguyệt' },
    signature: { authority: ['CHỦ TRÌ HỘI NGHỊ'], title: null, name: 'Hoàng Đức Thắng' },
  };
}

export const minutes36 = defineSample({
  id: 'hd36-bien-ban',
  name: 'Biên bản họp Ban Thường vụ Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'bien-ban',
  text: minutesText(GUIDELINE_36, '20', 'thứ Sáu, ngày 20 tháng 3 năm 2026'),
});

export const minutes05 = defineSample({
  id: 'hd05-bien-ban',
  name: 'Biên bản họp Ban Thường vụ Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'bien-ban',
  text: minutesText(GUIDELINE_05, '19', 'thứ Sáu, ngày 19 tháng 6 năm 2026'),
});

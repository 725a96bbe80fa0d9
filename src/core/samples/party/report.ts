import { defineSample } from '../sample';
import type { SampleText } from '../sampleText';
import { COMMITTEE, dashedLines, GUIDELINE_05, GUIDELINE_36, placeAndDate, type PartyEra } from './era';

function reportText(era: PartyEra): SampleText {
  const { mark, period, nextPeriod } = era;
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 10)}-BC/ĐU`,
    placeAndDate: placeAndDate(era, '18'),
    typeName: 'BÁO CÁO',
    abstract: `kết quả công tác kiểm tra, giám sát ${period}`,
    openingSentence: `Ban Thường vụ Đảng ủy xã An Bình báo cáo kết quả công tác kiểm tra, giám sát ${period} như sau:`,
    body: [
      `# I${mark} KẾT QUẢ THỰC HIỆN`,
      '1. Công tác kiểm tra: đã kiểm tra 06 tổ chức đảng và 12 đảng viên; qua kiểm tra chưa phát hiện vi phạm đến mức phải xử lý kỷ luật.',
      '2. Công tác giám sát: đã giám sát chuyên đề 04 chi bộ về việc thực hiện nguyên tắc tập trung dân chủ và chế độ sinh hoạt chi bộ.',
      '3. Công tác tiếp nhận, giải quyết đơn thư: tiếp nhận 03 đơn kiến nghị, đã giải quyết 03 đơn.',
      `# II${mark} HẠN CHẾ, NGUYÊN NHÂN`,
      'Chất lượng tự kiểm tra của một số chi bộ còn hạn chế; nguyên nhân chủ yếu là cấp ủy chi bộ chưa chủ động xây dựng chương trình kiểm tra, giám sát hằng năm.',
      `# III${mark} NHIỆM VỤ ${nextPeriod.toUpperCase()}`,
      '1. Hoàn thành các cuộc kiểm tra, giám sát theo chương trình đã đề ra.',
      '2. Tập huấn nghiệp vụ kiểm tra, giám sát cho cấp ủy các chi bộ, đảng bộ trực thuộc Đảng ủy.',
    ],
    closingSentence: `Trên đây là Báo cáo kết quả công tác kiểm tra, giám sát ${period} của Ban Thường vụ Đảng ủy xã An Bình.`,
    recipients: dashedLines(era, [
      'Thường trực Tỉnh ủy (để báo cáo)',
      'Ủy ban Kiểm tra Tỉnh ủy (để báo cáo)',
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã',
      'Ủy ban Kiểm tra Đảng ủy',
      'Lưu Văn phòng Đảng ủy',
    ]),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'PHÓ BÍ THƯ', name: 'Trần Thị Thu Hà' },
  };
}

export const report36 = defineSample({
  id: 'hd36-bao-cao',
  name: 'Báo cáo của Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'bao-cao',
  text: reportText(GUIDELINE_36),
});

export const report05 = defineSample({
  id: 'hd05-bao-cao',
  name: 'Báo cáo của Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'bao-cao',
  text: reportText(GUIDELINE_05),
});

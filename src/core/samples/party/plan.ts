import type { SampleText } from '../sampleText';
import { defineSample } from '../sample';
import { COMMITTEE, dashedLines, GUIDELINE_05, GUIDELINE_36, placeAndDate, type PartyEra } from './era';

interface PlanTerms {
  readonly number: string;
  readonly day: string;
  readonly meeting: string;
  readonly draftDeadline: string;
  readonly paperDeadline: string;
  readonly reportDeadline: string;
}

function planText(era: PartyEra, terms: PlanTerms): SampleText {
  const { period, nextPeriod, mark } = era;
  const subject = `tổ chức Hội nghị sơ kết công tác xây dựng Đảng ${period}`;
  return {
    ...COMMITTEE,
    documentNumber: `Số ${terms.number}-KH/ĐU`,
    placeAndDate: placeAndDate(era, terms.day),
    typeName: 'KẾ HOẠCH',
    abstract: subject,
    openingSentence: `Thực hiện Chương trình số 02-CTr/ĐU, ngày 15/01/2026 của Ban Chấp hành Đảng bộ xã về công tác năm 2026, Ban Thường vụ Đảng ủy xây dựng Kế hoạch ${subject}, cụ thể như sau:`,
    body: [
      `# I${mark} MỤC ĐÍCH, YÊU CẦU`,
      '## 1. Mục đích',
      `- Đánh giá kết quả lãnh đạo, chỉ đạo công tác xây dựng Đảng ${period}; chỉ rõ ưu điểm, hạn chế, nguyên nhân và rút ra bài học kinh nghiệm.`,
      `- Xác định nhiệm vụ, giải pháp trọng tâm ${nextPeriod}, tạo sự thống nhất trong toàn Đảng bộ xã.`,
      '## 2. Yêu cầu',
      '- Công tác chuẩn bị chu đáo; báo cáo ngắn gọn, số liệu chính xác, đánh giá khách quan, đúng thực chất.',
      '- Hội nghị được tổ chức thiết thực, tiết kiệm, hiệu quả, đúng thời gian quy định.',
      `# II${mark} NỘI DUNG`,
      `1. Báo cáo sơ kết công tác xây dựng Đảng ${period}; phương hướng, nhiệm vụ ${nextPeriod}.`,
      `2. Báo cáo kết quả công tác kiểm tra, giám sát và thi hành kỷ luật Đảng ${period}.`,
      '3. Thảo luận và phát biểu kết luận của đồng chí Bí thư Đảng ủy xã.',
      `# III${mark} THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN`,
      '## 1. Thời gian',
      `Từ 08 giờ 00 phút đến 11 giờ 00 phút, ${terms.meeting}.`,
      '## 2. Địa điểm',
      'Hội trường Đảng ủy xã An Bình.',
      '## 3. Thành phần',
      'Tổng số 60 đại biểu, gồm:',
      '- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã: 27 đồng chí;',
      '- Lãnh đạo các cơ quan tham mưu, giúp việc của Đảng ủy: 08 đồng chí;',
      '- Bí thư các chi bộ, đảng bộ trực thuộc Đảng ủy: 25 đồng chí.',
      `# IV${mark} KINH PHÍ THỰC HIỆN`,
      'Kinh phí tổ chức Hội nghị được bảo đảm từ nguồn kinh phí chi hoạt động năm 2026 của Văn phòng Đảng ủy.',
      `# V${mark} TỔ CHỨC THỰC HIỆN`,
      '## 1. Ban Xây dựng Đảng',
      `Chủ trì xây dựng dự thảo báo cáo sơ kết công tác xây dựng Đảng ${period}, gửi Văn phòng Đảng ủy trước ${terms.draftDeadline}.`,
      '## 2. Ủy ban Kiểm tra Đảng ủy',
      `Chuẩn bị báo cáo kết quả công tác kiểm tra, giám sát và thi hành kỷ luật Đảng ${period}, gửi Văn phòng Đảng ủy trước ${terms.draftDeadline}.`,
      '## 3. Văn phòng Đảng ủy',
      `- Chuẩn bị giấy mời, tài liệu và các điều kiện phục vụ Hội nghị; hoàn thành trước ${terms.paperDeadline}.`,
      `- Tham mưu Ban Thường vụ Đảng ủy ban hành thông báo kết luận Hội nghị trước ${terms.reportDeadline}.`,
      '## 4. Các chi bộ, đảng bộ trực thuộc Đảng ủy',
      `Gửi ý kiến góp ý dự thảo báo cáo về Ban Xây dựng Đảng trước ${terms.paperDeadline}.`,
    ],
    closingSentence: `Trên đây là Kế hoạch ${subject}; Ban Thường vụ Đảng ủy yêu cầu các cơ quan, đơn vị, các chi bộ, đảng bộ trực thuộc nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Văn phòng Đảng ủy để tổng hợp, báo cáo Ban Thường vụ Đảng ủy xem xét, chỉ đạo.`,
    recipients: dashedLines(era, [
      'Thường trực Tỉnh ủy (để báo cáo)',
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã',
      'Ban Xây dựng Đảng',
      'Ủy ban Kiểm tra Đảng ủy',
      'Các chi bộ, đảng bộ trực thuộc Đảng ủy',
      'Lưu Văn phòng Đảng ủy',
    ]),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'PHÓ BÍ THƯ', name: 'Trần Thị Thu Hà' },
  };
}

export const plan36 = defineSample({
  id: 'hd36-ke-hoach',
  name: 'Kế hoạch của Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'ke-hoach',
  text: planText(GUIDELINE_36, {
    number: '21',
    day: '10',
    meeting: 'thứ Sáu, ngày 03 tháng 4 năm 2026',
    draftDeadline: 'ngày 20 tháng 3 năm 2026',
    paperDeadline: 'ngày 27 tháng 3 năm 2026',
    reportDeadline: 'ngày 10 tháng 4 năm 2026',
  }),
});

export const plan05 = defineSample({
  id: 'hd05-ke-hoach',
  name: 'Kế hoạch của Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'ke-hoach',
  text: planText(GUIDELINE_05, {
    number: '45',
    day: '08',
    meeting: 'thứ Sáu, ngày 03 tháng 7 năm 2026',
    draftDeadline: 'ngày 19 tháng 6 năm 2026',
    paperDeadline: 'ngày 26 tháng 6 năm 2026',
    reportDeadline: 'ngày 10 tháng 7 năm 2026',
  }),
});

import { defineSample } from '../sample';
import type { SampleText } from '../sampleText';
import { COMMITTEE, dashedLines, GUIDELINE_05, GUIDELINE_36, placeAndDate, type PartyEra } from './era';

function resolutionText(era: PartyEra): SampleText {
  const { mark, nextPeriod } = era;
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 4)}-NQ/ĐU`,
    placeAndDate: placeAndDate(era, '19'),
    typeName: 'NGHỊ QUYẾT',
    abstract: `về lãnh đạo công tác chuyển đổi số ${nextPeriod}`,
    openingSentence: `Ban Chấp hành Đảng bộ xã An Bình ban hành Nghị quyết về lãnh đạo công tác chuyển đổi số ${nextPeriod} như sau:`,
    body: [
      `# I${mark} TÌNH HÌNH`,
      'Công tác chuyển đổi số trên địa bàn xã đạt kết quả bước đầu: 100% văn bản của các cơ quan, đơn vị được xử lý trên môi trường mạng; tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt 78,5%. Tuy nhiên, kỹ năng số của một bộ phận cán bộ, công chức, viên chức và Nhân dân còn hạn chế.',
      `# II${mark} MỤC TIÊU`,
      '1. Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt ít nhất 85%.',
      '2. Tất cả chi bộ trực thuộc sử dụng sổ tay đảng viên điện tử trong sinh hoạt chi bộ.',
      `# III${mark} NHIỆM VỤ, GIẢI PHÁP`,
      '1. Nâng cao nhận thức, trách nhiệm của cấp ủy, tổ chức đảng và người đứng đầu về chuyển đổi số.',
      '2. Lãnh đạo chính quyền bố trí kinh phí đầu tư trang thiết bị, bảo đảm an toàn, an ninh mạng.',
      '3. Phát huy vai trò của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội trong hướng dẫn kỹ năng số cho Nhân dân.',
      `# IV${mark} TỔ CHỨC THỰC HIỆN`,
      '1. Ban Thường vụ Đảng ủy lãnh đạo, chỉ đạo, kiểm tra, giám sát việc thực hiện Nghị quyết.',
      '2. Các chi bộ, đảng bộ trực thuộc Đảng ủy tổ chức quán triệt, cụ thể hóa và thực hiện Nghị quyết.',
      '3. Văn phòng Đảng ủy theo dõi, tổng hợp, định kỳ báo cáo Ban Thường vụ Đảng ủy.',
    ],
    closingSentence: 'Nghị quyết này được phổ biến đến chi bộ.',
    recipients: dashedLines(era, [
      'Ban Thường vụ Tỉnh ủy (để báo cáo)',
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã',
      'Ủy ban nhân dân xã',
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      'Các chi bộ, đảng bộ trực thuộc Đảng ủy',
      'Lưu Văn phòng Đảng ủy',
    ]),
    signature: { authority: ['T/M ĐẢNG ỦY'], title: 'BÍ THƯ', name: 'Hoàng Đức Thắng' },
  };
}

export const resolution36 = defineSample({
  id: 'hd36-nghi-quyet',
  name: 'Nghị quyết của Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'nghi-quyet',
  text: resolutionText(GUIDELINE_36),
});

export const resolution05 = defineSample({
  id: 'hd05-nghi-quyet',
  name: 'Nghị quyết của Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'nghi-quyet',
  text: resolutionText(GUIDELINE_05),
});

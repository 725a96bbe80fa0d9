import { defineSample } from '../sample';
import type { SampleText } from '../sampleText';
import {
  basisLines,
  COMMITTEE,
  dashedLines,
  GUIDELINE_05,
  GUIDELINE_36,
  placeAndDate,
  type PartyEra,
} from './era';

function decisionText(era: PartyEra): SampleText {
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 30)}-QĐ/ĐU`,
    placeAndDate: placeAndDate(era, '17'),
    typeName: 'QUYẾT ĐỊNH',
    abstract: 'thành lập Chi bộ Trạm Y tế xã trực thuộc Đảng ủy xã An Bình',
    legalBases: basisLines(era, [
      'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
      'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã An Bình khóa I, nhiệm kỳ 2025 - 2030',
      'Xét đề nghị của Ban Xây dựng Đảng',
    ]),
    decision: 'BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH',
    body: [
      '<b>Điều 1.</b> Thành lập Chi bộ Trạm Y tế xã trực thuộc Đảng ủy xã An Bình, gồm 07 đảng viên chính thức.',
      '<b>Điều 2.</b> Chi bộ Trạm Y tế xã thực hiện chức năng, nhiệm vụ theo Điều lệ Đảng và các quy định hiện hành; đồng chí Vũ Thị Thanh Mai được chỉ định giữ chức Bí thư Chi bộ lâm thời.',
      '<b>Điều 3.</b> Văn phòng Đảng ủy, Ban Xây dựng Đảng, Ủy ban Kiểm tra Đảng ủy và Chi bộ Trạm Y tế xã chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.',
    ],
    recipients: dashedLines(era, [
      'Như Điều 3',
      'Ban Tổ chức Tỉnh ủy (để báo cáo)',
      'Các đồng chí Ủy viên Ban Thường vụ Đảng ủy',
      'Lưu Văn phòng Đảng ủy',
    ]),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'BÍ THƯ', name: 'Hoàng Đức Thắng' },
  };
}

export const decision36 = defineSample({
  id: 'hd36-quyet-dinh',
  name: 'Quyết định của Ban Thường vụ Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'quyet-dinh',
  text: decisionText(GUIDELINE_36),
});

export const decision05 = defineSample({
  id: 'hd05-quyet-dinh',
  name: 'Quyết định của Ban Thường vụ Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'quyet-dinh',
  text: decisionText(GUIDELINE_05),
});

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

/** A submission is addressed by “Kính gửi” under Guideline 36 (II.1.9.2) and by “Kính trình” under Guideline 05 (II.I.9.2.4). */
function submissionText(era: PartyEra, salutation: string): SampleText {
  const { mark } = era;
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 4)}-TTr/ĐU`,
    placeAndDate: placeAndDate(era, '16'),
    typeName: 'TỜ TRÌNH',
    abstract: 'về việc chuẩn y bổ sung Ủy viên Ủy ban Kiểm tra Đảng ủy xã An Bình',
    addressees: [`<i>${salutation}:</i> Ban Thường vụ Tỉnh ủy Phú Thọ`],
    legalBases: basisLines(era, [
      'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
      'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã An Bình khóa I, nhiệm kỳ 2025 - 2030',
    ]),
    openingSentence:
      'Ban Thường vụ Đảng ủy xã An Bình kính trình Ban Thường vụ Tỉnh ủy xem xét, chuẩn y bổ sung Ủy viên Ủy ban Kiểm tra Đảng ủy xã An Bình như sau:',
    body: [
      `# I${mark} LÝ DO`,
      'Ủy ban Kiểm tra Đảng ủy xã khóa I được giao 05 ủy viên, hiện có 04 ủy viên, thiếu 01 ủy viên do 01 đồng chí nghỉ hưu theo chế độ.',
      `# II${mark} NỘI DUNG ĐỀ NGHỊ`,
      'Hội nghị Ban Chấp hành Đảng bộ xã đã bầu bổ sung đồng chí Đặng Thị Minh Nguyệt, chuyên viên Ủy ban Kiểm tra Đảng ủy, giữ chức Ủy viên Ủy ban Kiểm tra Đảng ủy xã, với 27 phiếu đồng ý trong tổng số 27 đồng chí dự họp.',
    ],
    closingSentence: 'Ban Thường vụ Đảng ủy kính trình Ban Thường vụ Tỉnh ủy xem xét, quyết định.',
    recipients: dashedLines(era, [
      'Như trên',
      'Ban Tổ chức Tỉnh ủy',
      'Ủy ban Kiểm tra Tỉnh ủy',
      'Lưu Văn phòng Đảng ủy',
    ]),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'BÍ THƯ', name: 'Hoàng Đức Thắng' },
  };
}

export const submission36 = defineSample({
  id: 'hd36-to-trinh',
  name: 'Tờ trình của Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'to-trinh',
  text: submissionText(GUIDELINE_36, 'Kính gửi'),
});

export const submission05 = defineSample({
  id: 'hd05-to-trinh',
  name: 'Tờ trình của Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'to-trinh',
  text: submissionText(GUIDELINE_05, 'Kính trình'),
});

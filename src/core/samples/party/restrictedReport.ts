import { insertAfter, insertBefore, type Change } from '../change';
import { defineSample } from '../sample';
import type { SampleText } from '../sampleText';
import { COMMITTEE, dashedLines, GUIDELINE_05, GUIDELINE_36, placeAndDate, type PartyEra } from './era';

function reportText(era: PartyEra): SampleText {
  const { mark } = era;
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 17)}-BC/ĐU`,
    placeAndDate: placeAndDate(era, '22'),
    typeName: 'BÁO CÁO',
    abstract: `kết quả rà soát hồ sơ đảng viên ${era.period}`,
    openingSentence: `Ban Thường vụ Đảng ủy báo cáo kết quả rà soát hồ sơ đảng viên ${era.period} như sau:`,
    body: [
      `# I${mark} KẾT QUẢ`,
      'Đã rà soát 312 hồ sơ đảng viên của 14 chi bộ; bổ sung tài liệu còn thiếu cho 27 hồ sơ.',
      `# II${mark} NHIỆM VỤ THỜI GIAN TỚI`,
      'Các chi bộ tiếp tục hoàn thiện hồ sơ đảng viên chuyển sinh hoạt, gửi Ban Xây dựng Đảng theo quy định.',
    ],
    closingSentence: 'Ban Thường vụ Đảng ủy trân trọng báo cáo.',
    recipients: dashedLines(era, ['Ban Tổ chức Tỉnh ủy (để báo cáo)', 'Lưu Văn phòng Đảng ủy']),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'BÍ THƯ', name: 'Hoàng Đức Thắng' },
  };
}

function restricted(era: PartyEra, circulation: string, noPublication: string): readonly Change[] {
  return [
    insertBefore('parentAgency', { name: 'circulationMark', role: 'circulationMark', text: circulation }),
    insertAfter('documentNumber', { name: 'draftMark', role: 'draftMark', text: 'Dự thảo lần 2' }),
    insertAfter('draftMark', { name: 'urgencyMark', role: 'urgencyMark', text: 'KHẨN' }),
    insertAfter('archiveLine', { name: 'drafter', role: 'drafter', text: `NTL-${String(era.month * 4)}` }),
    insertAfter('signerName', {
      name: 'noPublicationNote',
      role: 'noPublicationNote',
      text: noPublication,
    }),
    insertAfter('noPublicationNote', {
      name: 'contact',
      role: 'contact',
      text: 'Thôn An Thịnh, xã An Bình, tỉnh Phú Thọ; điện thoại: 0210 000 0000; email: danguy@anbinh.example',
    }),
  ];
}

export const restrictedReport36 = defineSample({
  id: 'hd36-bao-cao-luu-hanh',
  name: 'Báo cáo của Ban Thường vụ Đảng ủy xã có chỉ dẫn phạm vi lưu hành (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'bao-cao',
  text: reportText(GUIDELINE_36),
  changes: restricted(
    GUIDELINE_36,
    'XEM XONG TRẢ LẠI',
    'Không phổ biến trên các phương tiện thông tin đại chúng',
  ),
});

export const restrictedReport05 = defineSample({
  id: 'hd05-bao-cao-luu-hanh',
  name: 'Báo cáo của Ban Thường vụ Đảng ủy xã có chỉ dẫn phạm vi phổ biến (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'bao-cao',
  text: reportText(GUIDELINE_05),
  changes: restricted(GUIDELINE_05, 'LƯU HÀNH NỘI BỘ', 'Không phổ biến trên phương tiện thông tin đại chúng'),
});

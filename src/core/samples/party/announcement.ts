import { defineSample } from '../sample';
import type { SampleText } from '../sampleText';
import { COMMITTEE, dashedLines, GUIDELINE_05, GUIDELINE_36, placeAndDate, type PartyEra } from './era';

function announcementText(era: PartyEra, deadline: string): SampleText {
  return {
    ...COMMITTEE,
    documentNumber: `Số ${String(era.month * 20)}-TB/ĐU`,
    placeAndDate: placeAndDate(era, '09'),
    typeName: 'THÔNG BÁO',
    abstract: 'kết luận của Ban Thường vụ Đảng ủy về công tác phát triển đảng viên',
    openingSentence:
      'Sau khi nghe Ban Xây dựng Đảng báo cáo kết quả phát triển đảng viên, Ban Thường vụ Đảng ủy thảo luận và kết luận như sau:',
    body: [
      '1. Ban Thường vụ Đảng ủy ghi nhận cố gắng của các chi bộ, đảng bộ trực thuộc; đã kết nạp 11 đảng viên, trong đó có 06 đảng viên nữ.',
      '2. Các chi bộ chưa kết nạp được đảng viên rà soát nguồn quần chúng ưu tú, phân công đảng viên chính thức giúp đỡ; báo cáo kết quả về Ban Xây dựng Đảng trước ' +
        `${deadline}.`,
      `3. Giao Ban Xây dựng Đảng phối hợp mở 01 lớp bồi dưỡng nhận thức về Đảng trong ${era.nextPeriod}.`,
    ],
    closingSentence: 'Ban Thường vụ Đảng ủy thông báo để các cơ quan, đơn vị biết, thực hiện.',
    recipients: dashedLines(era, [
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã',
      'Ban Xây dựng Đảng',
      'Các chi bộ, đảng bộ trực thuộc Đảng ủy',
      'Lưu Văn phòng Đảng ủy',
    ]),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'PHÓ BÍ THƯ', name: 'Trần Thị Thu Hà' },
  };
}

export const announcement36 = defineSample({
  id: 'hd36-thong-bao',
  name: 'Thông báo của Ban Thường vụ Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'thong-bao',
  text: announcementText(GUIDELINE_36, 'ngày 10 tháng 4 năm 2026'),
});

export const announcement05 = defineSample({
  id: 'hd05-thong-bao',
  name: 'Thông báo của Ban Thường vụ Đảng ủy xã (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'thong-bao',
  text: announcementText(GUIDELINE_05, 'ngày 10 tháng 7 năm 2026'),
});

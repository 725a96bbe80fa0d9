import { insertBefore } from '../change';
import { defineSample } from '../sample';

export const stateRestrictedReport = defineSample({
  id: 'nd30-bao-cao-luu-hanh',
  name: 'Báo cáo của Ủy ban nhân dân xã lưu hành nội bộ',
  regulation: 'nd30',
  type: 'bao-cao',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 145/BC-UBND',
    placeAndDate: 'An Bình, ngày 22 tháng 6 năm 2026',
    typeName: 'BÁO CÁO',
    abstract: 'Kết quả rà soát tài sản công của các cơ quan, đơn vị thuộc xã',
    openingSentence:
      'Ủy ban nhân dân xã An Bình báo cáo kết quả rà soát tài sản công của các cơ quan, đơn vị thuộc xã như sau:',
    body: [
      '# I. KẾT QUẢ RÀ SOÁT',
      'Đã rà soát 14 cơ sở nhà, đất và 06 xe ô tô; hồ sơ của 11 cơ sở nhà, đất đã đầy đủ.',
      '# II. NHIỆM VỤ THỜI GIAN TỚI',
      'Phòng Kinh tế phối hợp với các đơn vị hoàn thiện hồ sơ của 03 cơ sở nhà, đất còn lại.',
    ],
    closingSentence: 'Trên đây là Báo cáo kết quả rà soát tài sản công của các cơ quan, đơn vị thuộc xã./.',
    recipients: [
      '- Thường trực Đảng ủy xã (để b/c);',
      '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;',
      '- Lưu: VT, KT.',
    ],
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  },
  changes: [
    insertBefore('issuingAgency.1', {
      name: 'circulationMark',
      role: 'circulationMark',
      text: 'LƯU HÀNH NỘI BỘ',
      format: { framed: true },
    }),
  ],
});

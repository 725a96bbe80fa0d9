import { copied } from '../copyPieces';
import { defineSample } from '../sample';

export const stateCopiedDecision = defineSample({
  id: 'nd30-quyet-dinh-sao-y',
  name: 'Bản sao y quyết định của Ủy ban nhân dân xã',
  regulation: 'nd30',
  type: 'quyet-dinh',
  text: {
    regime: 'state',
    agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
    documentNumber: 'Số: 96/QĐ-UBND',
    placeAndDate: 'An Bình, ngày 18 tháng 5 năm 2026',
    typeName: 'QUYẾT ĐỊNH',
    abstract: 'Về việc công nhận danh hiệu Gia đình văn hóa năm 2026',
    enactor: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH',
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội.',
    ],
    decision: 'QUYẾT ĐỊNH:',
    body: [
      '<b>Điều 1.</b> Công nhận danh hiệu Gia đình văn hóa năm 2026 cho 412 hộ gia đình trên địa bàn xã theo danh sách do Phòng Văn hóa - Xã hội lưu giữ.',
      '<b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.',
      '<b>Điều 3.</b> Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Phòng Văn hóa - Xã hội, Trưởng các thôn và các hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    ],
    recipients: ['- Như Điều 3;', '- Thường trực Đảng ủy xã (để b/c);', '- Lưu: VT, VHXH.'],
    signature: { authority: [], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  },
  changes: [
    copied({
      agency: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
      documentNumber: 'Số: 05/SY-UBND',
      kind: 'SAO Y',
      placeAndDate: 'An Bình, ngày 20 tháng 5 năm 2026',
      recipientsLabel: 'Nơi nhận:',
      recipients: ['- Ủy ban Mặt trận Tổ quốc Việt Nam xã;', '- Lưu: VT.'],
      authority: 'TL. CHỦ TỊCH',
      title: 'CHÁNH VĂN PHÒNG',
      name: 'Lê Thị Hồng Nhạn',
    }),
  ],
});

import { insertAfter } from '../change';
import { defineSample } from '../sample';

export const jointRegulation05 = defineSample({
  id: 'hd05-quy-che-lien-co-quan',
  name: 'Quy chế phối hợp của hai cơ quan (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'quy-che',
  text: {
    regime: 'party',
    parentAgency: 'ĐẢNG ỦY XÃ AN BÌNH',
    agency: ['BAN XÂY DỰNG ĐẢNG - ỦY BAN KIỂM TRA'],
    documentNumber: 'Số 02-QC/BXDĐ-UBKT',
    placeAndDate: 'An Bình, ngày 25 tháng 6 năm 2026',
    typeName: 'QUY CHẾ',
    abstract: 'phối hợp quản lý hồ sơ đảng viên',
    body: [
      '<b>Điều 1.</b> Quy chế này quy định việc phối hợp quản lý hồ sơ đảng viên giữa Ban Xây dựng Đảng và Ủy ban Kiểm tra Đảng ủy.',
      '<b>Điều 2.</b> Hai cơ quan cung cấp hồ sơ cho nhau trong thời hạn 05 ngày làm việc kể từ ngày nhận được đề nghị.',
      '<b>Điều 3.</b> Quy chế này có hiệu lực kể từ ngày ký.',
    ],
    recipients: [
      '- Thường trực Đảng ủy (để báo cáo);',
      '- Các chi bộ, đảng bộ trực thuộc Đảng ủy;',
      '- Lưu Ban Xây dựng Đảng.',
    ],
    leftSignature: { authority: 'CHỦ NHIỆM\nỦY BAN KIỂM TRA', name: 'Đỗ Văn Khải' },
    signature: { authority: ['TRƯỞNG BAN'], title: null, name: 'Vũ Thị Thanh Mai' },
  },
  changes: [
    insertAfter('signingAuthority', { name: 'signingAgency', role: 'authority', text: 'BAN XÂY DỰNG ĐẢNG' }),
  ],
});

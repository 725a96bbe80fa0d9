import { insertAfter } from '../change';
import { defineSample } from '../sample';

export const congressResolution05 = defineSample({
  id: 'hd05-nghi-quyet-dai-hoi',
  name: 'Nghị quyết của đại hội đại biểu đảng bộ xã, có xác nhận chữ ký (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'nghi-quyet',
  text: {
    regime: 'party',
    parentAgency: 'ĐẢNG BỘ XÃ AN BÌNH',
    agency: ['ĐẠI HỘI ĐẠI BIỂU', 'LẦN THỨ II, NHIỆM KỲ 2030 - 2035'],
    documentNumber: 'Số 01-NQ/ĐH',
    placeAndDate: 'An Bình, ngày 14 tháng 6 năm 2030',
    typeName: 'NGHỊ QUYẾT',
    abstract: 'đại hội đại biểu Đảng bộ xã An Bình lần thứ II, nhiệm kỳ 2030 - 2035',
    openingSentence:
      'Đại hội đại biểu Đảng bộ xã An Bình lần thứ II, nhiệm kỳ 2030 - 2035 họp trong hai ngày 13 và 14 tháng 6 năm 2030, quyết nghị:',
    body: [
      '1. Thông qua Báo cáo chính trị của Ban Chấp hành Đảng bộ xã khóa I trình Đại hội.',
      '2. Thông qua Báo cáo kiểm điểm của Ban Chấp hành Đảng bộ xã khóa I.',
      '3. Giao Ban Chấp hành Đảng bộ xã khóa II tổ chức thực hiện Nghị quyết.',
    ],
    closingSentence: 'Đại hội kêu gọi cán bộ, đảng viên và Nhân dân trong xã thực hiện thắng lợi Nghị quyết.',
    recipients: [
      '- Ban Thường vụ Tỉnh ủy (để báo cáo);',
      '- Các chi bộ, đảng bộ trực thuộc Đảng ủy;',
      '- Lưu Văn phòng Đảng ủy.',
    ],
    signature: { authority: ['T/M ĐOÀN CHỦ TỊCH'], title: null, name: 'Hoàng Đức Thắng' },
  },
  changes: [
    insertAfter('signerName', {
      name: 'certification.name',
      role: 'signerName',
      text: 'Ngô Thị Bích Liên',
    }),
    insertAfter('signerName', { name: 'certification.space', role: 'signatureSpace', text: '' }),
    insertAfter('signerName', {
      name: 'certification.title',
      role: 'signerTitle',
      text: 'CHÁNH VĂN PHÒNG',
    }),
    insertAfter('signerName', {
      name: 'certification.authority',
      role: 'authority',
      text: 'T/L BAN THƯỜNG VỤ',
    }),
    insertAfter('signerName', {
      name: 'certification',
      role: 'certification',
      text: 'Xác nhận chữ ký của đồng chí Hoàng Đức Thắng',
    }),
  ],
});

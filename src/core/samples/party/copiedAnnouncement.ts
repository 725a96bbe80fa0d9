import { copied } from '../copyPieces';
import { defineSample } from '../sample';
import { COMMITTEE } from './era';

export const copiedAnnouncement36 = defineSample({
  id: 'hd36-thong-bao-sao',
  name: 'Bản sao y bản chính thông báo của Ban Thường vụ Đảng ủy xã (Hướng dẫn 36)',
  regulation: 'hd36',
  type: 'thong-bao',
  text: {
    ...COMMITTEE,
    documentNumber: 'Số 61-TB/ĐU',
    placeAndDate: 'An Bình, ngày 16 tháng 3 năm 2026',
    typeName: 'THÔNG BÁO',
    abstract: 'phân công đồng chí Ủy viên Ban Chấp hành Đảng bộ xã theo dõi chi bộ',
    openingSentence:
      'Ban Thường vụ Đảng ủy thông báo phân công các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã theo dõi chi bộ như sau:',
    body: [
      '1. Đồng chí Trần Thị Thu Hà, Phó Bí thư Đảng ủy theo dõi Chi bộ thôn An Thịnh.',
      '2. Đồng chí Vũ Thị Thanh Mai, Ủy viên Ban Thường vụ Đảng ủy theo dõi Chi bộ thôn An Lạc.',
    ],
    closingSentence: 'Các đồng chí được phân công và các chi bộ liên quan phối hợp thực hiện.',
    recipients: [
      '- Các đồng chí có tên trên,',
      '- Chi bộ các thôn An Thịnh, An Lạc,',
      '- Lưu Văn phòng Đảng ủy.',
    ],
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'BÍ THƯ', name: 'Hoàng Đức Thắng' },
  },
  changes: [
    copied({
      agency: ['ĐẢNG ỦY XÃ AN BÌNH'],
      documentNumber: 'Số 24-BS/ĐU',
      kind: 'SAO Y BẢN CHÍNH',
      placeAndDate: 'An Bình, ngày 18 tháng 3 năm 2026',
      recipientsLabel: '<u>Nơi nhận</u>:',
      recipients: ['- Ủy ban nhân dân xã,', '- Lưu Văn phòng Đảng ủy.'],
      authority: 'T/L BAN THƯỜNG VỤ',
      title: 'CHÁNH VĂN PHÒNG',
      name: 'Ngô Thị Bích Liên',
    }),
  ],
});

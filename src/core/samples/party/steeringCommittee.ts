import { insertAfter } from '../change';
import { defineSample } from '../sample';

export const steeringCommittee05 = defineSample({
  id: 'hd05-thong-bao-ban-chi-dao',
  name: 'Thông báo của ban chỉ đạo không có con dấu riêng (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'thong-bao',
  text: {
    regime: 'party',
    parentAgency: 'ĐẢNG ỦY XÃ AN BÌNH',
    agency: ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ'],
    documentNumber: 'Số 03-TB/BCĐ',
    placeAndDate: 'An Bình, ngày 24 tháng 6 năm 2026',
    typeName: 'THÔNG BÁO',
    abstract: 'phân công nhiệm vụ thành viên Ban Chỉ đạo chuyển đổi số',
    openingSentence:
      'Ban Chỉ đạo chuyển đổi số thông báo phân công nhiệm vụ các thành viên Ban Chỉ đạo như sau:',
    body: [
      '1. Đồng chí Trần Thị Thu Hà, Phó Trưởng Ban Chỉ đạo phụ trách chuyển đổi số trong các cơ quan đảng.',
      '2. Đồng chí Phạm Quốc Hưng, Phó Trưởng Ban Chỉ đạo phụ trách chuyển đổi số trong cơ quan nhà nước.',
    ],
    closingSentence: 'Các thành viên Ban Chỉ đạo thực hiện nhiệm vụ được phân công.',
    recipients: ['- Thành viên Ban Chỉ đạo;', '- Lưu Văn phòng Đảng ủy.'],
    signature: { authority: ['BÍ THƯ'], title: 'kiêm', name: 'Hoàng Đức Thắng' },
  },
  changes: [
    insertAfter('signerTitle', { name: 'concurrentPost', role: 'authority', text: 'TRƯỞNG BAN CHỈ ĐẠO' }),
  ],
});

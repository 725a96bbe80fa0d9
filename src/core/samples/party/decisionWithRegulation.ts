import { defineSample } from '../sample';
import { basisLines, COMMITTEE, dashedLines, GUIDELINE_05, placeAndDate } from './era';

export const decisionWithRegulation05 = defineSample({
  id: 'hd05-quyet-dinh-quy-che',
  name: 'Quyết định của Ban Thường vụ Đảng ủy xã ban hành Quy chế trong cùng tệp (Hướng dẫn 05)',
  regulation: 'hd05',
  type: 'quyet-dinh',
  text: {
    ...COMMITTEE,
    documentNumber: 'Số 126-QĐ/ĐU',
    placeAndDate: placeAndDate(GUIDELINE_05, '17'),
    typeName: 'QUYẾT ĐỊNH',
    abstract: 'ban hành Quy chế quản lý, sử dụng phòng truyền thống của Đảng bộ xã An Bình',
    legalBases: basisLines(GUIDELINE_05, [
      'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
      'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã An Bình khóa I, nhiệm kỳ 2025 - 2030',
      'Xét đề nghị của Ban Xây dựng Đảng',
    ]),
    decision: 'BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH',
    body: [
      '<b>Điều 1.</b> Ban hành kèm theo Quyết định này Quy chế quản lý, sử dụng phòng truyền thống của Đảng bộ xã An Bình.',
      '<b>Điều 2.</b> Văn phòng Đảng ủy, Ban Xây dựng Đảng, các chi bộ trực thuộc và cán bộ, đảng viên liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.',
    ],
    recipients: dashedLines(GUIDELINE_05, [
      'Như Điều 2',
      'Các đồng chí Ủy viên Ban Thường vụ Đảng ủy',
      'Lưu Văn phòng Đảng ủy',
    ]),
    signature: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'BÍ THƯ', name: 'Hoàng Đức Thắng' },
    attachment: {
      typeName: 'QUY CHẾ',
      abstract: 'quản lý, sử dụng phòng truyền thống của Đảng bộ xã An Bình',
      reference: `(Ban hành kèm theo Quyết định số 126-QĐ/ĐU, ${placeAndDate(GUIDELINE_05, '17').replace(/^.*?, /u, '')} của Ban Thường vụ Đảng ủy xã An Bình)`,
      body: [
        '= Chương I',
        '= QUY ĐỊNH CHUNG',
        '<b>Điều 1.</b> Quy chế này quy định việc quản lý, sử dụng phòng truyền thống của Đảng bộ xã An Bình.',
        '<b>Điều 2.</b> Phòng truyền thống được quản lý, sử dụng theo các nguyên tắc sau:',
        '1. Đúng mục đích giáo dục truyền thống; tiết kiệm, an toàn.',
        '2. Bảo đảm sự lãnh đạo thường xuyên của Ban Thường vụ Đảng ủy.',
        '= Chương II',
        '= QUẢN LÝ, SỬ DỤNG',
        '<b>Điều 3.</b> Văn phòng Đảng ủy trực tiếp quản lý phòng truyền thống và có nhiệm vụ:',
        '1. Bảo quản tài liệu, hiện vật, bao gồm:',
        'a) Lập danh mục tài liệu, hiện vật;',
        'b) Kiểm kê tài liệu, hiện vật trước ngày 15 tháng 12 hằng năm.',
        '2. Bố trí người hướng dẫn các đoàn đến tham quan, sinh hoạt chuyên đề.',
        '<b>Điều 4.</b> Các chi bộ trực thuộc đăng ký với Văn phòng Đảng ủy trước khi tổ chức sinh hoạt tại phòng truyền thống ít nhất 03 ngày.',
        '= Chương III',
        '= TỔ CHỨC THỰC HIỆN',
        '<b>Điều 5.</b> Văn phòng Đảng ủy phối hợp với Ban Xây dựng Đảng theo dõi, kiểm tra, định kỳ báo cáo Ban Thường vụ Đảng ủy kết quả thực hiện Quy chế này.',
      ],
    },
  },
});

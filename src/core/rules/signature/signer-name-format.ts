import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const signerNameFormat = componentFormat({
  id: 'signer-name-format',
  title: 'Họ tên người ký in chữ thường, đậm, đứng, canh giữa',
  rationale: 'Họ tên đậm, dưới chữ ký để biết rõ ai ký.',
  clauses: ['nd30-hoten-bold', 'dang-hoten-bold'],
  components: ['signerName'],
  examples: [
    {
      name: 'đậm, cỡ chữ 13',
      sample: 'nd30-ke-hoach',
      change: format('signerName', { size: 26 }),
      reports: [],
    },
    {
      name: 'không đậm',
      sample: 'nd30-ke-hoach',
      change: format('signerName', { bold: false }),
      reports: [{ clause: 'nd30-hoten-bold', text: 'Nguyễn Văn Minh' }],
    },
    {
      name: 'viết hoa toàn bộ',
      sample: 'nd30-quyet-dinh',
      change: setText('signerName', 'NGUYỄN VĂN MINH'),
      reports: [{ clause: 'nd30-hoten-bold', text: 'NGUYỄN VĂN MINH' }],
    },
    {
      name: 'họ tên gạch chân',
      sample: 'nd30-quyet-dinh',
      change: format('signerName', { underline: true }),
      reports: [{ clause: 'nd30-hoten-bold' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng: không đậm',
      sample: 'hd05-ke-hoach',
      change: format('signerName', { bold: false }),
      reports: [{ clause: 'dang-hoten-bold', text: 'Trần Thị Thu Hà' }],
    },
    {
      name: 'họ tên in hoa, có âm tiết dễ đọc nhầm là từ khác',
      sample: 'hd05-ke-hoach',
      change: setText('signerName', 'CHÂU THANH HẢI'),
      reports: [{ clause: 'dang-hoten-bold', text: 'CHÂU THANH HẢI' }],
    },
    {
      name: 'họ tên người sao không đậm',
      sample: 'nd30-quyet-dinh-sao-y',
      change: format('copy.signerName', { bold: false }),
      reports: [{ clause: 'nd30-hoten-bold', text: 'Lê Thị Hồng Nhạn' }],
      fixed: [],
    },
  ],
});

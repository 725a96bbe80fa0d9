import { separatorLine } from '../../linting';
import { format, setText, swap, without } from '../../samples';

export const titleRule = separatorLine({
  id: 'title-rule',
  title: 'Dưới Tiêu ngữ (tiêu đề của Đảng) có đường kẻ ngang dài bằng dòng chữ',
  rationale: 'Đường kẻ ngăn Quốc hiệu, Tiêu ngữ hoặc tiêu đề của Đảng với địa danh và ngày tháng.',
  clauses: ['nd30-tieungu-rule', 'dang-tieude-rule'],
  separated: 'title',
  examples: [
    {
      name: 'đường kẻ dài bằng dòng chữ',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'không có đường kẻ',
      sample: 'nd30-ke-hoach',
      change: without('mottoRule'),
      reports: [{ clause: 'nd30-tieungu-rule', text: 'Độc lập - Tự do - Hạnh phúc' }],
    },
    {
      name: 'đường kẻ ngắn bằng nửa dòng chữ',
      sample: 'nd30-quyet-dinh',
      change: format('mottoRule', { length: 1700 }),
      reports: [{ clause: 'nd30-tieungu-rule' }],
      fixed: [],
    },
    {
      name: 'dãy gạch nối thay cho đường kẻ',
      sample: 'nd30-bao-cao',
      change: [
        without('mottoRule'),
        setText('nationalMotto', 'Độc lập - Tự do - Hạnh phúc\n---------------'),
      ],
      reports: [{ clause: 'nd30-tieungu-rule', text: '---------------' }],
    },
    {
      name: 'đường kẻ nằm giữa Quốc hiệu và Tiêu ngữ',
      sample: 'nd30-ke-hoach',
      change: swap('nationalMotto', 'mottoRule'),
      reports: [{ clause: 'nd30-tieungu-rule' }],
    },
    {
      name: 'gạch chân chữ thay cho đường kẻ',
      sample: 'nd30-ke-hoach',
      change: [without('mottoRule'), format('nationalMotto', { underline: true })],
      reports: [{ clause: 'nd30-tieungu-rule', text: 'Độc lập - Tự do - Hạnh phúc' }],
    },
    {
      name: 'văn bản Đảng gạch chân tiêu đề',
      sample: 'hd05-ke-hoach',
      change: [without('titleRule'), setText('partyTitle', '<u>ĐẢNG CỘNG SẢN VIỆT NAM</u>')],
      reports: [],
    },
    {
      name: 'văn bản Đảng không có đường kẻ',
      sample: 'hd05-ke-hoach',
      change: without('titleRule'),
      reports: [{ clause: 'dang-tieude-rule', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }],
    },
  ],
});

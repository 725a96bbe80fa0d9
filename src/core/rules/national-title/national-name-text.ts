import { fixedText } from '../../linting';
import { setText } from '../../samples';

export const nationalNameText = fixedText({
  id: 'national-name-text',
  title: 'Quốc hiệu ghi đúng chữ',
  rationale: 'Quốc hiệu là tên nước ghi trong Hiến pháp, không được thiếu, thừa hay sai chữ.',
  clause: 'nd30-quochieu-text',
  expected: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  name: 'Quốc hiệu',
  // The decree's own table of typefaces and its form 1.6 print it this way.
  tolerated: ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  find: ({ nationalName }) => nationalName,
  examples: [
    {
      name: 'đúng chữ',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'sai một chữ',
      sample: 'nd30-ke-hoach',
      change: setText('nationalName', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨ VIỆT NAM'),
      reports: [{ clause: 'nd30-quochieu-text', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨ VIỆT NAM' }],
      fixed: [],
    },
    {
      name: 'thừa một dấu cách: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: setText('nationalName', 'CỘNG HÒA XÃ HỘI  CHỦ NGHĨA VIỆT NAM'),
      reports: [{ clause: 'nd30-quochieu-text', text: '  ' }],
      fixed: [],
    },
    {
      name: 'đặt dấu kiểu cũ: chỉ lưu ý',
      sample: 'nd30-cong-van',
      change: setText('nationalName', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      reports: [{ clause: 'nd30-quochieu-text', text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
      fixed: [],
    },
  ],
});

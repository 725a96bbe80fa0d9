import { fixedText } from '../../linting';
import { setText } from '../../samples';

export const partyTitleText = fixedText({
  id: 'party-title-text',
  title: 'Tiêu đề ghi đúng chữ “ĐẢNG CỘNG SẢN VIỆT NAM”',
  rationale: 'Tiêu đề là dấu hiệu nhận ra văn bản của Đảng, chỉ có một cách viết.',
  clause: 'dang-tieude-present',
  expected: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  name: 'Tiêu đề',
  tolerated: [],
  find: ({ partyTitle }) => partyTitle,
  examples: [
    { name: 'đúng chữ', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'thiếu dấu hỏi',
      sample: 'hd05-ke-hoach',
      change: setText('partyTitle', 'ĐẢNG CỘNG SAN VIỆT NAM'),
      reports: [{ clause: 'dang-tieude-present', text: 'ĐẢNG CỘNG SAN VIỆT NAM' }],
      fixed: [],
    },
    {
      name: 'dấu chấm ở cuối',
      sample: 'hd36-quyet-dinh',
      change: setText('partyTitle', 'ĐẢNG CỘNG SẢN VIỆT NAM.'),
      reports: [{ clause: 'dang-tieude-present', text: 'ĐẢNG CỘNG SẢN VIỆT NAM.' }],
      fixed: [],
    },
  ],
});

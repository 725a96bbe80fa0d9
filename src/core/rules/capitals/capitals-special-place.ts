import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsSpecialPlace = nameCapitals({
  id: 'capitals-special-place',
  title: 'Viết hoa “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”',
  rationale: 'Đây là hai trường hợp viết hoa đặc biệt: danh từ chung đứng trước cũng viết hoa.',
  clause: 'hoa-dia-ly-dacbiet',
  kinds: ['specialUnit'],
  principle:
    '“Thủ đô Hà Nội” và “Thành phố Hồ Chí Minh” là trường hợp viết hoa đặc biệt, viết hoa cả từ đứng trước tên riêng.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị trao đổi kinh nghiệm với các đơn vị ở Thủ đô Hà Nội theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “thành phố Hồ Chí Minh”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị trao đổi kinh nghiệm với các đơn vị ở thành phố Hồ Chí Minh theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-dia-ly-dacbiet', text: 'thành phố Hồ Chí Minh' }],
    },
    {
      name: 'viết “thủ đô Hà Nội”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị trao đổi kinh nghiệm với các đơn vị ở thủ đô Hà Nội theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-dia-ly-dacbiet', text: 'thủ đô Hà Nội' }],
    },
  ],
});

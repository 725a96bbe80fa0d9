import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsForeignPlace = nameCapitals({
  id: 'capitals-foreign-place',
  title: 'Địa danh nước ngoài viết hoa đúng quy tắc',
  rationale:
    'Tên phiên âm Hán - Việt viết như địa danh Việt Nam; tên phiên âm trực tiếp chỉ viết hoa âm tiết đầu của mỗi thành phần.',
  clause: 'hoa-dia-ly-nn',
  kinds: ['foreignPlace'],
  principle:
    'Địa danh phiên âm Hán - Việt viết hoa mọi âm tiết; địa danh phiên âm trực tiếp viết hoa âm tiết đầu của mỗi thành phần.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị mở rộng thị trường sang Nhật Bản và Sing-ga-po theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Nhật bản”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị mở rộng thị trường sang Nhật bản theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-dia-ly-nn', text: 'Nhật bản' }],
    },
    {
      name: 'viết “Sing-Ga-Po”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị mở rộng thị trường sang Sing-Ga-Po theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-dia-ly-nn', text: 'Sing-Ga-Po' }],
    },
  ],
});

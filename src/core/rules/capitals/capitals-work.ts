import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsWork = nameCapitals({
  id: 'capitals-work',
  title: 'Tên tác phẩm, sách báo, tạp chí viết hoa âm tiết đầu',
  rationale: 'Chữ hoa cho biết tên tác phẩm, tờ báo bắt đầu từ đâu.',
  clause: 'hoa-tac-pham',
  kinds: ['work'],
  principle: 'Tên tác phẩm, sách báo, tạp chí viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị đọc tạp chí Cộng sản và báo Nhân Dân theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “tạp chí cộng sản”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị đọc tạp chí cộng sản theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-tac-pham', text: 'tạp chí cộng sản' }],
    },
  ],
});

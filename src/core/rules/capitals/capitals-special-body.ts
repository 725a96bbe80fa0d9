import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsSpecialBody = nameCapitals({
  id: 'capitals-special-body',
  title: 'Tên các cơ quan Trung ương của Đảng viết hoa đúng',
  rationale: 'Đây là những tên gọi được quy định riêng, viết sai là sai tên cơ quan.',
  clause: 'hoa-co-quan-dac-biet',
  kinds: ['specialBody'],
  principle: 'Tên cơ quan Trung ương của Đảng là trường hợp viết hoa đặc biệt.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị quán triệt nghị quyết của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “bộ Chính trị”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị quán triệt kết luận của bộ Chính trị theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-co-quan-dac-biet', text: 'bộ Chính trị' }],
    },
    {
      name: 'viết “Ban chấp hành Trung ương Đảng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị quán triệt nghị quyết của Ban chấp hành Trung ương Đảng theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-co-quan-dac-biet', text: 'Ban chấp hành Trung ương Đảng' }],
    },
  ],
});

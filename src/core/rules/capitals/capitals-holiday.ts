import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsHoliday = nameCapitals({
  id: 'capitals-holiday',
  title: 'Tên ngày lễ, ngày kỷ niệm viết hoa chữ đầu tên gọi',
  rationale: 'Chữ hoa cho biết tên gọi của ngày bắt đầu từ đâu.',
  clause: 'hoa-ngay-le',
  kinds: ['holiday'],
  principle: 'Tên ngày lễ, ngày kỷ niệm viết hoa chữ cái đầu của âm tiết tạo thành tên gọi.',
  examples: [
    {
      name: '“lễ giáng sinh”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí bảo đảm an ninh dịp lễ giáng sinh và lễ Phật đản.'),
      reports: [{ clause: 'hoa-ngay-le', text: 'lễ giáng sinh' }],
    },
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị chào mừng ngày Quốc khánh và ngày Nhà giáo Việt Nam theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “ngày quốc khánh”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị chào mừng ngày quốc khánh theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-ngay-le', text: 'ngày quốc khánh' }],
    },
    {
      name: 'viết “ngày Nhà Giáo Việt Nam”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị chào mừng ngày Nhà Giáo Việt Nam theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-ngay-le', text: 'ngày Nhà Giáo Việt Nam' }],
    },
  ],
});

import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsHonour = nameCapitals({
  id: 'capitals-honour',
  title: 'Tên huân chương, huy chương, danh hiệu viết hoa đúng',
  rationale: 'Viết đúng tên hình thức khen thưởng để hồ sơ và bằng chứng nhận thống nhất.',
  clause: 'hoa-danh-hieu',
  kinds: ['honour'],
  principle:
    'Tên huân chương, huy chương, danh hiệu viết hoa chữ cái đầu của mỗi thành phần tạo thành tên và từ chỉ thứ, hạng.',
  examples: [
    {
      name: '“Huân chương chiến sĩ vẻ vang hạng ba”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí mua quà tặng người được Huân chương chiến sĩ vẻ vang hạng ba.',
      ),
      reports: [{ clause: 'hoa-danh-hieu', text: 'Huân chương chiến sĩ vẻ vang hạng ba' }],
    },
    {
      name: '“huy hiệu Đảng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí trao huy hiệu Đảng và tặng hoa cho người nhận Huy hiệu Đảng.',
      ),
      reports: [{ clause: 'hoa-danh-hieu', text: 'huy hiệu Đảng' }],
    },
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị đề nghị tặng Huân chương Lao động hạng Nhất và danh hiệu Anh hùng Lao động theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Huân chương Lao động hạng nhất”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị đề nghị tặng Huân chương Lao động hạng nhất theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-danh-hieu', text: 'Huân chương Lao động hạng nhất' }],
    },
    {
      name: 'viết “huân chương sao vàng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị đề nghị tặng huân chương sao vàng theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-danh-hieu', text: 'huân chương sao vàng' }],
    },
  ],
});

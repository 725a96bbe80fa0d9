import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsLandform = nameCapitals({
  id: 'capitals-landform',
  title: 'Danh từ chỉ địa hình đứng trước tên riêng viết thường',
  rationale: 'Chỉ tên riêng viết hoa; sông, núi, hồ, biển, chợ là danh từ chung.',
  clause: 'hoa-dia-ly-hinh',
  kinds: ['landform'],
  principle: 'Danh từ chung chỉ địa hình đi liền với tên riêng viết thường, chỉ viết hoa tên riêng.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị bảo vệ nguồn nước sông Hồng theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Sông Hồng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị bảo vệ nguồn nước Sông Hồng theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-dia-ly-hinh', text: 'Sông Hồng' }],
    },
    {
      name: 'viết “vịnh hạ long”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị bảo vệ cảnh quan vịnh hạ long theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-dia-ly-hinh', text: 'vịnh hạ long' }],
    },
  ],
});

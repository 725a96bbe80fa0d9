import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsRegion = nameCapitals({
  id: 'capitals-region',
  title: 'Tên vùng, miền viết hoa mọi âm tiết',
  rationale: 'Chữ hoa phân biệt tên một vùng với từ chỉ phương hướng.',
  clause: 'hoa-vung-mien',
  kinds: ['region'],
  principle: 'Tên vùng, miền ghép từ chỉ phương hướng viết hoa chữ cái đầu của mọi âm tiết.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị kết nối thị trường các tỉnh vùng Tây Bắc và Nam Trung Bộ theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'hướng gió không phải tên vùng',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Che chắn chuồng trại khi có gió mùa đông bắc, gió tây nam.'),
      reports: [],
    },
    {
      name: 'viết “Bắc bộ”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị kết nối thị trường các tỉnh Bắc bộ theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-vung-mien', text: 'Bắc bộ' }],
    },
    {
      name: 'viết “vùng tây bắc”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị kết nối thị trường các tỉnh vùng tây bắc theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-vung-mien', text: 'vùng tây bắc' }],
    },
  ],
});

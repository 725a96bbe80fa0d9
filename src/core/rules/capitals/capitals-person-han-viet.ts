import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsPersonHanViet = nameCapitals({
  id: 'capitals-person-han-viet',
  title: 'Tên người nước ngoài phiên âm qua âm Hán - Việt viết hoa mọi âm tiết',
  rationale: 'Tên phiên âm qua âm Hán - Việt viết như tên người Việt Nam.',
  clause: 'hoa-nguoi-nuocngoai-hv',
  kinds: ['personInHanViet'],
  principle: 'Tên người nước ngoài phiên âm qua âm Hán - Việt viết hoa chữ cái đầu của mọi âm tiết.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị giới thiệu thân thế Mao Trạch Đông và Kim Nhật Thành theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Mao Trạch đông”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị giới thiệu thân thế Mao Trạch đông theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-nguoi-nuocngoai-hv', text: 'Mao Trạch đông' }],
    },
  ],
});

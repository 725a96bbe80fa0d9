import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsLandformName = nameCapitals({
  id: 'capitals-landform-name',
  title: 'Danh từ chỉ địa hình đã thành một phần của địa danh được viết hoa',
  rationale:
    'Từ chỉ địa hình ghép với tên một âm tiết đã trở thành tên riêng, ví dụ Cửa Lò, Vũng Tàu, Cầu Giấy.',
  clause: 'hoa-dia-ly-hop',
  kinds: ['landformName'],
  principle: 'Từ chỉ địa hình đã ghép với tên riêng một âm tiết thành địa danh thì viết hoa mọi âm tiết.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị tham quan học tập tại Vũng Tàu theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Vũng tàu”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị tham quan học tập tại Vũng tàu theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-dia-ly-hop', text: 'Vũng tàu' }],
    },
  ],
});

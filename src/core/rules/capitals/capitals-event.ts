import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsEvent = nameCapitals({
  id: 'capitals-event',
  title: 'Tên sự kiện lịch sử, triều đại viết hoa đúng',
  rationale:
    'Tên sự kiện và triều đại là tên riêng; số chỉ mốc thời gian trong tên viết bằng chữ và viết hoa.',
  clause: 'hoa-su-kien',
  kinds: ['event'],
  principle:
    'Tên sự kiện lịch sử và triều đại viết hoa chữ cái đầu; số chỉ mốc thời gian viết bằng chữ và viết hoa.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị kỷ niệm Cách mạng tháng Tám và tìm hiểu Triều Lý theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Cách mạng tháng tám”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị kỷ niệm Cách mạng tháng tám theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-su-kien', text: 'Cách mạng tháng tám' }],
    },
    {
      name: 'viết “triều Trần”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị tìm hiểu di tích triều Trần theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-su-kien', text: 'triều Trần' }],
    },
  ],
});

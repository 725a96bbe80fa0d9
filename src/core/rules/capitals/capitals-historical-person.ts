import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsHistoricalPerson = nameCapitals({
  id: 'capitals-historical-person',
  title: 'Tên hiệu, tên gọi nhân vật lịch sử viết hoa mọi âm tiết',
  rationale: 'Viết hoa đủ các âm tiết cho biết đây là tên gọi riêng, không phải từ xưng hô thường.',
  clause: 'hoa-ten-hieu',
  kinds: ['historicalPerson'],
  principle: 'Tên hiệu và tên gọi nhân vật lịch sử viết hoa chữ cái đầu của mọi âm tiết.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị học tập và làm theo tấm gương đạo đức Bác Hồ theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “vua Hùng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị dâng hương tưởng niệm các vua Hùng theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-ten-hieu', text: 'vua Hùng' }],
    },
    {
      name: 'viết “các Vua hùng”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị dâng hương tưởng niệm các Vua hùng theo chương trình chung.',
      ),
      reports: [{ clause: 'hoa-ten-hieu', text: 'Vua hùng' }],
    },
  ],
});

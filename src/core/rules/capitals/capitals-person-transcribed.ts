import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsPersonTranscribed = nameCapitals({
  id: 'capitals-person-transcribed',
  title: 'Tên người nước ngoài phiên âm trực tiếp viết hoa âm tiết đầu của mỗi thành phần',
  rationale: 'Gạch nối và chữ hoa cho biết tên gồm mấy thành phần, mỗi thành phần đọc liền nhau.',
  clause: 'hoa-nguoi-nuocngoai-pa',
  kinds: ['personTranscribed'],
  principle: 'Tên phiên âm trực tiếp chỉ viết hoa chữ cái đầu của âm tiết thứ nhất trong mỗi thành phần.',
  examples: [
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị tìm hiểu tư tưởng của Vla-đi-mia I-lích Lê-nin theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Phri-đrích Ăng-Ghen”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị tìm hiểu tư tưởng của Phri-đrích Ăng-Ghen theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-nguoi-nuocngoai-pa', text: 'Phri-đrích Ăng-Ghen' }],
    },
  ],
});

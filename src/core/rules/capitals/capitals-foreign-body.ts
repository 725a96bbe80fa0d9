import { nameCapitals } from '../../linting';
import { setText } from '../../samples';

export const capitalsForeignBody = nameCapitals({
  id: 'capitals-foreign-body',
  title: 'Tên tổ chức nước ngoài viết hoa đúng; chữ viết tắt giữ nguyên chữ hoa',
  rationale: 'Tên đã dịch nghĩa viết như tên tổ chức của Việt Nam; chữ viết tắt theo nguyên ngữ.',
  clause: 'hoa-co-quan-nn',
  kinds: ['foreignBody'],
  principle:
    'Tên tổ chức nước ngoài dịch nghĩa viết như tên tổ chức của Việt Nam, chữ viết tắt viết theo nguyên ngữ.',
  examples: [
    {
      name: 'tên đầy đủ của một tổ chức thuộc Liên hợp quốc',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do Quỹ nhi đồng Liên hợp quốc tài trợ; tiếp nhận thêm từ Chương trình Phát triển Liên hợp quốc.',
      ),
      reports: [{ clause: 'hoa-co-quan-nn', text: 'Quỹ nhi đồng Liên hợp quốc' }],
    },
    {
      name: 'viết hoa đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị hưởng ứng chương trình của Liên hợp quốc và UNESCO theo chương trình chung của tỉnh.',
      ),
      reports: [],
    },
    {
      name: 'viết “Liên Hợp Quốc”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị hưởng ứng chương trình của Liên Hợp Quốc theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-co-quan-nn', text: 'Liên Hợp Quốc' }],
    },
    {
      name: 'viết “Unesco”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các đơn vị hưởng ứng chương trình của Unesco theo chương trình chung của tỉnh.',
      ),
      reports: [{ clause: 'hoa-co-quan-nn', text: 'Unesco' }],
    },
  ],
});

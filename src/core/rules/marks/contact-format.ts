import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const contactFormat = componentFormat({
  id: 'contact-format',
  title: 'Địa chỉ, điện thoại, thư điện tử của cơ quan in thường, đứng, đúng cỡ chữ',
  rationale: 'Thông tin liên hệ là phần phụ, in nhỏ để không lẫn với nội dung.',
  clauses: ['nd30-diachi', 'dang-lienhe'],
  components: ['contact'],
  examples: [
    {
      name: 'cỡ chữ 11 ở chân trang thứ nhất',
      sample: 'nd30-cong-van-khan',
      reports: [],
    },
    {
      name: 'cỡ chữ 14',
      sample: 'nd30-cong-van-khan',
      change: format('contact', { size: 28 }),
      reports: [{ clause: 'nd30-diachi' }],
    },
    {
      name: 'in nghiêng',
      sample: 'nd30-cong-van-khan',
      change: format('contact', { italic: true }),
      reports: [{ clause: 'nd30-diachi' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng: cỡ chữ 12',
      sample: 'hd05-bao-cao-luu-hanh',
      change: format('contact', { size: 24 }),
      reports: [{ clause: 'dang-lienhe' }],
    },
  ],
});

import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const urgencyMarkFormat = componentFormat({
  id: 'urgency-mark-format',
  title: 'Dấu chỉ mức độ khẩn in hoa, đứng, đậm, đúng cỡ chữ',
  rationale: 'Dấu khẩn phải nổi bật để văn bản được chuyển và xử lý ngay.',
  clauses: ['nd30-khan', 'dang-khan'],
  components: ['urgencyMark'],
  examples: [
    {
      name: 'in hoa, đậm, cỡ chữ 14',
      sample: 'nd30-cong-van-khan',
      reports: [],
    },
    {
      name: 'không đậm',
      sample: 'nd30-cong-van-khan',
      change: format('urgencyMark', { bold: false }),
      reports: [{ clause: 'nd30-khan', text: 'HỎA TỐC' }],
      fixed: [],
    },
    {
      name: 'viết thường',
      sample: 'nd30-cong-van-khan',
      change: setText('urgencyMark', 'Hỏa tốc'),
      reports: [{ clause: 'nd30-khan', text: 'Hỏa tốc' }],
      fixed: [],
    },
    {
      name: 'cỡ chữ 11 trong khung chữ',
      sample: 'nd30-cong-van-khan',
      change: format('urgencyMark', { size: 22 }),
      layout: { rules: 'drawing' },
      reports: [{ clause: 'nd30-khan', text: 'HỎA TỐC' }],
    },
    {
      name: 'văn bản Đảng: dấu khẩn in nghiêng',
      sample: 'hd05-bao-cao-luu-hanh',
      change: format('urgencyMark', { italic: true }),
      reports: [{ clause: 'dang-khan', text: 'KHẨN' }],
      fixed: [],
    },
  ],
});

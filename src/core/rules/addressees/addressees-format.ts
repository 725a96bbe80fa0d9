import { componentFormat } from '../../linting';
import { format, formatRole } from '../../samples';

export const addresseesFormat = componentFormat({
  id: 'addressees-format',
  title: '“Kính gửi” và các nơi gửi in đúng kiểu chữ',
  rationale: 'Phần Kính gửi đứng riêng giữa trang nên kiểu chữ phải thống nhất với lời văn.',
  clauses: ['nd30-kinhgui-format', 'dang-kinhgui'],
  components: ['addresseesLabel', 'addressee'],
  examples: [
    {
      name: 'đứng, cỡ chữ 14',
      sample: 'nd30-to-trinh',
      reports: [],
    },
    {
      name: 'in đậm',
      sample: 'nd30-to-trinh',
      change: format('addressees', { bold: true }),
      reports: [
        { clause: 'nd30-kinhgui-format', text: 'Kính gửi:' },
        { clause: 'nd30-kinhgui-format', text: 'Ủy ban nhân dân tỉnh Phú Thọ' },
      ],
    },
    {
      name: 'nơi gửi cỡ chữ 12',
      sample: 'nd30-cong-van',
      change: formatRole('addressee', { size: 24 }),
      reports: [{ clause: 'nd30-kinhgui-format', text: '- Phòng Văn hóa - Xã hội;' }],
    },
    {
      name: 'văn bản Đảng: nhãn không nghiêng',
      sample: 'hd05-cong-van',
      change: format('addressees', { italic: false }),
      reports: [{ clause: 'dang-kinhgui', text: 'Kính gửi:' }],
    },
  ],
});

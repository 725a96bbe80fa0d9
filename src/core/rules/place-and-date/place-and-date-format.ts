import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const placeAndDateFormat = componentFormat({
  id: 'place-and-date-format',
  title: 'Địa danh và ngày tháng in chữ thường, nghiêng, không đậm',
  rationale: 'Kiểu chữ nghiêng tách địa danh, ngày tháng khỏi số, ký hiệu cùng hàng.',
  clauses: ['nd30-diadanh-format', 'dang-diadanh-format'],
  components: ['placeAndDate'],
  examples: [
    {
      name: 'nghiêng, cỡ chữ 14',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'không nghiêng',
      sample: 'nd30-ke-hoach',
      change: format('placeAndDate', { italic: false }),
      reports: [{ clause: 'nd30-diadanh-format', text: 'An Bình, ngày 16 tháng 3 năm 2026' }],
    },
    {
      name: 'in đậm',
      sample: 'nd30-quyet-dinh',
      change: format('placeAndDate', { bold: true }),
      reports: [{ clause: 'nd30-diadanh-format' }],
    },
    {
      name: 'văn bản Đảng: cỡ chữ 13',
      sample: 'hd05-ke-hoach',
      change: format('placeAndDate', { size: 26 }),
      reports: [{ clause: 'dang-diadanh-format', text: 'An Bình, ngày 08 tháng 6 năm 2026' }],
    },
  ],
});

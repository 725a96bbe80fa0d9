import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const letterAbstractFormat = componentFormat({
  id: 'letter-abstract-format',
  title: 'Trích yếu của công văn in chữ nhỏ hơn lời văn, canh giữa dưới số, ký hiệu',
  rationale: 'Trích yếu của công văn nằm trong cột hẹp dưới số, ký hiệu nên dùng cỡ chữ nhỏ.',
  clauses: ['nd30-congvan-vv', 'dang-congvan-trichyeu'],
  components: ['letterAbstract'],
  examples: [
    {
      name: 'cỡ chữ 12, đứng',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'in nghiêng',
      sample: 'nd30-cong-van',
      change: format('letterAbstract', { italic: true }),
      reports: [{ clause: 'nd30-congvan-vv' }],
    },
    {
      name: 'cỡ chữ 14',
      sample: 'nd30-cong-van',
      change: format('letterAbstract', { size: 28 }),
      reports: [{ clause: 'nd30-congvan-vv' }],
    },
    {
      name: 'văn bản Đảng: không nghiêng',
      sample: 'hd05-cong-van',
      change: format('letterAbstract', { italic: false }),
      reports: [{ clause: 'dang-congvan-trichyeu' }],
    },
  ],
});

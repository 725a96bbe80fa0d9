import { separatorLine } from '../../linting';
import { format, swap, without } from '../../samples';

export const agencyRule = separatorLine({
  id: 'agency-rule',
  title: 'Dưới tên cơ quan ban hành có đường kẻ ngang dài 1/3 đến 1/2 dòng chữ',
  rationale: 'Đường kẻ ngăn tên cơ quan với số, ký hiệu; dài vừa phải để cân đối với dòng chữ.',
  clauses: ['nd30-coquan-rule'],
  separated: 'agency',
  examples: [
    {
      name: 'đường kẻ dài bằng 2/5 dòng chữ',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'không có đường kẻ',
      sample: 'nd30-ke-hoach',
      change: without('agencyRule'),
      reports: [{ clause: 'nd30-coquan-rule', text: 'XÃ AN BÌNH' }],
    },
    {
      name: 'đường kẻ dài hơn dòng chữ',
      sample: 'nd30-quyet-dinh',
      change: format('agencyRule', { length: 2900 }),
      reports: [{ clause: 'nd30-coquan-rule' }],
    },
    {
      name: 'đường kẻ dưới dòng số, ký hiệu',
      sample: 'nd30-bao-cao',
      change: swap('agencyRule', 'documentNumber'),
      layout: {},
      reports: [{ clause: 'nd30-coquan-rule' }],
    },
  ],
});

import { separatorLine } from '../../linting';
import { format, without } from '../../samples';

export const abstractRule = separatorLine({
  id: 'abstract-rule',
  title: 'Dưới trích yếu có đường kẻ ngang dài 1/3 đến 1/2 dòng chữ',
  rationale: 'Đường kẻ ngăn trích yếu với nội dung văn bản.',
  clauses: ['nd30-trichyeu-rule'],
  separated: 'abstract',
  examples: [
    {
      name: 'đường kẻ dài bằng 2/5 dòng chữ',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'không có đường kẻ',
      sample: 'nd30-bao-cao-phong',
      change: without('abstractRule'),
      reports: [
        {
          clause: 'nd30-trichyeu-rule',
          text: 'Kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026',
        },
      ],
    },
    {
      name: 'đường kẻ dài bằng cả dòng chữ',
      sample: 'nd30-bao-cao-phong',
      change: format('abstractRule', { length: 7800 }),
      reports: [{ clause: 'nd30-trichyeu-rule' }],
    },
  ],
});

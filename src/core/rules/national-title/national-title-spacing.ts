import { singleSpacing } from '../../linting';
import { format } from '../../samples';

export const nationalTitleSpacing = singleSpacing({
  id: 'national-title-spacing',
  title: 'Quốc hiệu và Tiêu ngữ cách nhau dòng đơn',
  rationale: 'Hai dòng Quốc hiệu, Tiêu ngữ là một khối; giãn rộng làm phần đầu văn bản mất cân đối.',
  clause: 'nd30-quochieu-spacing',
  name: 'Quốc hiệu và Tiêu ngữ',
  components: ({ nationalName, nationalMotto }) => [nationalName, nationalMotto],
  examples: [
    { name: 'dòng đơn', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'Tiêu ngữ cách Quốc hiệu 6 pt',
      sample: 'nd30-ke-hoach',
      change: format('nationalMotto', { spaceBefore: 120 }),
      reports: [{ clause: 'nd30-quochieu-spacing' }],
    },
    {
      name: 'giãn dòng 1,5',
      sample: 'nd30-cong-van',
      change: format('nationalMotto', { line: 360 }),
      reports: [{ clause: 'nd30-quochieu-spacing' }],
    },
  ],
});

import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const nationalMottoFormat = componentFormat({
  id: 'national-motto-format',
  title: 'Tiêu ngữ in đậm, đứng, cỡ chữ 13–14, canh giữa dưới Quốc hiệu',
  rationale: 'Tiêu ngữ trình bày như nhau ở mọi văn bản của cơ quan nhà nước.',
  clauses: ['nd30-tieungu-format'],
  components: ['nationalMotto'],
  examples: [
    {
      name: 'đậm, đứng, cỡ chữ 14',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'in nghiêng',
      sample: 'nd30-ke-hoach',
      change: format('nationalMotto', { italic: true }),
      reports: [{ clause: 'nd30-tieungu-format', text: 'Độc lập - Tự do - Hạnh phúc' }],
    },
    {
      name: 'không đậm',
      sample: 'nd30-bao-cao',
      change: format('nationalMotto', { bold: false }),
      reports: [{ clause: 'nd30-tieungu-format', text: 'Độc lập - Tự do - Hạnh phúc' }],
    },
    {
      name: 'cỡ chữ 12',
      sample: 'nd30-quyet-dinh',
      change: format('nationalMotto', { size: 24 }),
      reports: [{ clause: 'nd30-tieungu-format', text: 'Độc lập - Tự do - Hạnh phúc' }],
    },
  ],
});

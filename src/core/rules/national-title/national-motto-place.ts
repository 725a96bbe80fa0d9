import { defineRule, mottoAboveName, textPlace } from '../../linting';
import { swap } from '../../samples';

export const nationalMottoPlace = defineRule({
  id: 'national-motto-place',
  title: 'Tiêu ngữ ở dưới Quốc hiệu',
  rationale: 'Quốc hiệu là dòng đầu của văn bản nhà nước, Tiêu ngữ là dòng ngay dưới.',
  clauses: ['nd30-tieungu-format'],
  messages: {
    above:
      'Tiêu ngữ đang ở trên Quốc hiệu. Theo {regulation}, Tiêu ngữ được canh giữa ở dòng ngay dưới Quốc hiệu. Hãy đổi chỗ hai dòng này.',
  },
  concerns: ({ administrative }) =>
    administrative.nationalName !== null && administrative.nationalMotto !== null,
  *check({ administrative, regulation }) {
    const motto = mottoAboveName(administrative);
    if (motto !== null) {
      yield {
        clause: 'nd30-tieungu-format',
        message: 'above',
        data: { regulation: regulation.name },
        at: textPlace(motto),
      };
    }
  },
  examples: [
    { name: 'Quốc hiệu trên, Tiêu ngữ dưới', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'Tiêu ngữ ở trên Quốc hiệu',
      sample: 'nd30-ke-hoach',
      change: swap('nationalName', 'nationalMotto'),
      reports: [{ clause: 'nd30-tieungu-format', text: 'Độc lập - Tự do - Hạnh phúc' }],
    },
  ],
});

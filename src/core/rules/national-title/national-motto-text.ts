import { fixedText } from '../../linting';
import { setText } from '../../samples';

export const nationalMottoText = fixedText({
  id: 'national-motto-text',
  title: 'Tiêu ngữ ghi đúng chữ, giữa các cụm từ có gạch nối và dấu cách hai bên',
  rationale: 'Tiêu ngữ đi liền với Quốc hiệu, có một cách viết duy nhất.',
  clause: 'nd30-tieungu-text',
  expected: 'Độc lập - Tự do - Hạnh phúc',
  name: 'Tiêu ngữ',
  tolerated: [],
  find: ({ nationalMotto }) => nationalMotto,
  examples: [
    {
      name: 'đúng chữ',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'gạch dài thay gạch nối',
      sample: 'nd30-ke-hoach',
      change: setText('nationalMotto', 'Độc lập – Tự do – Hạnh phúc'),
      reports: [{ clause: 'nd30-tieungu-text', text: 'Độc lập – Tự do – Hạnh phúc' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu cách',
      sample: 'nd30-quyet-dinh',
      change: setText('nationalMotto', 'Độc lập-Tự do-Hạnh phúc'),
      reports: [{ clause: 'nd30-tieungu-text', text: 'Độc lập-Tự do-Hạnh phúc' }],
      fixed: [],
    },
    {
      name: 'viết hoa sai',
      sample: 'nd30-thong-bao',
      change: setText('nationalMotto', 'Độc Lập - Tự Do - Hạnh Phúc'),
      reports: [{ clause: 'nd30-tieungu-text', text: 'Độc Lập - Tự Do - Hạnh Phúc' }],
      fixed: [],
    },
  ],
});

import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const draftMarkFormat = componentFormat({
  id: 'draft-mark-format',
  title: 'Chỉ dẫn dự thảo in thường, nghiêng, cỡ chữ 14',
  rationale: 'Chỉ dẫn dự thảo phân biệt các lần dự thảo, không phải một thành phần của bản chính.',
  clauses: ['dang-duthao'],
  components: ['draftMark'],
  examples: [
    {
      name: '“Dự thảo lần 2” in nghiêng',
      sample: 'hd05-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'in hoa',
      sample: 'hd05-bao-cao-luu-hanh',
      change: setText('draftMark', 'DỰ THẢO LẦN 2'),
      reports: [{ clause: 'dang-duthao', text: 'DỰ THẢO LẦN 2' }],
    },
    {
      name: 'in đứng, đậm',
      sample: 'hd36-bao-cao-luu-hanh',
      change: format('draftMark', { italic: false, bold: true }),
      reports: [{ clause: 'dang-duthao', text: 'Dự thảo lần 2' }],
      fixed: [],
    },
  ],
});

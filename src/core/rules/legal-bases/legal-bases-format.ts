import { componentFormat } from '../../linting';
import { format, formatRole } from '../../samples';

export const legalBasesFormat = componentFormat({
  id: 'legal-bases-format',
  title: 'Căn cứ ban hành in nghiêng (nhà nước), in đứng (Đảng)',
  rationale:
    'Văn bản nhà nước in nghiêng căn cứ để phân biệt với lời văn; văn bản của Đảng coi căn cứ là một phần của nội dung.',
  clauses: ['nd30-cancu-format', 'dang-cancu-kieuchu'],
  components: ['legalBases'],
  examples: [
    {
      name: 'căn cứ in nghiêng',
      sample: 'nd30-quyet-dinh',
      reports: [],
    },
    {
      name: 'một căn cứ in đứng',
      sample: 'nd30-quyet-dinh',
      change: format('legalBasis.2', { italic: false }),
      reports: [{ clause: 'nd30-cancu-format' }],
      fixed: [],
    },
    {
      name: 'căn cứ của văn bản Đảng in nghiêng',
      sample: 'hd05-quyet-dinh',
      change: formatRole('legalBasis', { italic: true }),
      reports: [{ clause: 'dang-cancu-kieuchu' }],
      fixed: [],
    },
    {
      name: 'một căn cứ của văn bản Đảng in nghiêng',
      sample: 'hd36-quyet-dinh',
      change: format('legalBasis.1', { italic: true }),
      reports: [{ clause: 'dang-cancu-kieuchu' }],
      fixed: [],
    },
  ],
});

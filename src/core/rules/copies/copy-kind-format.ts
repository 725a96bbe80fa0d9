import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const copyKindFormat = componentFormat({
  id: 'copy-kind-format',
  title: 'Hình thức sao in hoa, đứng, đậm, đúng cỡ chữ',
  rationale: 'Hình thức sao quyết định giá trị của bản sao nên phải dễ thấy.',
  clauses: ['nd30-bansao-hinhthuc', 'dang-bansao'],
  components: ['copyKind'],
  examples: [
    {
      name: '“SAO Y” in hoa, đậm, cỡ chữ 14',
      sample: 'nd30-quyet-dinh-sao-y',
      reports: [],
    },
    {
      name: 'viết thường',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.kind', 'Sao y'),
      reports: [{ clause: 'nd30-bansao-hinhthuc', text: 'Sao y' }],
      fixed: [],
    },
    {
      name: 'không đậm',
      sample: 'nd30-quyet-dinh-sao-y',
      change: format('copy.kind', { bold: false }),
      reports: [{ clause: 'nd30-bansao-hinhthuc', text: 'SAO Y' }],
      fixed: [],
    },
    {
      name: 'bản sao theo Hướng dẫn 36: cỡ chữ 12',
      sample: 'hd36-thong-bao-sao',
      change: format('copy.kind', { size: 24 }),
      reports: [{ clause: 'dang-bansao', text: 'SAO Y BẢN CHÍNH' }],
    },
  ],
});

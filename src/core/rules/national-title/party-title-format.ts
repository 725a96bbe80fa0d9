import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const partyTitleFormat = componentFormat({
  id: 'party-title-format',
  title: 'Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” in hoa, đậm, đứng, cỡ chữ 15',
  rationale: 'Tiêu đề là dấu hiệu nhận ra văn bản của Đảng, trình bày như nhau ở mọi cấp.',
  clauses: ['dang-tieude-present'],
  components: ['partyTitle'],
  examples: [
    {
      name: 'đậm, đứng, cỡ chữ 15',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'cỡ chữ 14',
      sample: 'hd05-ke-hoach',
      change: format('partyTitle', { size: 28 }),
      reports: [{ clause: 'dang-tieude-present', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }],
    },
    {
      name: 'in thường',
      sample: 'hd05-ke-hoach',
      change: setText('partyTitle', 'Đảng Cộng sản Việt Nam'),
      reports: [{ clause: 'dang-tieude-present', text: 'Đảng Cộng sản Việt Nam' }],
      fixed: [],
    },
    {
      name: 'không đậm',
      sample: 'hd36-quyet-dinh',
      change: format('partyTitle', { bold: false }),
      reports: [{ clause: 'dang-tieude-present', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }],
    },
  ],
});

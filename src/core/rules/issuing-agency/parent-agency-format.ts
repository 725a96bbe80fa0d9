import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const parentAgencyFormat = componentFormat({
  id: 'parent-agency-format',
  title: 'Tên cơ quan chủ quản in hoa, đứng, không đậm, canh giữa',
  rationale: 'Chữ không đậm cho biết đây là cơ quan cấp trên, không phải cơ quan ban hành.',
  clauses: ['nd30-chuquan-format', 'dang-coquan-tren'],
  components: ['parentAgency'],
  examples: [
    {
      name: 'không đậm, cỡ chữ 13',
      sample: 'nd30-bao-cao-phong',
      reports: [],
    },
    {
      name: 'in đậm',
      sample: 'nd30-bao-cao-phong',
      change: format('parentAgency', { bold: true }),
      reports: [{ clause: 'nd30-chuquan-format', text: 'UBND XÃ AN BÌNH' }],
    },
    {
      name: 'cỡ chữ 11',
      sample: 'nd30-bao-cao-phong',
      change: format('parentAgency', { size: 22 }),
      reports: [{ clause: 'nd30-chuquan-format', text: 'UBND XÃ AN BÌNH' }],
    },
    {
      name: 'văn bản Đảng: in đậm',
      sample: 'hd05-ke-hoach',
      change: format('parentAgency', { bold: true }),
      reports: [{ clause: 'dang-coquan-tren', text: 'ĐẢNG BỘ TỈNH PHÚ THỌ' }],
    },
    {
      name: 'văn bản Đảng: cỡ chữ 12',
      sample: 'hd36-ke-hoach',
      change: format('parentAgency', { size: 24 }),
      reports: [{ clause: 'dang-coquan-tren', text: 'ĐẢNG BỘ TỈNH PHÚ THỌ' }],
    },
  ],
});

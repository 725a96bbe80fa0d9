import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const issuingAgencyFormat = componentFormat({
  id: 'issuing-agency-format',
  title: 'Tên cơ quan ban hành in hoa, đậm, đứng, canh giữa',
  rationale: 'Chữ đậm phân biệt cơ quan ban hành với cơ quan chủ quản ở dòng trên.',
  clauses: ['nd30-coquan-format', 'dang-coquan'],
  components: ['issuingAgency'],
  examples: [
    {
      name: 'dòng dưới của tên cơ quan in thường',
      sample: 'nd30-ke-hoach',
      change: setText('issuingAgency.2', 'Xã An Bình'),
      reports: [{ clause: 'nd30-coquan-format' }],
    },
    {
      name: 'cỡ chữ 12, hai dòng đều đậm',
      sample: 'nd30-ke-hoach',
      change: [format('issuingAgency.1', { size: 24 }), format('issuingAgency.2', { size: 24 })],
      reports: [],
    },
    {
      name: 'dòng thứ hai không đậm',
      sample: 'nd30-ke-hoach',
      change: format('issuingAgency.2', { bold: false }),
      reports: [{ clause: 'nd30-coquan-format', text: 'XÃ AN BÌNH' }],
    },
    {
      name: 'cỡ chữ 14',
      sample: 'nd30-quyet-dinh',
      change: [format('issuingAgency.1', { size: 28 }), format('issuingAgency.2', { size: 28 })],
      reports: [{ clause: 'nd30-coquan-format', text: 'ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'viết chữ thường',
      sample: 'nd30-bao-cao-phong',
      change: setText('issuingAgency', 'Phòng Kinh tế'),
      reports: [{ clause: 'nd30-coquan-format', text: 'Phòng Kinh tế' }],
    },
    {
      name: 'văn bản Đảng: cỡ chữ 13',
      sample: 'hd05-ke-hoach',
      change: format('issuingAgency', { size: 26 }),
      reports: [{ clause: 'dang-coquan', text: 'ĐẢNG ỦY XÃ AN BÌNH' }],
    },
    {
      name: 'văn bản Đảng: nghiêng',
      sample: 'hd36-ke-hoach',
      change: format('issuingAgency', { italic: true }),
      reports: [{ clause: 'dang-coquan', text: 'ĐẢNG ỦY XÃ AN BÌNH' }],
    },
  ],
});

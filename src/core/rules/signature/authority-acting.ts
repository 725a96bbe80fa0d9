import { authorityForm } from '../../linting';
import { setText } from '../../samples';

export const authorityActing = authorityForm({
  id: 'authority-acting',
  title: 'Người được giao quyền cấp trưởng ghi “Q.” trước chức vụ',
  rationale: 'Chữ “Q.” cho biết người ký đang được giao quyền, chưa giữ chức vụ chính thức.',
  clauses: ['nd30-ky-q', 'dang-ky-q'],
  kind: 'acting',
  occasion: 'được giao quyền cấp trưởng',
  examples: [
    {
      name: '“Q.”',
      sample: 'nd30-ke-hoach',
      change: setText('signerTitle', 'Q. CHỦ TỊCH'),
      reports: [],
    },
    {
      name: 'viết đủ chữ “QUYỀN”',
      sample: 'nd30-ke-hoach',
      change: setText('signerTitle', 'QUYỀN CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-q', text: 'QUYỀN' }],
      fixed: setText('signerTitle', 'Q. CHỦ TỊCH'),
    },
    {
      name: '“Q/” trong văn bản Đảng',
      sample: 'hd05-bao-cao',
      change: setText('signerTitle', 'Q/ BÍ THƯ'),
      reports: [{ clause: 'dang-ky-q', text: 'Q/' }],
      fixed: setText('signerTitle', 'Q. BÍ THƯ'),
    },
  ],
});

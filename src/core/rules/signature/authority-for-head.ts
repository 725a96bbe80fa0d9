import { authorityForm } from '../../linting';
import { setText } from '../../samples';

export const authorityForHead = authorityForm({
  id: 'authority-for-head',
  title: 'Ký thay người đứng đầu ghi “KT.” (nhà nước) hoặc “K/T” (Đảng) trước chức vụ của người đứng đầu',
  rationale: 'Cấp phó ký thay phải cho biết ký thay ai; mỗi hệ thể thức có một cách viết.',
  clauses: ['nd30-ky-kt', 'dang-ky-kt'],
  kind: 'forHead',
  occasion: 'ký thay người đứng đầu',
  examples: [
    {
      name: '“KT.”',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: '“K/T” trong văn bản nhà nước',
      sample: 'nd30-cong-van',
      change: setText('signingAuthority.2', 'K/T CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-kt', text: 'K/T' }],
      fixed: [],
    },
    {
      name: '“KT:”',
      sample: 'nd30-cong-van',
      change: setText('signingAuthority.2', 'KT: CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-kt', text: 'KT:' }],
      fixed: [],
    },
    {
      name: 'dấu phẩy thay dấu chấm',
      sample: 'nd30-cong-van',
      change: setText('signingAuthority.2', 'KT, CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-kt', text: 'KT,' }],
      fixed: [],
    },
    {
      name: '“KT.” trong văn bản Đảng',
      sample: 'hd05-ke-hoach',
      change: [setText('signingAuthority', 'KT. TRƯỞNG BAN'), setText('signerTitle', 'PHÓ TRƯỞNG BAN')],
      reports: [{ clause: 'dang-ky-kt', text: 'KT.' }],
      fixed: [setText('signingAuthority', 'K/T TRƯỞNG BAN'), setText('signerTitle', 'PHÓ TRƯỞNG BAN')],
    },
  ],
});

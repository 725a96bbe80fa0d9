import { authorityForm } from '../../linting';
import { setText } from '../../samples';

export const authorityOnBehalf = authorityForm({
  id: 'authority-on-behalf',
  title: 'Ký thay mặt tập thể ghi “TM.” (nhà nước) hoặc “T/M” (Đảng) trước tên tập thể',
  rationale:
    'Chữ viết tắt quyền hạn cho biết người ký thay mặt tập thể, không ký với tư cách cá nhân; mỗi hệ thể thức có một cách viết.',
  clauses: ['nd30-ky-tm', 'dang-ky-tm'],
  kind: 'onBehalf',
  occasion: 'ký thay mặt tập thể',
  examples: [
    {
      name: '“TM.”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: '“T/M” trong văn bản nhà nước',
      sample: 'nd30-ke-hoach',
      change: setText('signingAuthority', 'T/M ỦY BAN NHÂN DÂN'),
      reports: [{ clause: 'nd30-ky-tm', text: 'T/M' }],
      fixed: [],
    },
    {
      name: '“TM” thiếu dấu chấm',
      sample: 'nd30-ke-hoach',
      change: setText('signingAuthority', 'TM ỦY BAN NHÂN DÂN'),
      reports: [{ clause: 'nd30-ky-tm', text: 'TM' }],
      fixed: [],
    },
    {
      name: '“TM.” trong văn bản Đảng',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'TM. BAN THƯỜNG VỤ'),
      reports: [{ clause: 'dang-ky-tm', text: 'TM.' }],
      fixed: [],
    },
    {
      name: '“T-M” trong văn bản Đảng',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'T-M BAN THƯỜNG VỤ'),
      reports: [{ clause: 'dang-ky-tm', text: 'T-M' }],
      fixed: [],
    },
  ],
});

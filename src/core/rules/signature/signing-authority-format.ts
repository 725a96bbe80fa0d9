import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const signingAuthorityFormat = componentFormat({
  id: 'signing-authority-format',
  title: 'Quyền hạn của người ký in hoa, đậm, đứng, canh giữa',
  rationale: 'Quyền hạn cho biết người ký nhân danh ai, cần nổi rõ ở đầu phần ký.',
  clauses: ['nd30-ky-format', 'dang-ky-tm'],
  components: ['signingAuthority'],
  examples: [
    {
      name: 'đậm, cỡ chữ 13',
      sample: 'nd30-ke-hoach',
      change: format('signingAuthority', { size: 26 }),
      reports: [],
    },
    {
      name: 'không đậm',
      sample: 'nd30-ke-hoach',
      change: format('signingAuthority', { bold: false }),
      reports: [{ clause: 'nd30-ky-format', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'cỡ chữ 12',
      sample: 'nd30-ke-hoach',
      change: format('signingAuthority', { size: 24 }),
      reports: [{ clause: 'nd30-ky-format', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'văn bản Đảng: không đậm',
      sample: 'hd05-ke-hoach',
      change: format('signingAuthority', { bold: false }),
      reports: [{ clause: 'dang-ky-tm', text: 'T/M BAN THƯỜNG VỤ' }],
    },
  ],
});

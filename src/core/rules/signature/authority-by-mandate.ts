import { authorityForm } from '../../linting';
import { setText } from '../../samples';

export const authorityByMandate = authorityForm({
  id: 'authority-by-mandate',
  title: 'Ký thừa ủy quyền ghi “TUQ.”; văn bản của Đảng dùng “T/L”',
  rationale: 'Văn bản của Đảng không có hình thức thừa ủy quyền; người được ủy quyền ký thừa lệnh.',
  clauses: ['nd30-ky-tuq', 'dang-ky-tl'],
  kind: 'byMandate',
  occasion: 'được ủy quyền ký',
  examples: [
    {
      name: '“TUQ.”',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TUQ. CHỦ TỊCH'), setText('signerTitle', 'TRƯỞNG PHÒNG')],
      reports: [],
    },
    {
      name: '“TUQ” thiếu dấu chấm',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TUQ CHỦ TỊCH'), setText('signerTitle', 'TRƯỞNG PHÒNG')],
      reports: [{ clause: 'nd30-ky-tuq', text: 'TUQ' }],
      fixed: [setText('signingAuthority', 'TUQ. CHỦ TỊCH'), setText('signerTitle', 'TRƯỞNG PHÒNG')],
    },
    {
      name: '“TUQ.” trong văn bản Đảng',
      sample: 'hd05-cong-van',
      change: [setText('signingAuthority', 'TUQ. BAN THƯỜNG VỤ'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [{ clause: 'dang-ky-tl', text: 'TUQ.' }],
      fixed: [setText('signingAuthority', 'T/L BAN THƯỜNG VỤ'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
    },
  ],
});

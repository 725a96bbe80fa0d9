import { authorityForm } from '../../linting';
import { setText } from '../../samples';

export const authorityByOrder = authorityForm({
  id: 'authority-by-order',
  title: 'Ký thừa lệnh ghi “TL.” (nhà nước) hoặc “T/L” (Đảng) trước chức vụ của người ra lệnh',
  rationale: 'Người ký thừa lệnh phải cho biết ký theo lệnh của ai; mỗi hệ thể thức có một cách viết.',
  clauses: ['nd30-ky-tl', 'dang-ky-tl'],
  kind: 'byOrder',
  occasion: 'ký thừa lệnh',
  examples: [
    {
      name: '“TL.”',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TL. CHỦ TỊCH'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [],
    },
    {
      name: '“T/L” trong văn bản nhà nước',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'T/L CHỦ TỊCH'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [{ clause: 'nd30-ky-tl', text: 'T/L' }],
      fixed: [setText('signingAuthority', 'TL. CHỦ TỊCH'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
    },
    {
      name: '“TL” thiếu dấu chấm ở bản sao',
      sample: 'nd30-quyet-dinh-sao-y',
      change: setText('copy.authority', 'TL CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-tl', text: 'TL' }],
    },
    {
      name: '“TL.” trong văn bản Đảng',
      sample: 'hd05-cong-van',
      change: [setText('signingAuthority', 'TL. BAN THƯỜNG VỤ'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [{ clause: 'dang-ky-tl', text: 'TL.' }],
      fixed: [setText('signingAuthority', 'T/L BAN THƯỜNG VỤ'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
    },
    {
      name: '“TL.” của người xác nhận chữ ký',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: setText('certification.authority', 'TL. BAN THƯỜNG VỤ'),
      reports: [{ clause: 'dang-ky-tl', text: 'TL.' }],
      fixed: [],
    },
  ],
});

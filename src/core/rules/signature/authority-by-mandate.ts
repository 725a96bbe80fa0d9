import { authorityForm } from '../../linting';

export const authorityByMandate = authorityForm({
  id: 'authority-by-mandate',
  title: 'Ký thừa ủy quyền ghi “TUQ.”; văn bản của Đảng dùng “T/L”',
  rationale: 'Văn bản của Đảng không có hình thức thừa ủy quyền; người được ủy quyền ký thừa lệnh.',
  clauses: ['nd30-ky-tuq', 'dang-ky-tl'],
  kind: 'byMandate',
  occasion: 'được ủy quyền ký',
  examples: [],
});

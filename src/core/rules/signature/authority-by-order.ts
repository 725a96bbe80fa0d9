import { authorityForm } from '../../linting';

export const authorityByOrder = authorityForm({
  id: 'authority-by-order',
  title: 'Ký thừa lệnh ghi “TL.” (nhà nước) hoặc “T/L” (Đảng) trước chức vụ của người ra lệnh',
  rationale: 'Người ký thừa lệnh phải cho biết ký theo lệnh của ai; mỗi hệ thể thức có một cách viết.',
  clauses: ['nd30-ky-tl', 'dang-ky-tl'],
  kind: 'byOrder',
  occasion: 'ký thừa lệnh',
  examples: [],
});

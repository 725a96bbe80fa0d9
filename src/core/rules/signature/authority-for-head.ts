import { authorityForm } from '../../linting';

export const authorityForHead = authorityForm({
  id: 'authority-for-head',
  title: 'Ký thay người đứng đầu ghi “KT.” (nhà nước) hoặc “K/T” (Đảng) trước chức vụ của người đứng đầu',
  rationale: 'Cấp phó ký thay phải cho biết ký thay ai; mỗi hệ thể thức có một cách viết.',
  clauses: ['nd30-ky-kt', 'dang-ky-kt'],
  kind: 'forHead',
  occasion: 'ký thay người đứng đầu',
  examples: [],
});

import { authorityForm } from '../../linting';

export const authorityOnBehalf = authorityForm({
  id: 'authority-on-behalf',
  title: 'Ký thay mặt tập thể ghi “TM.” (nhà nước) hoặc “T/M” (Đảng) trước tên tập thể',
  rationale:
    'Chữ viết tắt quyền hạn cho biết người ký thay mặt tập thể, không ký với tư cách cá nhân; mỗi hệ thể thức có một cách viết.',
  clauses: ['nd30-ky-tm', 'dang-ky-tm'],
  kind: 'onBehalf',
  occasion: 'ký thay mặt tập thể',
  examples: [],
});

import { authorityForm } from '../../linting';

export const authorityActing = authorityForm({
  id: 'authority-acting',
  title: 'Người được giao quyền cấp trưởng ghi “Q.” trước chức vụ',
  rationale: 'Chữ “Q.” cho biết người ký đang được giao quyền, chưa giữ chức vụ chính thức.',
  clauses: ['nd30-ky-q', 'dang-ky-q'],
  kind: 'acting',
  occasion: 'được giao quyền cấp trưởng',
  examples: [],
});

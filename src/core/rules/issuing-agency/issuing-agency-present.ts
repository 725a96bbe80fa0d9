import { componentPresent, missingBefore, namesIssuer } from '../../linting';
import { without } from '../../samples';

export const issuingAgencyPresent = componentPresent({
  id: 'issuing-agency-present',
  title: 'Trang đầu có tên cơ quan, tổ chức ban hành',
  rationale: 'Tên cơ quan ban hành xác định ai chịu trách nhiệm về văn bản.',
  clauses: ['nd30-coquan-present', 'dang-coquan'],
  component: 'issuingAgency',
  missing:
    'Văn bản chưa có tên cơ quan, tổ chức ban hành. Tên cơ quan phải ở phía trên, bên trái trang đầu, ngay trên dòng số và ký hiệu. Hãy chèn tên chính thức, đầy đủ của cơ quan ban hành.',
  block: 'header',
  partOfHeader: true,
  isPresent: namesIssuer,
  place: (administrative) =>
    missingBefore(
      administrative,
      administrative.agencyAsterisk,
      administrative.documentNumber,
      administrative.nationalName,
      administrative.partyTitle,
      administrative.documentTypeName,
    ),
  examples: [
    {
      name: 'có tên cơ quan',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu tên cơ quan',
      sample: 'nd30-ke-hoach',
      change: without('issuingAgency.1', 'issuingAgency.2'),
      reports: [{ clause: 'nd30-coquan-present', text: '' }],
    },
    {
      name: 'chỉ còn tên cơ quan cấp trên',
      sample: 'hd05-ke-hoach',
      change: without('issuingAgency'),
      reports: [{ clause: 'dang-coquan', text: '' }],
    },
  ],
});

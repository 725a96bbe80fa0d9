import { componentPresent, missingBefore } from '../../linting';
import { setText, without } from '../../samples';

export const documentNumberPresent = componentPresent({
  id: 'document-number-present',
  title: 'Trang đầu có số và ký hiệu văn bản',
  rationale: 'Số và ký hiệu là căn cứ để đăng ký, tra tìm và viện dẫn văn bản.',
  clauses: ['nd30-so-present', 'dang-so-format'],
  component: 'documentNumber',
  missing:
    'Văn bản chưa có dòng số và ký hiệu. Số và ký hiệu phải ở dưới tên cơ quan ban hành, kể cả khi chưa được cấp số. Hãy chèn dòng số, để trống phần số cho văn thư.',
  block: 'numberLine',
  partOfHeader: true,
  isPresent: ({ documentNumber }) => documentNumber !== null,
  place: (administrative) =>
    missingBefore(
      administrative,
      administrative.placeAndDate,
      administrative.documentTypeName,
      administrative.abstract,
      administrative.addressees,
    ),
  examples: [
    {
      name: 'đã để chỗ cho số',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số:       /KH-UBND'),
      reports: [],
    },
    {
      name: 'thiếu dòng số',
      sample: 'nd30-ke-hoach',
      change: without('documentNumber'),
      reports: [{ clause: 'nd30-so-present', text: '' }],
    },
    {
      name: 'văn bản Đảng thiếu dòng số',
      sample: 'hd05-bao-cao',
      change: without('documentNumber'),
      reports: [{ clause: 'dang-so-format', text: '' }],
    },
  ],
});

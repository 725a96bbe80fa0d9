import { componentPresent, hasAbstract, missingBefore } from '../../linting';
import { without } from '../../samples';

export const abstractPresent = componentPresent({
  id: 'abstract-present',
  title: 'Dưới tên loại có trích yếu nội dung',
  rationale: 'Trích yếu tóm tắt nội dung để đăng ký, tra tìm và giao xử lý văn bản.',
  clauses: ['nd30-trichyeu-present', 'dang-trichyeu-format'],
  component: 'abstract',
  missing:
    'Văn bản chưa có trích yếu. Trích yếu là một câu ngắn gọn hoặc một cụm từ phản ánh nội dung chủ yếu, ở ngay dưới tên loại. Hãy viết trích yếu.',
  block: 'abstract',
  partOfHeader: false,
  // Without the name of the type above it the abstract is not told from other text: `document-type-present` asks for both.
  isPresent: (administrative) => administrative.documentTypeName === null || hasAbstract(administrative),
  place: (administrative) =>
    missingBefore(
      administrative,
      administrative.abstractRule,
      administrative.addressees,
      administrative.legalBases[0],
    ),
  examples: [
    {
      name: 'có trích yếu',
      sample: 'nd30-bao-cao',
      reports: [],
    },
    {
      name: 'thiếu trích yếu',
      sample: 'nd30-ke-hoach',
      change: without('abstract'),
      reports: [{ clause: 'nd30-trichyeu-present', text: '' }],
    },
    {
      name: 'văn bản Đảng thiếu trích yếu',
      sample: 'hd05-ke-hoach',
      change: without('abstract'),
      reports: [{ clause: 'dang-trichyeu-format', text: '' }],
    },
  ],
});

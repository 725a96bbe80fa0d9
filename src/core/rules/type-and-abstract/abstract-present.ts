import { componentPresent, missingBefore } from '../../linting';

export const abstractPresent = componentPresent({
  id: 'abstract-present',
  title: 'Dưới tên loại có trích yếu nội dung',
  rationale: 'Trích yếu tóm tắt nội dung để đăng ký, tra tìm và giao xử lý văn bản.',
  clauses: ['nd30-trichyeu-present', 'dang-trichyeu-format', 'nd30-congvan-vv', 'dang-congvan-trichyeu'],
  component: 'abstract',
  missing:
    'Văn bản chưa có trích yếu. Trích yếu là một câu ngắn gọn hoặc một cụm từ phản ánh nội dung chủ yếu, ở ngay dưới tên loại; với công văn thì ở dưới số và ký hiệu. Hãy viết trích yếu.',
  block: 'abstract',
  partOfHeader: false,
  isPresent: ({ abstract }) => abstract !== null,
  place: (administrative) =>
    missingBefore(
      administrative,
      administrative.abstractRule,
      administrative.addressees,
      administrative.legalBases[0],
    ),
  examples: [],
});

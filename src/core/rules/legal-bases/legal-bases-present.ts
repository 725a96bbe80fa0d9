import { componentPresent, missingBefore } from '../../linting';
import { without } from '../../samples';

export const legalBasesPresent = componentPresent({
  id: 'legal-bases-present',
  title: 'Quyết định có căn cứ ban hành',
  rationale: 'Căn cứ cho biết quyết định được ban hành theo thẩm quyền và quy định nào.',
  clauses: ['nd30-cancu-format'],
  component: 'legalBases',
  missing:
    'Văn bản chưa có căn cứ ban hành. Quyết định phải nêu căn cứ về thẩm quyền và nội dung trước phần quyết định. Hãy thêm các dòng “Căn cứ …”.',
  block: null,
  partOfHeader: false,
  isPresent: ({ legalBases }) => legalBases.length > 0,
  place: (administrative) =>
    missingBefore(administrative, administrative.enactingFormula, administrative.openingSentence),
  examples: [
    {
      name: 'quyết định có căn cứ',
      sample: 'nd30-quyet-dinh',
      reports: [],
    },
    {
      name: 'quyết định không có căn cứ',
      sample: 'nd30-quyet-dinh',
      change: without('legalBasis.1', 'legalBasis.2', 'legalBasis.3'),
      reports: [{ clause: 'nd30-cancu-format', text: '' }],
    },
  ],
});

import { defineRule, firstRange, missingBefore, offerBlock, requirementOf, textPlace } from '../../linting';

const CLAUSES = ['nd30-tenloai-present', 'dang-tenloai-present'];

export const documentTypePresent = defineRule({
  id: 'document-type-present',
  title: 'Văn bản có tên loại, trừ công văn',
  rationale: 'Tên loại cho người đọc biết ngay giá trị và cách xử lý văn bản.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Văn bản chưa có tên loại. Mọi văn bản, trừ công văn, phải có tên loại ở giữa trang, trên trích yếu. Hãy chèn dòng “{expected}”.',
    missingUnknown:
      'Văn bản chưa có tên loại. Mọi văn bản, trừ công văn, phải có tên loại ở giữa trang, trên trích yếu. Hãy chèn tên loại bằng chữ in hoa.',
    letter:
      'Công văn đang có tên loại “{actual}”. Công văn là văn bản không có tên loại; trích yếu đặt dưới số và ký hiệu. Hãy bỏ dòng này.',
  },
  *check({ administrative, regulation }) {
    const { documentTypeName, type } = administrative;
    const requirement = requirementOf('documentTypeName', administrative, regulation);
    const forLetter = CLAUSES.find((id) => regulation.clauses.has(id));
    if (documentTypeName !== null && type === 'cong-van' && forLetter !== undefined) {
      const at = textPlace(firstRange(documentTypeName));
      yield { clause: forLetter, message: 'letter', data: { actual: documentTypeName.text }, at };
    }
    if (documentTypeName !== null || requirement === null) {
      return;
    }
    const { abstract, addressees, legalBases } = administrative;
    const name = regulation.types.find(({ slug }) => slug === type)?.name;
    const problem = {
      clause: requirement.clause,
      at: missingBefore(administrative, abstract, addressees, legalBases[0]),
      ...offerBlock('typeAndAbstract'),
    };
    if (name === undefined) {
      yield { ...problem, message: 'missingUnknown' };
    } else {
      yield { ...problem, message: 'missing', data: { expected: name.toUpperCase() } };
    }
  },
  examples: [],
});

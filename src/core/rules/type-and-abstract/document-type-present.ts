import {
  clauseInForce,
  defineRule,
  firstRange,
  missingBefore,
  offerBlock,
  parseNumberLine,
  requirementOf,
  textPlace,
  typesOfSymbol,
} from '../../linting';
import { without } from '../../samples';

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
  *check({ administrative, document, regulation }) {
    const { abstract, addressees, documentNumber, documentTypeName, legalBases, type } = administrative;
    const forLetter = clauseInForce(regulation, CLAUSES);
    if (documentTypeName !== null) {
      if (type === 'cong-van' && forLetter !== null) {
        const at = textPlace(firstRange(documentTypeName));
        yield { clause: forLetter, message: 'letter', data: { actual: documentTypeName.text }, at };
      }
      return;
    }
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    const candidates = type === null ? typesOfSymbol(line?.groups[0]?.text, regulation) : [type];
    const requirements = candidates.map((each) =>
      requirementOf('documentTypeName', { ...administrative, type: each }, regulation),
    );
    const [requirement] = requirements;
    if (requirement == null || requirements.includes(null)) {
      return;
    }
    const expected = regulation.types.find(({ slug }) => slug === type)?.name.toUpperCase();
    const problem = {
      clause: requirement.clause,
      at: missingBefore(administrative, abstract, addressees, legalBases[0]),
      ...offerBlock('typeAndAbstract'),
    };
    if (expected === undefined) {
      yield { ...problem, message: 'missingUnknown' };
    } else {
      yield { ...problem, message: 'missing', data: { expected } };
    }
  },
  examples: [
    {
      name: 'công văn không có tên loại',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'thiếu tên loại',
      sample: 'nd30-ke-hoach',
      change: without('documentTypeName'),
      reports: [{ clause: 'nd30-tenloai-present', text: '' }],
    },
    {
      name: 'văn bản Đảng thiếu tên loại',
      sample: 'hd05-nghi-quyet',
      change: without('documentTypeName'),
      reports: [{ clause: 'dang-tenloai-present', text: '' }],
    },
  ],
});

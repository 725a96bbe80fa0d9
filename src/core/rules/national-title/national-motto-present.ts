import { defineRule, missingBefore, offerBlock, requirementOf } from '../../linting';
import { without } from '../../samples';

export const nationalMottoPresent = defineRule({
  id: 'national-motto-present',
  title: 'Dưới Quốc hiệu có Tiêu ngữ',
  rationale: 'Quốc hiệu và Tiêu ngữ luôn đi liền nhau; thiếu Tiêu ngữ là thiếu một thành phần bắt buộc.',
  clauses: ['nd30-tieungu-text'],
  messages: {
    missing:
      'Dưới Quốc hiệu chưa có Tiêu ngữ. Văn bản hành chính phải có Tiêu ngữ ngay dưới Quốc hiệu. Hãy chèn dòng “Độc lập - Tự do - Hạnh phúc”.',
  },
  *check({ administrative, regulation }) {
    const requirement = requirementOf('nationalMotto', administrative, regulation);
    const { nationalName, nationalMotto, placeAndDate, documentTypeName } = administrative;
    // Without the national name above it, `national-name-present` asks for both lines at once.
    if (requirement !== null && nationalMotto === null && nationalName !== null) {
      yield {
        clause: requirement.clause,
        message: 'missing',
        at: missingBefore(administrative, placeAndDate, documentTypeName),
        ...offerBlock('header'),
      };
    }
  },
  examples: [
    {
      name: 'có Tiêu ngữ',
      sample: 'nd30-to-trinh',
      reports: [],
    },
    {
      name: 'thiếu Tiêu ngữ',
      sample: 'nd30-ke-hoach',
      change: without('nationalMotto'),
      reports: [{ clause: 'nd30-tieungu-text', text: '' }],
    },
  ],
});

import { defineRule, firstRange, textPlace } from '../../linting';
import { setText } from '../../samples';

/** A number that nobody has given: the register begins with 01. */
const ZEROS = /^0+$/u;

export const documentNumberBlank = defineRule({
  id: 'document-number-blank',
  title: 'Văn bản phát hành đã có số',
  rationale: 'Dự thảo để trống số là bình thường; số do văn thư cấp sau khi ký và phải có khi phát hành.',
  clauses: ['nd30-so-blank', 'dang-so-blank'],
  messages: {
    blank:
      'Dòng “{actual}” chưa có số. Số do văn thư cấp sau khi văn bản được ký, nên dự thảo được để trống. Hãy điền số trước khi phát hành.',
    blankOnRelease: 'Dòng “{actual}” chưa có số. Văn bản phát hành phải có số do văn thư cấp. Hãy điền số.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, regulation, stage }) {
    const { documentNumber } = administrative;
    if (documentNumber !== null && (documentNumber.number === null || ZEROS.test(documentNumber.number))) {
      yield {
        clause: regulation.demands.number.blankClause,
        message: stage === 'draft' ? 'blank' : 'blankOnRelease',
        data: { actual: documentNumber.text },
        at: textPlace(firstRange(documentNumber)),
        blank: true,
      };
    }
  },
  examples: [
    {
      name: 'đã có số',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'dự thảo chưa có số',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số:       /KH-UBND'),
      reports: [{ clause: 'nd30-so-blank', text: 'Số:       /KH-UBND' }],
    },
    {
      name: 'phát hành với số 0',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 0/KH-UBND'),
      stage: 'release',
      reports: [{ clause: 'nd30-so-blank', text: 'Số: 0/KH-UBND' }],
    },
    {
      name: 'phát hành mà chưa có số',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số      -KH/ĐU'),
      stage: 'release',
      reports: [{ clause: 'dang-so-blank', text: 'Số      -KH/ĐU' }],
    },
  ],
});

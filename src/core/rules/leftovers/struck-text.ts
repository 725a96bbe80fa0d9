import { beginningOf, defineRule, rangeText, stretchesOfRuns, textPlace } from '../../linting';
import { format, setText } from '../../samples';

const clause = 'noibo-release-leftovers';

export const struckText = defineRule({
  id: 'struck-text',
  title: 'Không còn chữ gạch ngang',
  rationale:
    'Chữ gạch ngang là chỗ người soạn định bỏ mà chưa xóa; in ra, không ai biết nó còn hiệu lực hay không.',
  clauses: [clause],
  readsAnyEncoding: true,
  messages: {
    struck:
      'Văn bản còn chữ gạch ngang: “{actual}”. Chữ định bỏ phải được xóa hẳn trước khi trình ký. Hãy xóa, hoặc bỏ gạch ngang nếu vẫn giữ.',
  },
  *check({ document, stage }) {
    const [first, ...others] = stretchesOfRuns(document, ({ format: { strike } }) => (strike ? true : null));
    if (first !== undefined) {
      yield {
        clause,
        message: 'struck',
        data: { actual: beginningOf(rangeText(document, first.range).text) },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        // What is to be left out may still be shown to those who comment on a draft.
        doubtful: stage === 'draft',
      };
    }
  },
  examples: [
    { name: 'không có chữ gạch ngang', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một câu định bỏ còn gạch ngang',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí do ngân sách xã bảo đảm.'),
        format('section.IV.text.1', { strike: true }),
      ],
      reports: [{ clause, text: 'Kinh phí do ngân sách xã bảo đảm.' }],
    },
    {
      name: 'văn bản phát hành còn chữ gạch ngang',
      sample: 'hd05-ke-hoach',
      change: format('documentNumber', { strike: true }),
      stage: 'release',
      reports: [{ clause }],
    },
  ],
});

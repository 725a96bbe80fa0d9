import { citationsOf, clauseInForce, defineRule, textPlace, type Citation } from '../../linting';
import { replaceText } from '../../samples';

/** Cells and lists of recipients name documents in short. */
const IN_SENTENCES: ReadonlySet<string> = new Set(['running', 'legalBasis', 'item']);

const OF_BASES = 'nd30-cancu-full';
const OF_CITATIONS = ['nd30-viendan-first-full', 'dang-viendan-first-full'];

/** "Kế hoạch 15/KH-UBND": nothing but a blank stands between the type and the number. */
function lacksWord({ typeName, designation, passage }: Citation): boolean {
  return (
    designation !== null &&
    designation.number !== null &&
    designation.symbol !== null &&
    designation.form !== null &&
    /^\d/u.test(designation.text) &&
    IN_SENTENCES.has(passage.role) &&
    /^\s+$/u.test(passage.text.text.slice(typeName.end, designation.start))
  );
}

export const citationNumberWord = defineRule({
  id: 'citation-number-word',
  title: 'Trước số, ký hiệu của văn bản được viện dẫn có chữ “số”',
  rationale:
    'Các mẫu của quy định đều viết “Kế hoạch số …”; thiếu chữ “số” thì cách viện dẫn trong văn bản không thống nhất.',
  clauses: [OF_BASES, ...OF_CITATIONS],
  messages: {
    missing:
      'Giữa “{type}” và “{number}” thiếu chữ “số”. Theo {regulation}, văn bản được viện dẫn ghi tên loại, số, ký hiệu. Hãy viết “{type} số {number}”.',
  },
  concerns: ({ administrative }) => citationsOf(administrative).length > 0,
  *check({ administrative, regulation }) {
    for (const citation of citationsOf(administrative).filter(lacksWord)) {
      const { passage, typeName, designation, date } = citation;
      const clause = clauseInForce(
        regulation,
        passage.role === 'legalBasis' ? [OF_BASES, ...OF_CITATIONS] : OF_CITATIONS,
      );
      if (clause !== null && designation !== null) {
        yield {
          clause,
          message: 'missing',
          data: { type: typeName.text, number: designation.text, regulation: regulation.name },
          // Without a date it is short for a document that has been named already.
          remark: date === null,
          at: textPlace(passage.text.slice(typeName.start, designation.end)),
        };
      }
    }
  },
  examples: [
    { name: 'có chữ “số”', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'viện dẫn thiếu chữ “số”',
      sample: 'nd30-cong-van',
      change: replaceText('body.1', 'Công văn số 315', 'Công văn 315'),
      reports: [{ clause: 'nd30-viendan-first-full', text: 'Công văn 315/SXD-QLN' }],
    },
    {
      name: 'căn cứ thiếu chữ “số”',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'Kế hoạch số', 'Kế hoạch'),
      reports: [{ clause: 'nd30-cancu-full', text: 'Kế hoạch 48/KH-UBND' }],
    },
    {
      name: 'văn bản Đảng viện dẫn thiếu chữ “số”',
      sample: 'hd05-cong-van',
      change: replaceText('body.1', 'Kế hoạch số', 'Kế hoạch'),
      reports: [{ clause: 'dang-viendan-first-full', text: 'Kế hoạch 15-KH/ĐU' }],
    },
  ],
});

import { authorityLines, defineRule, textPlace } from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

/** Bodies that decide together, and their heads; their deputies sign on behalf of the body, not in the head's stead. */
const BODY_OR_HEAD =
  /^(?:BI THU|CHU NHIEM|BAN (?:THUONG VU|CHAP HANH)|DANG UY|CHI UY|CHI BO|TINH UY|THANH UY|UY BAN KIEM TRA)(?= |$)/u;

export const partyDeputyAuthority = defineRule({
  id: 'party-deputy-authority',
  title: 'Văn bản của cấp ủy, ủy ban kiểm tra không ký “K/T”',
  rationale:
    'Cấp ủy và ủy ban kiểm tra làm việc theo chế độ tập thể; phó bí thư, phó chủ nhiệm ký thay mặt tập thể bằng “T/M”.',
  clauses: ['dang-ky-kt'],
  messages: {
    forHeadOfBody:
      'Phần ký đang ghi “{actual}”. Cấp ủy, ủy ban kiểm tra không dùng hình thức ký thay; cấp phó ký dưới “{mark}” và tên tập thể. Hãy thay dòng này bằng “{mark}” và tên tập thể.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }) {
    for (const line of administrative.signatures.flatMap((block) => authorityLines(document, block))) {
      if (line.kind === 'forHead' && BODY_OR_HEAD.test(fold(line.principal))) {
        yield {
          clause: 'dang-ky-kt',
          message: 'forHeadOfBody',
          data: { actual: line.text, mark: regulation.demands.authority.onBehalf },
          at: textPlace(line.range),
        };
      }
    }
  },
  examples: [
    {
      name: 'phó bí thư ký dưới “T/M”',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'phó bí thư ký thay bí thư',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'K/T BÍ THƯ'),
      reports: [{ clause: 'dang-ky-kt', text: 'K/T BÍ THƯ' }],
    },
    {
      name: '“K/T” đứng trước tên tập thể',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'K/T BAN THƯỜNG VỤ'),
      reports: [{ clause: 'dang-ky-kt', text: 'K/T BAN THƯỜNG VỤ' }],
    },
  ],
});

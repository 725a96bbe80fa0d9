import { authorityLines, defineRule, textPlace } from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

export const actingDeputy = defineRule({
  id: 'acting-deputy',
  title: 'Cấp phó được phân công phụ trách ký trực tiếp, không ký “K/T”',
  rationale: 'Khi chưa có cấp trưởng thì không có ai để ký thay; cấp phó phụ trách tự chịu trách nhiệm.',
  clauses: ['dang-ky-phophutrach'],
  messages: {
    inStead:
      'Cấp phó phụ trách đang ký dưới dòng “{actual}”. Khi chưa có cấp trưởng, cấp phó được phân công phụ trách ký trực tiếp. Hãy bỏ dòng “{actual}” và in đậm chức vụ.',
  },
  concerns: ({ administrative }) => administrative.signerTitle !== null,
  *check({ administrative, document }) {
    for (const block of administrative.signatures) {
      const inCharge = /(?:^|\s)PHU TRACH(?= |$)/u.test(fold(block.signerTitle?.text ?? ''));
      const line = authorityLines(document, block).find(({ kind }) => kind === 'forHead');
      if (inCharge && line !== undefined) {
        yield {
          clause: 'dang-ky-phophutrach',
          message: 'inStead',
          data: { actual: line.text },
          at: textPlace(line.range),
        };
      }
    }
  },
  examples: [
    {
      name: 'cấp phó ký thay trưởng ban',
      sample: 'hd05-ke-hoach',
      change: [setText('signingAuthority', 'K/T TRƯỞNG BAN'), setText('signerTitle', 'PHÓ TRƯỞNG BAN')],
      reports: [],
    },
    {
      name: 'cấp phó phụ trách ký thay',
      sample: 'hd05-ke-hoach',
      change: [
        setText('signingAuthority', 'K/T TRƯỞNG BAN'),
        setText('signerTitle', 'PHÓ TRƯỞNG BAN PHỤ TRÁCH'),
      ],
      reports: [{ clause: 'dang-ky-phophutrach', text: 'K/T TRƯỞNG BAN' }],
    },
  ],
});

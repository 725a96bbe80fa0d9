import { authorityLines, defineRule, lastRange, mendText, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

/** The post, and the name of the body that must not follow it. */
const WITH_BODY =
  /^\s*(?:PHÓ\s+)?(?:BÍ THƯ(?= (?:ĐẢNG|CHI|TỈNH|THÀNH|HUYỆN|XÃ|PHƯỜNG))|CHỦ NHIỆM(?= (?:ỦY|UỶ) BAN))(\s+.+)$/u;

export const signerTitleBare = defineRule({
  id: 'signer-title-bare',
  title: 'Sau chức vụ người ký văn bản Đảng không ghi tên cấp ủy, cơ quan',
  rationale: 'Tên tập thể đã có ở dòng “T/M”; ghi lại sau chức vụ là thừa.',
  clauses: ['dang-chucvu-noorg'],
  messages: {
    withBody:
      'Chức vụ người ký đang kèm tên cơ quan: “{actual}”. Văn bản của Đảng không ghi tên cấp ủy, cơ quan sau chức vụ. Hãy chỉ ghi “{expected}”.',
  },
  concerns: ({ administrative }) => administrative.signerTitle !== null,
  *check({ administrative, document }) {
    for (const block of administrative.signatures) {
      const { signerTitle } = block;
      const onBehalf = authorityLines(document, block).some(({ kind }) => kind === 'onBehalf');
      if (signerTitle === null || !onBehalf) {
        continue;
      }
      const text = rangeText(document, lastRange(signerTitle));
      const body = WITH_BODY.exec(text.text)?.[1];
      if (body !== undefined) {
        const kept = text.text.length - body.length;
        yield {
          clause: 'dang-chucvu-noorg',
          message: 'withBody',
          data: { actual: text.text.trim(), expected: text.text.slice(0, kept).trim() },
          at: textPlace(
            text.slice(kept + (body.length - body.trimStart().length), text.text.trimEnd().length),
          ),
          ...mendText(document, text.slice(kept, text.text.length), '', 'confirm'),
        };
      }
    }
  },
  examples: [
    {
      name: 'chỉ ghi chức vụ',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'kèm tên cấp ủy',
      sample: 'hd05-ke-hoach',
      change: setText('signerTitle', 'PHÓ BÍ THƯ ĐẢNG ỦY'),
      reports: [{ clause: 'dang-chucvu-noorg', text: 'ĐẢNG ỦY' }],
      fixed: [],
    },
  ],
});

import { defineRule, lastRange, mendText, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

/** The post, and the name of the body that must not follow it. */
const WITH_BODY =
  /^\s*(?:PHÓ\s+)?(?:BÍ THƯ(?= (?:ĐẢNG|CHI|TỈNH|THÀNH|HUYỆN|XÃ|PHƯỜNG))|CHỦ NHIỆM(?= (?:ỦY|UỶ) BAN)|CHÁNH VĂN PHÒNG(?= (?:ĐẢNG|TỈNH|THÀNH) (?:ỦY|UỶ))|TRƯỞNG BAN(?= (?:TỔ CHỨC|TUYÊN GIÁO|NỘI CHÍNH|DÂN VẬN|XÂY DỰNG ĐẢNG)))(\s+.+)$/u;
/** "PHÓ BÍ THƯ, CHỦ TỊCH UBND": a post in another body behind the one in the committee. */
const WITH_POST =
  /^\s*(?:PHÓ\s+)?BÍ THƯ(?:\s+THƯỜNG TRỰC)?(\s*[,;–-]\s*(?:PHÓ\s+)?(?:CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|CHÁNH|HIỆU TRƯỞNG).*)$/u;
/** A steering body without a seal is signed for with both posts, and a joint document with the bodies' names. */
const WITH_BODIES = /KIÊM/iu;

export const signerTitleBare = defineRule({
  id: 'signer-title-bare',
  title: 'Sau chức vụ người ký văn bản Đảng không ghi tên cấp ủy, cơ quan, chức vụ khác',
  rationale: 'Tên tập thể đã có ở dòng “T/M”; ghi lại sau chức vụ là thừa.',
  clauses: ['dang-chucvu-noorg'],
  messages: {
    withBody:
      'Chức vụ người ký đang kèm tên cơ quan: “{actual}”. Văn bản của Đảng không ghi tên cấp ủy, cơ quan sau chức vụ. Hãy chỉ ghi “{expected}”.',
    withPost:
      'Chức vụ người ký đang kèm chức vụ khác: “{actual}”. Văn bản của cấp ủy chỉ ghi chức vụ của người ký trong cấp ủy. Hãy chỉ ghi “{expected}”.',
  },
  concerns: ({ administrative }) => administrative.signerTitle !== null,
  *check({ administrative, document }) {
    for (const block of administrative.signatures) {
      const { signerTitle } = block;
      const isJoint = administrative.signatures.length > 1;
      if (signerTitle === null || isJoint || WITH_BODIES.test(signerTitle.text)) {
        continue;
      }
      const text = rangeText(document, lastRange(signerTitle));
      const otherPost = WITH_POST.exec(text.text)?.[1];
      const body = otherPost ?? WITH_BODY.exec(text.text)?.[1];
      if (body !== undefined) {
        const kept = text.text.length - body.length;
        yield {
          clause: 'dang-chucvu-noorg',
          message: otherPost === undefined ? 'withBody' : 'withPost',
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
      name: 'ký thừa lệnh, kèm tên cơ quan',
      sample: 'hd05-cong-van',
      change: [
        setText('signingAuthority', 'T/L BAN THƯỜNG VỤ'),
        setText('signerTitle', 'CHÁNH VĂN PHÒNG ĐẢNG ỦY'),
      ],
      reports: [{ clause: 'dang-chucvu-noorg', text: 'ĐẢNG ỦY' }],
      fixed: [setText('signingAuthority', 'T/L BAN THƯỜNG VỤ'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
    },
    {
      name: 'kèm chức vụ trong cơ quan khác',
      sample: 'hd05-ke-hoach',
      change: setText('signerTitle', 'PHÓ BÍ THƯ, CHỦ TỊCH UBND'),
      reports: [{ clause: 'dang-chucvu-noorg', text: ', CHỦ TỊCH UBND' }],
      fixed: [],
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

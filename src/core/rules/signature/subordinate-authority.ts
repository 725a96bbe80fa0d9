import { authorityLines, defineRule, firstRange, isPeoplesBody, textPlace } from '../../linting';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Bodies that decide together: their own posts are chair and secretary, not those of an office below them. */
const COLLECTIVE = /^(?:UY BAN NHAN DAN|UBND|DANG UY|TINH UY|THANH UY|BAN (?:THUONG VU|CHAP HANH))(?= |$)/u;

/** Heads, and their deputies, of the offices below such a body. */
const SUBORDINATE = /^(?:PHO )?(?:CHANH VAN PHONG|TRUONG PHONG|GIAM DOC)(?= |$)/u;

/** A state document is never signed by order of a council or committee: an order is a head's. */
const STATE_ORDER = 'TL.';

export const subordinateAuthority = defineRule({
  id: 'subordinate-authority',
  title: 'Người đứng đầu đơn vị trực thuộc ký văn bản của cơ quan cấp trên có dòng thừa lệnh',
  rationale:
    'Văn bản mang tên cơ quan cấp trên chỉ được đơn vị trực thuộc ký khi được giao ký thừa lệnh; phải ghi rõ ký theo lệnh của ai.',
  clauses: ['nd30-ky-tl', 'dang-ky-tl'],
  messages: {
    ofCommittee:
      'Quyền hạn ký đang ghi “{actual}”. “{mark}” đứng trước chức vụ của người đứng đầu giao ký, không đứng trước tên tập thể. Hãy ghi “{mark} CHỦ TỊCH”.',
    noPost:
      'Dưới dòng “{mark}” chưa có chức vụ của người ký. Người ký thừa lệnh phải ghi chức vụ của mình ở dòng dưới. Hãy ghi chức vụ.',
    missing:
      'Văn bản của {agency} do “{title}” ký nhưng phía trên không có dòng “{mark}”. Người đứng đầu đơn vị trực thuộc chỉ ký văn bản này theo thừa lệnh. Hãy thêm dòng “{mark}” và chức vụ hoặc tên tập thể ra lệnh.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }) {
    const { authority } = regulation.demands;
    const { signatures, issuingAgency, type } = administrative;
    const [signature, ...others] = signatures;
    const title = signature?.signerTitle ?? null;
    const order = signature === undefined ? undefined : authorityLines(document, signature).at(-1);
    if (order?.kind === 'byOrder' && title === null && signature?.signerName != null) {
      const data = { mark: order.text };
      yield { clause: authority.clauses.byOrder, message: 'noPost', data, at: textPlace(order.range) };
      return;
    }
    if (
      order?.kind === 'byOrder' &&
      authority.byOrder === STATE_ORDER &&
      isPeoplesBody(fold(order.principal))
    ) {
      const data = { actual: order.text, mark: authority.byOrder };
      yield { clause: authority.clauses.byOrder, message: 'ofCommittee', data, at: textPlace(order.range) };
      return;
    }
    if (
      signature === undefined ||
      title === null ||
      issuingAgency === null ||
      others.length > 0 ||
      type === 'bien-ban'
    ) {
      return;
    }
    if (
      COLLECTIVE.test(fold(issuingAgency.text)) &&
      SUBORDINATE.test(fold(title.text)) &&
      authorityLines(document, signature).length === 0
    ) {
      yield {
        clause: authority.clauses.byOrder,
        message: 'missing',
        data: { agency: issuingAgency.text, title: title.text, mark: authority.byOrder },
        at: textPlace(firstRange(title)),
      };
    }
  },
  examples: [
    {
      name: 'Chánh Văn phòng ký thừa lệnh',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TL. CHỦ TỊCH'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [],
    },
    {
      name: 'thừa lệnh tập thể',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TL. ỦY BAN NHÂN DÂN'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [{ clause: 'nd30-ky-tl', text: 'TL. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'thiếu chức vụ dưới dòng thừa lệnh',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TL. CHỦ TỊCH'), without('signerTitle')],
      reports: [{ clause: 'nd30-ky-tl', text: 'TL. CHỦ TỊCH' }],
    },
    {
      name: 'văn bản Đảng thiếu chức vụ dưới dòng thừa lệnh',
      sample: 'hd05-cong-van',
      change: [setText('signingAuthority', 'T/L BAN THƯỜNG VỤ'), without('signerTitle')],
      reports: [{ clause: 'dang-ky-tl', text: 'T/L BAN THƯỜNG VỤ' }],
    },
    {
      name: 'Trưởng phòng ký văn bản của phòng',
      sample: 'nd30-bao-cao-phong',
      reports: [],
    },
    {
      name: 'Chánh Văn phòng ký văn bản của Ủy ban nhân dân mà không ghi thừa lệnh',
      sample: 'nd30-thong-bao',
      change: [without('signingAuthority'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [{ clause: 'nd30-ky-tl', text: 'CHÁNH VĂN PHÒNG' }],
    },
    {
      name: 'Chánh Văn phòng Đảng ủy ký mà không ghi thừa lệnh',
      sample: 'hd05-cong-van',
      change: [without('signingAuthority'), setText('signerTitle', '<b>CHÁNH VĂN PHÒNG</b>')],
      reports: [{ clause: 'dang-ky-tl', text: 'CHÁNH VĂN PHÒNG' }],
    },
  ],
});

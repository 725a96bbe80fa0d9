import type { SignatureBlock } from '../../administrative';
import {
  clauseInForce,
  defineRule,
  firstRange,
  missingBefore,
  rangeText,
  textPlace,
  type Place,
} from '../../linting';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Minutes of a meeting; those of a vote count or of a handover are signed by others. */
const MEETING = /(?:^|\s)(?:HOI NGHI|CUOC HOP|HOP|SINH HOAT)(?= |$)/u;
const CHAIR = /^CHU (?:TRI|TOA|TICH HOI NGHI)(?= |$)|^NGUOI CHU TRI(?= |$)|^T\/M DOAN CHU TICH/u;
const SECRETARY = /^(?:NGUOI GHI|THU KY|NGUOI VIET)(?= |$)/u;
const RIGHT_CHAIR = /^CHU TRI(?= |$)/u;
const RIGHT_SECRETARY = /^NGUOI GHI BIEN BAN$/u;

const CLAUSES = ['dang-ky-bienban', 'nd30-ky-present'];

/** Who signs on the left and on the right: the guidelines of the Party prescribe the words, Mẫu 1.9 of the decree only shows them. */
const PARTY_ROLES = { left: 'NGƯỜI GHI BIÊN BẢN', right: 'CHỦ TRÌ HỘI NGHỊ' };
const STATE_ROLES = { left: 'THƯ KÝ', right: 'CHỦ TỌA' };

function roleOf({ signerTitle, signingAuthority }: SignatureBlock): string {
  return fold(signerTitle?.text ?? signingAuthority?.text ?? '');
}

export const minutesSignatures = defineRule({
  id: 'minutes-signatures',
  title: 'Biên bản hội nghị, cuộc họp có người ghi biên bản ký bên trái, người chủ trì ký bên phải',
  rationale: 'Hai người cùng chịu trách nhiệm về biên bản; người chịu trách nhiệm chính ký bên phải.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Biên bản chưa có phần ký của {who}. Biên bản có “{left}” ký bên trái và “{right}” ký bên phải. Hãy bổ sung phần ký “{expected}”.',
    order:
      '“{actual}” đang ký bên phải. Trong biên bản, người ghi biên bản ký bên trái, người chủ trì ký bên phải. Hãy đổi chỗ hai phần ký.',
    role: 'Phần ký biên bản đang ghi “{actual}”. Theo {regulation}, biên bản hội nghị ghi “{expected}”. Hãy sửa thành “{expected}”.',
  },
  concerns: ({ administrative }) =>
    administrative.type === 'bien-ban' && MEETING.test(fold(administrative.abstract?.text ?? '')),
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    const isParty = clause === 'dang-ky-bienban';
    const { signatures } = administrative;
    const roles = isParty ? PARTY_ROLES : STATE_ROLES;
    const data = { regulation: regulation.name, ...roles };
    const place = (block: SignatureBlock | undefined): Place => {
      const component = block?.signerTitle ?? block?.signingAuthority ?? null;
      return component === null
        ? missingBefore(administrative, administrative.recipients)
        : textPlace(firstRange(component));
    };
    const chair = signatures.find((block) => CHAIR.test(roleOf(block)));
    const secretary = signatures.find((block) => SECRETARY.test(roleOf(block)));
    if (chair !== undefined && secretary !== undefined) {
      if (signatures.indexOf(chair) < signatures.indexOf(secretary)) {
        const actual = secretary.signerTitle?.text ?? '';
        const at = place(secretary);
        yield { clause, message: 'order', data: { ...data, actual }, at, doubtful: !isParty };
      }
    } else if (signatures.length < 2 && (chair ?? secretary ?? signatures[0]) !== undefined) {
      const who = secretary === undefined ? 'người ghi biên bản' : 'người chủ trì';
      const expected = secretary === undefined ? roles.left : roles.right;
      const at = place(signatures[0]);
      yield { clause, message: 'missing', data: { ...data, who, expected }, at, doubtful: !isParty };
    }
    if (!isParty) {
      return;
    }
    for (const [block, pattern, expected] of [
      [secretary, RIGHT_SECRETARY, roles.left],
      [chair, RIGHT_CHAIR, roles.right],
    ] as const) {
      const title = block?.signerTitle ?? null;
      if (title !== null && !pattern.test(fold(title.text))) {
        const actual = rangeText(document, firstRange(title)).text.trim();
        yield { clause, message: 'role', data: { ...data, actual, expected }, at: place(block) };
      }
    }
  },
  examples: [
    {
      name: 'người ghi biên bản bên trái, chủ trì hội nghị bên phải',
      sample: 'hd05-bien-ban',
      reports: [],
    },
    {
      name: 'ghi “THƯ KÝ” như biên bản nhà nước',
      sample: 'hd05-bien-ban',
      change: setText('leftAuthority', 'THƯ KÝ'),
      reports: [{ clause: 'dang-ky-bienban', text: 'THƯ KÝ' }],
    },
    {
      name: 'hai phần ký đổi chỗ',
      sample: 'hd36-bien-ban',
      change: [
        setText('leftAuthority', 'CHỦ TRÌ HỘI NGHỊ'),
        setText('signingAuthority', 'NGƯỜI GHI BIÊN BẢN'),
      ],
      reports: [{ clause: 'dang-ky-bienban', text: 'NGƯỜI GHI BIÊN BẢN' }],
    },
    {
      name: 'thiếu phần ký của người ghi biên bản',
      sample: 'hd05-bien-ban',
      change: without('leftAuthority', 'leftSignatureSpace', 'leftSignerName'),
      reports: [{ clause: 'dang-ky-bienban', text: 'CHỦ TRÌ HỘI NGHỊ' }],
    },
    {
      name: 'biên bản của cơ quan nhà nước: chủ tọa ký bên trái',
      sample: 'nd30-bien-ban',
      change: [setText('leftAuthority', 'CHỦ TỌA'), setText('signingAuthority', 'THƯ KÝ')],
      reports: [{ clause: 'nd30-ky-present', text: 'THƯ KÝ' }],
    },
  ],
});

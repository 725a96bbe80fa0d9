import type { SignatureBlock } from '../../administrative';
import { defineRule, firstRange, missingBefore, rangeText, textPlace, type Place } from '../../linting';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Minutes of a meeting; those of a vote count or of a handover are signed by others. */
const MEETING = /(?:^|\s)(?:HOI NGHI|CUOC HOP|HOP|SINH HOAT)(?= |$)/u;
const CHAIR = /^CHU (?:TRI|TOA|TICH HOI NGHI)(?= |$)|^NGUOI CHU TRI(?= |$)|^T\/M DOAN CHU TICH/u;
const SECRETARY = /^(?:NGUOI GHI|THU KY|NGUOI VIET)(?= |$)/u;
const RIGHT_CHAIR = /^CHU TRI(?= |$)/u;
const RIGHT_SECRETARY = /^NGUOI GHI BIEN BAN$/u;

function roleOf({ signerTitle, signingAuthority }: SignatureBlock): string {
  return fold(signerTitle?.text ?? signingAuthority?.text ?? '');
}

export const minutesSignatures = defineRule({
  id: 'minutes-signatures',
  title: 'Biên bản hội nghị của Đảng có “NGƯỜI GHI BIÊN BẢN” ký bên trái, “CHỦ TRÌ HỘI NGHỊ” ký bên phải',
  rationale: 'Hai người cùng chịu trách nhiệm về biên bản; người chịu trách nhiệm chính ký bên phải.',
  clauses: ['dang-ky-bienban'],
  messages: {
    missing:
      'Biên bản chưa có phần ký của {who}. Biên bản hội nghị có “NGƯỜI GHI BIÊN BẢN” ký bên trái và “CHỦ TRÌ HỘI NGHỊ” ký bên phải. Hãy bổ sung phần ký “{expected}”.',
    order:
      '“{actual}” đang ký bên phải. Trong biên bản hội nghị, người ghi biên bản ký bên trái, người chủ trì ký bên phải. Hãy đổi chỗ hai phần ký.',
    role: 'Phần ký biên bản đang ghi “{actual}”. Theo {regulation}, biên bản hội nghị ghi “{expected}”. Hãy sửa thành “{expected}”.',
  },
  concerns: ({ administrative }) =>
    administrative.type === 'bien-ban' && MEETING.test(fold(administrative.abstract?.text ?? '')),
  *check({ administrative, document, regulation }) {
    const clause = 'dang-ky-bienban';
    const { signatures } = administrative;
    const data = { regulation: regulation.name };
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
        yield { clause, message: 'order', data: { ...data, actual }, at: place(secretary) };
      }
    } else if (signatures.length < 2 && (chair ?? secretary ?? signatures[0]) !== undefined) {
      const who = secretary === undefined ? 'người ghi biên bản' : 'người chủ trì';
      const expected = secretary === undefined ? 'NGƯỜI GHI BIÊN BẢN' : 'CHỦ TRÌ HỘI NGHỊ';
      yield { clause, message: 'missing', data: { ...data, who, expected }, at: place(signatures[0]) };
    }
    for (const [block, pattern, expected] of [
      [secretary, RIGHT_SECRETARY, 'NGƯỜI GHI BIÊN BẢN'],
      [chair, RIGHT_CHAIR, 'CHỦ TRÌ HỘI NGHỊ'],
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
  ],
});

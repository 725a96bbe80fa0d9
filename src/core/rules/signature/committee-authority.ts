import type { AdministrativeDocument } from '../../administrative';
import {
  authorityLines,
  defineRule,
  firstRange,
  isOfCommittee,
  mendText,
  proseOf,
  textPlace,
} from '../../linting';
import { replaceText, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Types that the committee issues as a body, not its chair alone. */
const BY_THE_BODY: ReadonlySet<string> = new Set([
  'ke-hoach',
  'chuong-trinh',
  'de-an',
  'phuong-an',
  'bao-cao',
  'to-trinh',
]);

/** The opening sentence says that the chair issues the document, not the committee; on folded text. */
const CHAIR_ISSUES =
  /(?:^|, )CHU TICH (?:UY BAN NHAN DAN|UBND)(?= )[^,;]{0,80} (?:BAN HANH|XAY DUNG|BAO CAO|TRINH)(?= )/u;

/** "Ủy ban nhân dân xã … thông báo:": the committee announces; other announcements may be its chair's. */
const COMMITTEE_ANNOUNCES =
  /(?:^|, )(?:UY BAN NHAN DAN|UBND) (?:XA|PHUONG|DAC KHU) [^,;.]{0,40}THONG BAO(?=[ :])/u;

/** "Ủy ban nhân dân xã … yêu cầu", "… đề nghị": in a letter the committee speaks. */
const COMMITTEE_WRITES =
  /(?:^|, )(?:UY BAN NHAN DAN|UBND) (?:XA|PHUONG|DAC KHU) [^,;.()]{0,40}(?:YEU CAU|DE NGHI|BAO CAO|KIEN NGHI|CO Y KIEN|GIAO|HUONG DAN)(?= )/u;

/** "Ủy ban nhân dân xã … trân trọng kính mời": in an invitation the committee invites. */
const COMMITTEE_INVITES =
  /(?:^|, )(?:UY BAN NHAN DAN|UBND) (?:XA|PHUONG|DAC KHU) [^,;.()]{0,40}(?:KINH MOI|TRAN TRONG MOI)(?=[ :])/u;

/** An invitation of the committee; its chair may invite too, so nothing is certain. */
function isInvitationOfTheBody(administrative: AdministrativeDocument): boolean {
  return (
    administrative.type === 'giay-moi' &&
    proseOf(administrative).some(
      ({ role, text }) => role === 'running' && COMMITTEE_INVITES.test(fold(text.text)),
    )
  );
}

/** A letter that the committee writes; its chair may still sign for themselves, so nothing is certain. */
function isLetterOfTheBody(administrative: AdministrativeDocument): boolean {
  return (
    administrative.type === 'cong-van' &&
    proseOf(administrative).some(
      ({ role, text }) => role === 'running' && COMMITTEE_WRITES.test(fold(text.text)),
    )
  );
}

function isByTheBody(administrative: AdministrativeDocument): boolean {
  const { type } = administrative;
  return (
    (type !== null && BY_THE_BODY.has(type)) ||
    isOfCommittee(administrative) ||
    (type === 'thong-bao' &&
      proseOf(administrative).some(
        ({ role, text }) => role === 'running' && COMMITTEE_ANNOUNCES.test(fold(text.text)),
      ))
  );
}

export const committeeAuthority = defineRule({
  id: 'committee-authority',
  title: 'Văn bản của tập thể Ủy ban nhân dân có dòng “TM. ỦY BAN NHÂN DÂN”',
  rationale:
    'Ủy ban nhân dân làm việc theo chế độ tập thể; Chủ tịch ký kế hoạch, báo cáo, tờ trình là thay mặt Ủy ban nhân dân.',
  clauses: ['nd30-ky-tm-ubnd'],
  messages: {
    short: 'Dòng thay mặt đang ghi “{actual}”. Sau “{mark}” là tên tập thể ghi đầy đủ. Nên ghi “{expected}”.',
    missing:
      'Phần ký bắt đầu bằng “{actual}”, chưa có dòng “{expected}”. {type} của Ủy ban nhân dân do tập thể ban hành nên người ký phải ghi thay mặt tập thể. Hãy thêm dòng “{expected}” trên cùng; nếu văn bản thuộc thẩm quyền riêng của Chủ tịch thì giữ nguyên.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }) {
    const { type, documentNumber, issuingAgency, openingSentence, signatures } = administrative;
    const [signature] = signatures;
    const abbreviated = signatures
      .flatMap((each) => authorityLines(document, each))
      .find(({ kind, principal }) => kind === 'onBehalf' && /^UBND(?=\s|$)/u.test(principal));
    if (abbreviated !== undefined) {
      const { mark, principal, text: actual, range } = abbreviated;
      const expected = `${mark} ${principal.replace('UBND', 'ỦY BAN NHÂN DÂN')}`;
      yield {
        clause: 'nd30-ky-tm-ubnd',
        message: 'short',
        data: { actual, mark, expected },
        doubtful: true,
        at: textPlace(range),
        ...mendText(document, range, expected, 'confirm'),
      };
      return;
    }
    const isLetter = isLetterOfTheBody(administrative);
    const isInvitation = isInvitationOfTheBody(administrative);
    const byCommittee =
      (isLetter ? /^UBND-/u : /(?:^|[-/])UBND$/u).test(documentNumber?.symbol ?? '') &&
      /^(?:UY BAN NHAN DAN|UBND)(?= |$)/u.test(fold(issuingAgency?.text ?? 'UBND'));
    if (
      !byCommittee ||
      !(isByTheBody(administrative) || isLetter || isInvitation) ||
      CHAIR_ISSUES.test(fold(openingSentence?.text ?? '')) ||
      signature === undefined ||
      signatures.length > 1
    ) {
      return;
    }
    const first = signature.signingAuthority ?? signature.signerTitle;
    const [top] = authorityLines(document, signature);
    const chair = /^(?:KT\.? ?|K\/T )?(?:Q\.? ?|QUYEN )?(?:PHO )?CHU TICH(?= |$)/u.test(
      fold(first?.text ?? ''),
    );
    // Whose post is none of the committee's heads, and stands for its chair all the same, has that to mend.
    const ofCommittee =
      signature.signerTitle === null || /CHU TICH(?= |$)/u.test(fold(signature.signerTitle.text));
    if (first !== null && chair && ofCommittee && top?.kind !== 'onBehalf') {
      const range = firstRange(first);
      yield {
        clause: 'nd30-ky-tm-ubnd',
        message: 'missing',
        data: {
          actual:
            document.main.paragraphs[range.paragraph]?.text.slice(range.start, range.end).trim() ??
            first.text,
          expected: `${regulation.demands.authority.onBehalf} ỦY BAN NHÂN DÂN`,
          type: regulation.types.find(({ slug }) => slug === type)?.name ?? 'Văn bản',
        },
        doubtful: isLetter || isInvitation,
        at: textPlace(range),
      };
    }
  },
  examples: [
    {
      name: 'Ủy ban nhân dân mời, Chủ tịch ký không ghi thay mặt',
      sample: 'nd30-giay-moi',
      change: without('signingAuthority'),
      reports: [{ clause: 'nd30-ky-tm-ubnd', text: 'CHỦ TỊCH' }],
    },
    {
      name: 'có “TM. ỦY BAN NHÂN DÂN”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'Chủ tịch ký kế hoạch không ghi thay mặt',
      sample: 'nd30-ke-hoach',
      change: without('signingAuthority'),
      reports: [{ clause: 'nd30-ky-tm-ubnd', text: 'CHỦ TỊCH' }],
    },
    {
      name: 'Ủy ban nhân dân thông báo, Chủ tịch ký không ghi thay mặt',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'KT. CHỦ TỊCH'), setText('signerTitle', 'PHÓ CHỦ TỊCH')],
      reports: [{ clause: 'nd30-ky-tm-ubnd', text: 'KT. CHỦ TỊCH' }],
    },
    {
      name: 'quyết định của tập thể, Chủ tịch ký không ghi thay mặt',
      sample: 'nd30-quyet-dinh',
      change: without('signingAuthority'),
      reports: [{ clause: 'nd30-ky-tm-ubnd', text: 'CHỦ TỊCH' }],
    },
    {
      name: 'công văn của Ủy ban nhân dân ký không ghi thay mặt: chỉ lưu ý',
      sample: 'nd30-cong-van',
      change: without('signingAuthority.1'),
      reports: [{ clause: 'nd30-ky-tm-ubnd', text: 'KT. CHỦ TỊCH' }],
    },
    {
      name: 'tên tập thể viết tắt: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: setText('signingAuthority', 'TM. UBND'),
      reports: [{ clause: 'nd30-ky-tm-ubnd', text: 'TM. UBND' }],
      fixed: [],
    },
    {
      name: 'câu mở đầu nêu Chủ tịch ban hành kế hoạch',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText(
          'openingSentence',
          'Ủy ban nhân dân xã An Bình ban',
          'Chủ tịch Ủy ban nhân dân xã An Bình ban',
        ),
        without('signingAuthority'),
      ],
      reports: [],
    },
    {
      name: 'thông báo do Văn phòng ký thừa lệnh',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TL. CHỦ TỊCH'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [],
    },
  ],
});

import type { SignatureBlock } from '../../administrative';
import {
  authorityLines,
  defineRule,
  firstRange,
  isCommitteePost,
  textPlace,
  type AuthorityLine,
  type Problem,
  type RuleContext,
} from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

/** Bodies that decide together, and their heads; their deputies sign on behalf of the body, not in the head's stead. */
const BODY_OR_HEAD =
  /^(?:BI THU|CHU NHIEM|BAN (?:THUONG VU|CHAP HANH)|DANG UY|CHI UY|CHI BO|TINH UY|THANH UY|UY BAN KIEM TRA)(?= |$)/u;

/** Posts of those who head a body; no two of them are of the same body. */
const HEAD = /^(?:BI THU|TRUONG BAN|CHANH VAN PHONG|CHU NHIEM|GIAM DOC|HIEU TRUONG|CHU TICH)(?= |$)/u;
/** A body without a seal of its own is signed for with both posts: that has a rule of its own. */
const TWO_POSTS = / KIEM(?= |$)/u;

function headIn(post: string): string | null {
  return HEAD.exec(post)?.[0] ?? null;
}

/** Whether a folded post is one of another head, or none of a deputy, below "K/T" and the post of a head. */
function isOtherPost(principal: string, post: string): boolean {
  const [head, own] = [headIn(principal), headIn(post.replace(/^PHO /u, ''))];
  const isDeputy = post.startsWith('PHO ');
  return head !== null && own !== null && !TWO_POSTS.test(post) && (own !== head || !isDeputy);
}

export const partyDeputyAuthority = defineRule({
  id: 'party-deputy-authority',
  title: 'Văn bản của cấp ủy, ủy ban kiểm tra không ký “K/T”; bí thư, phó bí thư không ký “T/L”',
  rationale:
    'Cấp ủy và ủy ban kiểm tra làm việc theo chế độ tập thể; phó bí thư, phó chủ nhiệm ký thay mặt tập thể bằng “T/M”, không ký thay người đứng đầu hay theo thừa lệnh.',
  clauses: ['dang-ky-kt', 'dang-ky-tl'],
  messages: {
    forHeadOfBody:
      'Phần ký đang ghi “{actual}”. Cấp ủy, ủy ban kiểm tra không dùng hình thức ký thay; cấp phó ký dưới “{mark}” và tên tập thể. Hãy thay dòng này bằng “{mark}” và tên tập thể.',
    otherPost:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”, không phải chức vụ cấp phó của người được ký thay. Người ký thay ghi chức vụ cấp phó trong cơ quan ban hành. Hãy ghi “{expected}”, hoặc sửa lại phần ký.',
    byOrder:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”. Thừa lệnh dành cho người đứng đầu cơ quan tham mưu, giúp việc như chánh văn phòng; bí thư, phó bí thư ký thay mặt tập thể. Hãy ghi “{mark} {body}”, hoặc sửa lại chức vụ.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check(context) {
    for (const block of context.administrative.signatures) {
      for (const line of authorityLines(context.document, block)) {
        yield* faultsOf(line, block, context);
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
    {
      name: 'phó bí thư ký thay trưởng ban',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG ỦY XÃ AN BÌNH'),
        setText('issuingAgency', 'BAN XÂY DỰNG ĐẢNG'),
        setText('documentNumber', 'Số 35-KH/BXDĐ'),
        setText('signingAuthority', 'K/T TRƯỞNG BAN'),
      ],
      reports: [{ clause: 'dang-ky-kt', text: 'PHÓ BÍ THƯ' }],
    },
    {
      name: 'phó trưởng ban ký thay trưởng ban',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG ỦY XÃ AN BÌNH'),
        setText('issuingAgency', 'BAN XÂY DỰNG ĐẢNG'),
        setText('documentNumber', 'Số 35-KH/BXDĐ'),
        setText('signingAuthority', 'K/T TRƯỞNG BAN'),
        setText('signerTitle', 'PHÓ TRƯỞNG BAN'),
      ],
      reports: [],
    },
    {
      name: 'phó bí thư ký thừa lệnh',
      sample: 'hd05-cong-van',
      change: setText('signingAuthority', 'T/L BAN THƯỜNG VỤ'),
      reports: [{ clause: 'dang-ky-tl', text: 'PHÓ BÍ THƯ' }],
    },
    {
      name: 'chánh văn phòng ký thừa lệnh',
      sample: 'hd05-cong-van',
      change: [setText('signingAuthority', 'T/L BAN THƯỜNG VỤ'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [],
    },
  ],
});

/** A "K/T" that a body does not have, a post that does not belong below it, or a secretary who signs by order. */
function* faultsOf(
  { kind, principal, text: actual, range }: AuthorityLine,
  { signerTitle }: SignatureBlock,
  { regulation }: RuleContext,
): Generator<Problem<'forHeadOfBody' | 'otherPost' | 'byOrder'>> {
  const { onBehalf: mark } = regulation.demands.authority;
  const title = signerTitle?.text ?? '';
  if (kind === 'forHead' && BODY_OR_HEAD.test(fold(principal))) {
    yield { clause: 'dang-ky-kt', message: 'forHeadOfBody', data: { actual, mark }, at: textPlace(range) };
  } else if (signerTitle !== null && kind === 'forHead' && isOtherPost(fold(principal), fold(title))) {
    const data = { actual, title, expected: `PHÓ ${principal}` };
    yield { clause: 'dang-ky-kt', message: 'otherPost', data, at: textPlace(firstRange(signerTitle)) };
  } else if (signerTitle !== null && kind === 'byOrder' && isCommitteePost(title)) {
    const data = { actual, title, mark, body: principal };
    yield { clause: 'dang-ky-tl', message: 'byOrder', data, at: textPlace(firstRange(signerTitle)) };
  }
}

import type { Component } from '../../administrative';
import type { Document, Range } from '../../document';
import {
  authorityLines,
  defineRule,
  firstRange,
  mendText,
  rangeText,
  textPlace,
  type AuthorityLine,
  type Problem,
  type RangeText,
  type RuleContext,
} from '../../linting';
import { insertBefore, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** The capitals may be of the format alone. */
const DEPUTY = /^\s*PHÓ\s+(\p{L}.*)$/iu;

/** A deputy who is in charge while there is no head signs without KT. (NĐ 30/2020, Điều 13, khoản 1 speaks of deputies of a head). */
const IN_CHARGE = /PHỤ TRÁCH|ĐIỀU HÀNH/iu;

/**
 * Steering committees, councils and task groups: the signer gives the post held in the body itself (NĐ 30/2020, Phụ lục I, Phần I,
 * Mục II, khoản 7, điểm c), a deputy of the body included.
 */
const ADVISORY_BODY =
  /(?:^| )(?:BAN (?:CHI DAO|TO CHUC|BIEN TAP|VAN DONG|CHI HUY)|HOI DONG(?! NHAN DAN)|TIEU BAN|TO CONG TAC|TO GIUP VIEC|DOAN KIEM TRA)(?= |$)/u;

/** Posts of heads that no other post is named after, with what their deputies are called: those two cannot be of different ones. */
const HEADS =
  /^(?:CHU TICH|GIAM DOC|HIEU TRUONG|TRUONG PHONG|CHANH VAN PHONG|CHI CUC TRUONG|CUC TRUONG|VU TRUONG|TRAM TRUONG|TRUONG TRAM|CHANH THANH TRA)(?= |$)/u;

const CHAIR = 'CHU TICH';

/** The post of a head that a line begins with, or null. */
function headIn(key: string): string | null {
  return HEADS.exec(key)?.[0].replace('TRUONG TRAM', 'TRAM TRUONG') ?? null;
}

interface Mismatch {
  readonly line: AuthorityLine;
  readonly message: 'byOrder' | 'samePost' | 'otherPost';
}

/** What the line of an authority says of the head, and the post below it of the deputy, where they are at odds. */
function mismatched(line: AuthorityLine | undefined, title: string): Mismatch | null {
  const head = fold(line?.principal ?? '').trim();
  const post = fold(title).trim();
  const known = headIn(head);
  if (line === undefined || known === null) {
    return null;
  }
  if (line.kind === 'byOrder') {
    // A chair's deputy who signs by order is told by the rule about bodies.
    return post === `PHO ${head}` && known !== CHAIR ? { line, message: 'byOrder' } : null;
  }
  if (line.kind === 'byMandate' && post === `PHO ${head}`) {
    return { line, message: 'byOrder' };
  }
  if (line.kind !== 'forHead') {
    return null;
  }
  if (post === head) {
    return { line, message: 'samePost' };
  }
  const deputy = headIn(post.replace(/^PHO /u, ''));
  return post.startsWith('PHO ') && deputy !== null && deputy !== known
    ? { line, message: 'otherPost' }
    : null;
}

export const deputyAuthority = defineRule({
  id: 'deputy-authority',
  title: 'Cấp phó ký thay người đứng đầu có dòng “KT.” và chức vụ người đứng đầu',
  rationale:
    'Cấp phó chỉ ký với thẩm quyền của người đứng đầu; thiếu dòng “KT.” thì văn bản như được ký không đúng thẩm quyền.',
  clauses: ['nd30-ky-kt'],
  messages: {
    missing:
      'Người ký là “{title}” nhưng phía trên không có dòng “{mark} {head}”. Cấp phó ký thay người đứng đầu phải ghi “{mark}” trước chức vụ của người đứng đầu. Hãy thêm dòng “{mark} {head}” trên dòng “{title}”.',
    unmarked:
      'Dòng “{actual}” đứng trên chức vụ cấp phó mà không có “{mark}”. Cấp phó ký thay người đứng đầu phải ghi “{mark}” trước chức vụ của người đứng đầu. Hãy ghi “{mark} {actual}”.',
    byOrder:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”. Cấp phó ký thay người đứng đầu, không ký thừa lệnh hay thừa ủy quyền. Hãy ghi “{mark} {head}”.',
    samePost:
      'Dưới dòng “{actual}” ghi lại chức vụ “{title}” của chính người đứng đầu. Người ký thay ghi chức vụ của mình. Hãy ghi chức vụ cấp phó, hoặc bỏ dòng “{actual}” nếu người đứng đầu ký.',
    otherPost:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”. Người ký thay phải là cấp phó của người đứng đầu đã ghi. Hãy sửa dòng quyền hạn hoặc chức vụ cho khớp nhau.',
    ofDeputy:
      'Quyền hạn ký đang ghi “{actual}”. “{mark}” đứng trước chức vụ của người đứng đầu, dòng dưới mới là chức vụ của cấp phó. Hãy ghi “{mark} {head}”.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check(context) {
    const { administrative, document } = context;
    const [signature, ...others] = administrative.signatures;
    // Minutes and joint documents name everyone's own post.
    if (signature === undefined || others.length > 0 || administrative.type === 'bien-ban') {
      return;
    }
    const lines = authorityLines(document, signature);
    const fault =
      deputyInPlaceOfHead(context, lines) ??
      (signature.signerTitle === null ? null : faultOfPost(context, lines, signature.signerTitle));
    if (fault !== null) {
      yield { clause: 'nd30-ky-kt', ...fault };
    }
  },
  examples: [
    {
      name: 'cấp phó ký thừa ủy quyền của chính người đứng đầu',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TUQ. CHỦ TỊCH'), setText('signerTitle', 'PHÓ CHỦ TỊCH')],
      reports: [{ clause: 'nd30-ky-kt', text: 'TUQ. CHỦ TỊCH' }],
    },
    {
      name: 'phó giám đốc ký thay cục trưởng',
      sample: 'nd30-cong-van',
      change: [
        without('signingAuthority.1'),
        setText('signingAuthority.2', 'KT. CỤC TRƯỞNG'),
        setText('signerTitle', 'PHÓ GIÁM ĐỐC'),
      ],
      reports: [{ clause: 'nd30-ky-kt', text: 'PHÓ GIÁM ĐỐC' }],
    },
    {
      name: 'cấp phó ký thay có “KT.”',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'cấp phó phụ trách ký trực tiếp',
      sample: 'nd30-cong-van',
      change: [without('signingAuthority.2'), setText('signerTitle', 'PHÓ CHỦ TỊCH PHỤ TRÁCH')],
      reports: [],
    },
    {
      name: 'cấp phó của đơn vị ký thừa lệnh mà thiếu dòng “KT.”',
      sample: 'nd30-cong-van',
      change: [
        without('signingAuthority.2'),
        setText('signingAuthority.1', 'TL. CHỦ TỊCH'),
        setText('signerTitle', 'PHÓ CHÁNH VĂN PHÒNG'),
      ],
      reports: [{ clause: 'nd30-ky-kt', text: 'PHÓ CHÁNH VĂN PHÒNG' }],
    },
    {
      name: '“KT.” đứng trước chức vụ cấp phó',
      sample: 'nd30-cong-van',
      change: setText('signingAuthority.2', 'KT. PHÓ CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-kt', text: 'KT. PHÓ CHỦ TỊCH' }],
    },
    {
      name: 'cấp phó ký dưới dòng thừa lệnh',
      sample: 'nd30-bao-cao-phong',
      change: [
        insertBefore('signerTitle', {
          name: 'signingAuthority',
          role: 'authority',
          text: 'TL. TRƯỞNG PHÒNG',
        }),
        setText('signerTitle', 'PHÓ TRƯỞNG PHÒNG'),
      ],
      reports: [{ clause: 'nd30-ky-kt', text: 'TL. TRƯỞNG PHÒNG' }],
    },
    {
      name: 'dưới dòng “KT.” ghi lại chức vụ người đứng đầu',
      sample: 'nd30-cong-van',
      change: setText('signerTitle', 'CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-kt', text: 'CHỦ TỊCH' }],
    },
    {
      name: 'cấp phó của một người đứng đầu khác',
      sample: 'nd30-cong-van',
      change: setText('signerTitle', 'PHÓ GIÁM ĐỐC'),
      reports: [{ clause: 'nd30-ky-kt', text: 'PHÓ GIÁM ĐỐC' }],
    },
    {
      name: 'cấp phó ký mà thiếu “KT.”',
      sample: 'nd30-cong-van',
      change: without('signingAuthority.2'),
      reports: [{ clause: 'nd30-ky-kt', text: 'PHÓ CHỦ TỊCH' }],
    },
    {
      name: 'chức vụ người đứng đầu thiếu “KT.”',
      sample: 'nd30-cong-van',
      change: setText('signingAuthority.2', 'CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-kt', text: 'CHỦ TỊCH' }],
    },
  ],
});

type Fault = Omit<Problem<'ofDeputy' | Mismatch['message'] | 'unmarked' | 'missing'>, 'clause'>;

/** "KT. PHÓ CHỦ TỊCH": the deputy's post where the head's belongs. */
function deputyInPlaceOfHead({ regulation }: RuleContext, lines: readonly AuthorityLine[]): Fault | null {
  const line = lines.find(({ kind, principal }) => kind === 'forHead' && DEPUTY.test(principal));
  if (line === undefined) {
    return null;
  }
  const head = DEPUTY.exec(line.principal)?.[1]?.trim() ?? '';
  const data = { actual: line.text, head, mark: regulation.demands.authority.forHead };
  return { message: 'ofDeputy', data, at: textPlace(line.range) };
}

/** What is wrong with the lines above a deputy's post: at odds with it, without their "KT.", or missing. */
function faultOfPost(
  { administrative, document, regulation }: RuleContext,
  lines: readonly AuthorityLine[],
  title: Component,
): Fault | null {
  const mark = regulation.demands.authority.forHead;
  const principals = lines.map(({ principal }) => principal).join(' ');
  const advisory = ADVISORY_BODY.test(fold(`${administrative.issuingAgency?.text ?? ''} ${principals}`));
  const mismatch = advisory ? null : mismatched(lines.at(-1), title.text);
  if (mismatch !== null) {
    const { line, message } = mismatch;
    const at = textPlace(message === 'byOrder' ? line.range : firstRange(title));
    return { message, data: { actual: line.text, title: title.text, head: line.principal, mark }, at };
  }
  const isOwnName = lines.every(({ kind }) => kind === 'onBehalf');
  const unmarked = isOwnName ? headWithoutMark(document, title.ranges) : null;
  if (unmarked !== null) {
    return {
      message: 'unmarked',
      data: { actual: unmarked.text, mark },
      at: textPlace(unmarked.range),
      ...mendText(document, unmarked.slice(0, 0), `${mark} `, 'confirm'),
    };
  }
  const range = firstRange(title);
  const head = DEPUTY.exec(rangeText(document, range).text)?.[1]?.trim();
  const mayBeOwn = isOwnName || isDeputyByOrder(lines, head ?? '');
  return head === undefined || !mayBeOwn || advisory || IN_CHARGE.test(title.text)
    ? null
    : { message: 'missing', data: { title: title.text, head, mark }, at: textPlace(range) };
}

/**
 * "TL. CHỦ TỊCH" above "PHÓ CHÁNH VĂN PHÒNG": the head of the unit signs by order, a deputy of that head only in the head's stead
 * (NĐ 30/2020, Điều 13, khoản 4).
 */
function isDeputyByOrder(lines: readonly AuthorityLine[], head: string): boolean {
  const [line, ...others] = lines;
  const unit = headIn(fold(head).trim());
  return (
    line?.kind === 'byOrder' &&
    others.length === 0 &&
    unit !== null &&
    unit !== CHAIR &&
    unit !== headIn(fold(line.principal).trim())
  );
}

/** "CHỦ TỊCH" above "PHÓ CHỦ TỊCH": the line of the head whose "KT." is missing; null where there is none. */
function headWithoutMark(document: Document, posts: readonly Range[]): RangeText | null {
  const [head, deputy, ...others] = posts.map((range) => rangeText(document, range));
  return head !== undefined &&
    deputy !== undefined &&
    others.length === 0 &&
    fold(DEPUTY.exec(deputy.text)?.[1] ?? '').trim() === fold(head.text).trim()
    ? head
    : null;
}

import type { AdministrativeDocument, Component } from '../../administrative';
import {
  authorityLines,
  defineRule,
  firstRange,
  isHeadedByChair,
  isOfChair,
  textPlace,
  type AuthorityLine,
  type Problem,
  type RuleContext,
} from '../../linting';
import { insertBefore, replaceText, setText } from '../../samples';
import { fold } from '../../vietnamese';

/** Bodies that decide together, by the beginning of their names; what is none of them is judged by no check here. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:UY BAN NHAN DAN|UBND)(?= |$)/u, 'Ủy ban nhân dân'],
  [/^(?:THUONG TRUC )?(?:HOI DONG NHAN DAN|HDND)(?= |$)/u, 'Hội đồng nhân dân'],
  [/^(?:DANG UY|BAN THUONG VU|BAN CHAP HANH|THUONG TRUC DANG UY)(?= |$)/u, 'Đảng ủy'],
  [/^CHI BO(?= |$)/u, 'Chi bộ'],
  [/^UY BAN KIEM TRA(?= |$)/u, 'Ủy ban Kiểm tra'],
  [/^UY BAN MAT TRAN(?= |$)/u, 'Ủy ban Mặt trận Tổ quốc'],
];

/** Heads, and their deputies, of the offices below such a body: they sign by order, never in its name or for its chair. */
const SUBORDINATE =
  /^(?:PHO )?(?:CHANH VAN PHONG|TRUONG PHONG|TRUONG CONG AN|HIEU TRUONG|TRUONG TRAM)(?= |$)/u;
/** A deputy head of a department stands for its head, who is named above. */
const STATE_POST = /^(?:PHO )?(?:CHU (?:TICH|NHIEM)|TRUONG PHONG|GIAM DOC|HIEU TRUONG)(?= |$)/u;
const PARTY_POST = /^(?:PHO )?BI THU(?= |$)/u;
const CHAIR = /^(?:PHO )?CHU TICH(?= |$)/u;

/** Associations, unions and the Front's members have standing boards and chairs too: "BAN THƯỜNG VỤ HỘI NÔNG DÂN". */
const OF_ASSOCIATION = / (?:HOI|DOAN|LIEN DOAN|CONG DOAN)(?= )/u;

/** The boards of associations and of the Front, as symbols write them and in signatures, folded. */
const BOARDS: readonly (readonly [string, string])[] = [
  ['BTV', 'BAN THUONG VU'],
  ['BTT', 'BAN THUONG TRUC'],
];

function isNoBody(name: string): boolean {
  return POST.test(name) || OFFICE.test(name);
}

function bodyOf(name: string): string | null {
  return OF_ASSOCIATION.test(name.replace('HOI DONG', '')) ? null : nameOfBody(name);
}

function nameOfBody(name: string): string | null {
  return BODIES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The bodies that can sign in each other's name: of one committee of the Party they are all one. */
function issuerOf({ issuingAgency }: AdministrativeDocument): string | null {
  return bodyOf(fold(issuingAgency?.text ?? '').replace(/^CHU TICH (?=UY BAN|UBND)/u, ''));
}

/** Offices that a head answers for alone: like a post, none is a body in whose name one signs. */
const OFFICE = /^(?:PHONG|SO|TRUNG TAM|TRUONG|NHA TRUONG|TRAM|VAN PHONG|CHI CUC|CONG AN|CUC)(?= |$)/u;
const POST = /^(?:CHU TICH|GIAM DOC|HIEU TRUONG|TRUONG PHONG|CHANH VAN PHONG|TRAM TRUONG)(?= |$)/u;

export const signerOfIssuer = defineRule({
  id: 'signer-of-issuer',
  title: 'Quyền hạn ký và chức vụ người ký thuộc cơ quan ban hành',
  rationale:
    'Ký thay mặt một tập thể khác, hoặc ghi chức vụ không có trong cơ quan ban hành, thì văn bản sai thẩm quyền; thường do chép phần ký của văn bản khác.',
  clauses: ['nd30-ky-tm', 'nd30-ky-kt', 'nd30-ky-tl', 'dang-ky-tm'],
  messages: {
    ofChair:
      'Phần ký ghi “{actual}” trong khi thẩm quyền ban hành là của Chủ tịch. Văn bản của Chủ tịch do Chủ tịch ký, không ký thay mặt tập thể. Hãy bỏ dòng này, hoặc sửa lại thẩm quyền ban hành.',
    otherBody:
      'Phần ký ghi “{actual}” trong khi cơ quan ban hành là “{agency}”. Văn bản của cơ quan nào thì ký thay mặt cơ quan đó. Hãy sửa lại phần ký hoặc tên cơ quan ban hành.',
    foreignPost:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”, không phải chức vụ của {body}. Người ký ghi chức vụ của mình trong cơ quan ban hành. Hãy kiểm tra lại chức vụ.',
    chairsOwn:
      'Văn bản do “{agency}” ban hành nhưng người ký ghi chức vụ “{title}”. Văn bản của Chủ tịch do Chủ tịch ký, hoặc Phó Chủ tịch ký thay. Hãy kiểm tra lại chức vụ.',
    withOrder:
      'Phần ký có cả dòng “{actual}” và dòng “{order}”. Người được giao ký thừa lệnh không thay mặt tập thể. Hãy bỏ dòng “{actual}”.',
    noBody:
      'Phần ký ghi “{actual}”. “{mark}” chỉ đứng trước tên tập thể làm việc theo chế độ tập thể; {body}. Hãy bỏ dòng này hoặc sửa lại quyền hạn ký.',
    byOrder:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”. Người giữ chức vụ này không ký với quyền hạn đó. Hãy sửa dòng quyền hạn hoặc chức vụ cho khớp nhau.',
  },
  concerns: ({ administrative }) => administrative.signatures.length === 1,
  *check(context) {
    const { administrative, document } = context;
    const [signature] = administrative.signatures;
    if (signature === undefined || administrative.type === 'bien-ban') {
      return;
    }
    const lines = authorityLines(document, signature);
    const issuer = issuerOf(administrative);
    const fault = faultOfBody(context, lines, issuer);
    if (fault !== null) {
      yield fault;
    }
    // Who signs in the name of the wrong body may well have a post in that one.
    if (issuer !== null && (fault === null || fault.message === 'ofChair')) {
      yield* postFaults(context, lines.at(-1), signature.signerTitle, issuer);
    }
  },
  examples: [
    {
      name: 'ký hiệu của Ban Thường vụ, ký thay mặt Ban Thường trực',
      sample: 'nd30-ke-hoach',
      change: [
        setText('issuingAgency.1', 'HỘI NÔNG DÂN'),
        setText('documentNumber', 'Số: 28/KH-BTV'),
        setText('signingAuthority', 'TM. BAN THƯỜNG TRỰC'),
      ],
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. BAN THƯỜNG TRỰC' }],
    },
    {
      name: 'văn bản của Chủ tịch ký thay mặt tập thể',
      sample: 'nd30-thong-bao',
      change: [
        setText('issuingAgency.1', 'CHỦ TỊCH'),
        setText('issuingAgency.2', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH'),
        setText('signingAuthority', 'TM. ỦY BAN NHÂN DÂN'),
        setText('signerTitle', 'CHỦ TỊCH'),
      ],
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'văn bản của xã ký thay mặt Ủy ban nhân dân tỉnh',
      sample: 'nd30-ke-hoach',
      change: setText('signingAuthority', 'TM. ỦY BAN NHÂN DÂN TỈNH'),
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. ỦY BAN NHÂN DÂN TỈNH' }],
    },
    {
      name: 'chủ nhiệm ký thay mặt Đảng ủy',
      sample: 'hd05-ke-hoach',
      change: setText('signerTitle', 'CHỦ NHIỆM'),
      reports: [{ clause: 'dang-ky-tm', text: 'CHỦ NHIỆM' }],
    },
    { name: 'Chủ tịch ký thay mặt Ủy ban nhân dân', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'Chủ tịch ký thay mặt Ban Thường vụ của một hội',
      sample: 'nd30-ke-hoach',
      change: [
        setText('issuingAgency.1', 'BAN THƯỜNG VỤ HỘI NÔNG DÂN'),
        setText('signingAuthority', 'TM. BAN THƯỜNG VỤ'),
      ],
      reports: [],
    },
    {
      name: 'văn bản của Ủy ban nhân dân ký thay mặt Hội đồng nhân dân',
      sample: 'nd30-ke-hoach',
      change: setText('signingAuthority', 'TM. HỘI ĐỒNG NHÂN DÂN'),
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. HỘI ĐỒNG NHÂN DÂN' }],
    },
    {
      name: 'văn bản của Đảng ủy ký thay mặt Ủy ban Kiểm tra',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'T/M ỦY BAN KIỂM TRA'),
      reports: [{ clause: 'dang-ky-tm', text: 'T/M ỦY BAN KIỂM TRA' }],
    },
    {
      name: 'văn bản của chi bộ ký thay mặt Đảng ủy',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG BỘ XÃ AN BÌNH'),
        setText('issuingAgency', 'CHI BỘ TRƯỜNG TIỂU HỌC LÊ LỢI'),
        replaceText('documentNumber', 'ĐU', 'CB'),
        setText('signingAuthority', 'T/M ĐẢNG ỦY'),
      ],
      reports: [{ clause: 'dang-ky-tm', text: 'T/M ĐẢNG ỦY' }],
    },
    {
      name: 'Bí thư ký thay mặt Ủy ban nhân dân',
      sample: 'nd30-ke-hoach',
      change: setText('signerTitle', 'BÍ THƯ'),
      reports: [{ clause: 'nd30-ky-tm', text: 'BÍ THƯ' }],
    },
    {
      name: 'ký thừa lệnh mà còn dòng thay mặt tập thể',
      sample: 'nd30-cong-van',
      change: [setText('signingAuthority.2', 'TL. CHỦ TỊCH'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [{ clause: 'nd30-ky-tl', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'Phó Chủ tịch ký “thừa lệnh” Chủ tịch dưới dòng thay mặt Ủy ban nhân dân',
      sample: 'nd30-cong-van',
      change: [setText('signingAuthority.2', 'TL. CHỦ TỊCH'), setText('signerTitle', 'PHÓ CHỦ TỊCH')],
      reports: [{ clause: 'nd30-ky-tl', text: 'PHÓ CHỦ TỊCH' }],
    },
    {
      name: 'trưởng phòng ký “thay mặt” phòng',
      sample: 'nd30-bao-cao-phong',
      change: insertBefore('signerTitle', {
        name: 'signingAuthority',
        role: 'authority',
        text: 'TM. PHÒNG VĂN HÓA - XÃ HỘI',
      }),
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. PHÒNG VĂN HÓA - XÃ HỘI' }],
    },
    {
      name: 'tập thể ghi là “NHÀ TRƯỜNG”',
      sample: 'nd30-bao-cao-phong',
      change: insertBefore('signerTitle', {
        name: 'signingAuthority',
        role: 'authority',
        text: 'TM. NHÀ TRƯỜNG',
      }),
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. NHÀ TRƯỜNG' }],
    },
    {
      name: '“TM.” đứng trước chức vụ',
      sample: 'nd30-ke-hoach',
      change: setText('signingAuthority', 'TM. CHỦ TỊCH'),
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. CHỦ TỊCH' }],
    },
    {
      name: 'quyết định do Chánh Văn phòng ký thay Chủ tịch',
      sample: 'nd30-quyet-dinh',
      change: [setText('signingAuthority', 'KT. CHỦ TỊCH'), setText('signerTitle', 'CHÁNH VĂN PHÒNG')],
      reports: [{ clause: 'nd30-ky-kt', text: 'CHÁNH VĂN PHÒNG' }],
    },
    {
      name: 'Chủ tịch ký thừa lệnh Chủ tịch',
      sample: 'nd30-thong-bao',
      change: [setText('signingAuthority', 'TL. CHỦ TỊCH'), setText('signerTitle', 'CHỦ TỊCH')],
      reports: [{ clause: 'nd30-ky-tl', text: 'CHỦ TỊCH' }],
    },
  ],
});

/** What is wrong with the body in whose name the document is signed, or null. */
function faultOfBody(
  { administrative, regulation }: RuleContext,
  lines: readonly AuthorityLine[],
  issuer: string | null,
): Problem<'noBody' | 'withOrder' | 'otherBody' | 'ofChair'> | null {
  const [top] = lines;
  if (top?.kind !== 'onBehalf') {
    return null;
  }
  const { clauses } = regulation.demands.authority;
  const actual = top.text;
  const at = textPlace(top.range);
  const principal = fold(top.principal);
  if (isNoBody(principal)) {
    const body = POST.test(principal) ? 'ở đây là chức vụ' : 'đơn vị này làm việc theo chế độ thủ trưởng';
    const data = { actual, mark: top.mark, body };
    return { clause: clauses.onBehalf, message: 'noBody', data, doubtful: true, at };
  }
  const symbol = administrative.documentNumber?.symbol?.split(/[-/]/u).at(-1) ?? '';
  const board = BOARDS.find(([short]) => short === symbol)?.[1];
  if (board !== undefined && BOARDS.some(([, name]) => name === principal && name !== board)) {
    const agency = `${administrative.issuingAgency?.text ?? ''} (ký hiệu ${symbol})`;
    return { clause: clauses.onBehalf, message: 'otherBody', data: { actual, agency }, at };
  }
  if (issuer === null) {
    return null;
  }
  const order = lines.find(({ kind }) => kind === 'byOrder');
  const post = fold(administrative.signatures[0]?.signerTitle?.text ?? '').trim();
  // Under a chair's own deputy it is the order that is wrong.
  if (order !== undefined && !CHAIR.test(post)) {
    return { clause: clauses.byOrder, message: 'withOrder', data: { actual, order: order.text }, at };
  }
  const body = bodyOf(principal);
  const agency = administrative.issuingAgency?.text ?? '';
  if (body !== null && (body !== issuer || isOfOtherLevel(principal, fold(agency)))) {
    return { clause: clauses.onBehalf, message: 'otherBody', data: { actual, agency }, at };
  }
  return isOfChair(administrative)
    ? { clause: clauses.onBehalf, message: 'ofChair', data: { actual }, doubtful: true, at }
    : null;
}

const LEVEL = / (?:TINH|XA|PHUONG|DAC KHU)(?= |$)/u;

/** "TM. ỦY BAN NHÂN DÂN TỈNH" in a document of a commune. */
function isOfOtherLevel(principal: string, agency: string): boolean {
  const [signed, issued] = [LEVEL.exec(principal)?.[0], LEVEL.exec(agency)?.[0]];
  return signed !== undefined && issued !== undefined && signed !== issued;
}

/** A post that the issuer does not have, or whose holder does not sign with the authority above it. */
function* postFaults(
  { administrative, regulation }: RuleContext,
  line: AuthorityLine | undefined,
  title: Component | null,
  issuer: string,
): Generator<Problem<'foreignPost' | 'byOrder' | 'chairsOwn'>> {
  const post = fold(title?.text ?? '').trim();
  if (title === null || post === '') {
    return;
  }
  const { clauses } = regulation.demands.authority;
  const at = textPlace(firstRange(title));
  if (line === undefined) {
    if (isHeadedByChair(administrative) && !CHAIR.test(post)) {
      const data = { agency: administrative.issuingAgency?.text ?? '', title: title.text };
      yield { clause: clauses.forHead, message: 'chairsOwn', data, at };
    }
    return;
  }
  const data = { actual: line.text, title: title.text, body: issuer };
  const ofParty = issuer === 'Đảng ủy' || issuer === 'Chi bộ';
  const isForChair = !ofParty && CHAIR.test(fold(line.principal));
  if (line.kind === 'onBehalf' && (ofParty ? STATE_POST : PARTY_POST).test(post)) {
    yield { clause: clauses.onBehalf, message: 'foreignPost', data, at };
  } else if (line.kind === 'onBehalf' && SUBORDINATE.test(post)) {
    yield { clause: clauses.onBehalf, message: 'byOrder', data, at };
  } else if (line.kind === 'forHead' && isForChair && SUBORDINATE.test(post)) {
    yield { clause: clauses.forHead, message: 'byOrder', data, at };
  } else if (line.kind === 'byOrder' && isForChair && CHAIR.test(post)) {
    yield { clause: clauses.byOrder, message: 'byOrder', data, at };
  }
}

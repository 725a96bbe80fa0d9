import type { Component } from '../../administrative';
import {
  authorityLines,
  defineRule,
  firstRange,
  isCommitteePost,
  isSteeringBody,
  mendText,
  partyBodyKind,
  textPlace,
  type AuthorityLine,
  type Problem,
  type RuleContext,
} from '../../linting';
import { replaceEverywhere, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** The secretary signs reports to a congress by name (Hướng dẫn 05-HD/VPTW, II.I.7.1.4.b.(v)). */
const TO_A_CONGRESS = /DAI HOI/u;

/** "T/M ĐẢNG ỦY XÃ …", "T/M BAN THƯỜNG VỤ ĐẢNG ỦY": the guidelines print the body's name alone (II.I.7.1.4.b). */
const WITH_PLACE =
  /^(ĐẢNG (?:ỦY|UỶ)|BAN THƯỜNG VỤ|CHI BỘ) (?:(?:ĐẢNG (?:ỦY|UỶ) )?(?:XÃ|PHƯỜNG|ĐẶC KHU)(?: .+)?|(?<=THƯỜNG VỤ )(?:ĐẢNG|TỈNH|THÀNH) (?:ỦY|UỶ)(?: .+)?)$/u;
/** Who signs for a steering body gives both posts: that has a rule of its own. */
const STEERING_POST = / TRUONG (?:BAN CHI DAO|TIEU BAN)(?= |$)| CHU TICH HOI DONG(?= |$)/u;

/** Boards and offices are led by one head, who signs by name. */
const BOARD = /^(?:BAN (?:XAY DUNG DANG|TUYEN GIAO|DAN VAN|NOI CHINH)|VAN PHONG)(?= |$)/u;

/** Names that the guidelines write out; on folded text. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^BTV(?: (?:DU|(?:DANG|TINH|THANH) UY)(?: .+)?)?$/u, 'BAN THƯỜNG VỤ'],
  [/^DU$/u, 'ĐẢNG ỦY'],
  [/^UBKT$/u, 'ỦY BAN KIỂM TRA'],
  [/^CB$/u, 'CHI BỘ'],
];

/** All members of the Party in a place: nobody signs for them, nor for a whole congress. */
const ALL_MEMBERS = /^DANG BO(?= |$)/u;
const CONGRESS = /^DAI HOI(?= |$)/u;

/** Parts of a committee that it does not sign as (II.I.7.1.1.a names the committee and its standing board). */
const PART_OF_COMMITTEE = /^(?:BAN CHAP HANH|THUONG TRUC)(?= |$)/u;

/** The members of a cell decide: its committee is not named (Hướng dẫn 05-HD/VPTW, II.I.8.1.2). */
const CELL_COMMITTEE = /^CHI UY(?= |$)/u;
const CELL = /^CHI BO(?= |$)/u;

const INSPECTION = /^UY BAN KIEM TRA(?= |$)/u;
const INSPECTOR = /^(?:PHO )?CHU NHIEM(?= |$)/u;

const clause = 'dang-ky-tm';

type Message =
  'withPlace' | 'short' | 'part' | 'allMembers' | 'congress' | 'cellCommittee' | 'board' | 'missing';

/** What is wrong with a line that gives the authority: whom it names, and how. */
function* faultsOf(line: AuthorityLine, context: RuleContext): Generator<Problem<Message>> {
  const { mark, principal, text, range } = line;
  const { administrative, document, regulation } = context;
  const at = textPlace(range);
  const whom = fold(principal);
  const issuer = administrative.issuingAgency?.text ?? '';
  const [, collective] = WITH_PLACE.exec(principal) ?? [];
  const full = SHORT_NAMES.find(([pattern]) => pattern.test(whom))?.[1];
  if (collective !== undefined) {
    const data = { title: text, mark, expected: `${mark} ${collective}` };
    yield { clause, message: 'withPlace', data, at };
  } else if (full !== undefined) {
    const expected = `${mark} ${full}`;
    const data = { title: text, mark, expected };
    yield { clause, message: 'short', data, at, ...mendText(document, range, expected, 'confirm') };
  } else if (PART_OF_COMMITTEE.test(whom) && partyBodyKind(issuer) === 'committee') {
    yield { clause, message: 'part', data: { title: text, mark }, doubtful: true, at };
  } else if (ALL_MEMBERS.test(whom) && partyBodyKind(issuer) === 'committee') {
    yield { clause, message: 'allMembers', data: { title: text, mark }, at };
  } else if (CELL_COMMITTEE.test(whom) && CELL.test(fold(issuer))) {
    const data = { title: text, expected: `${mark} CHI BỘ` };
    yield { clause, message: 'cellCommittee', data, doubtful: true, at };
  } else if (mark === regulation.demands.authority.onBehalf && BOARD.test(whom)) {
    yield { clause, message: 'board', data: { title: text, mark }, at };
  }
}

/** "T/M ĐẠI HỘI": a congress is signed for by its presidium (Hướng dẫn 05-HD/VPTW, II.I.7.1.4.a). */
function* signedForCongress(lines: readonly AuthorityLine[]): Generator<Problem<Message>> {
  for (const { kind, mark, principal, text, range } of lines) {
    if (kind === 'onBehalf' && CONGRESS.test(fold(principal))) {
      yield { clause, message: 'congress', data: { title: text, mark }, at: textPlace(range) };
    }
  }
}

/** A secretary, or the head of an inspection committee, signs without saying for whom. */
function* missingAuthority(
  title: Component,
  { administrative, regulation }: RuleContext,
): Generator<Problem<Message>> {
  const post = fold(title.text);
  const issuer = fold(administrative.issuingAgency?.text ?? '');
  const ofInspection = INSPECTION.test(issuer) && INSPECTOR.test(post);
  const ofSteeringBody = isSteeringBody(issuer) || STEERING_POST.test(post);
  if ((ofInspection || isCommitteePost(title.text)) && !ofSteeringBody) {
    const data = {
      title: title.text,
      mark: regulation.demands.authority.onBehalf,
      body: ofInspection ? 'ỦY BAN KIỂM TRA' : 'BAN THƯỜNG VỤ',
    };
    yield { clause, message: 'missing', data, at: textPlace(firstRange(title)) };
  }
}

export const partyCommitteeAuthority = defineRule({
  id: 'party-committee-authority',
  title: 'Bí thư, phó bí thư ký văn bản của cấp ủy có dòng “T/M”',
  rationale:
    'Cấp ủy, chi bộ làm việc theo chế độ tập thể; thiếu dòng “T/M” thì văn bản của tập thể thành văn bản của cá nhân.',
  clauses: [clause],
  messages: {
    withPlace:
      'Quyền hạn ký đang ghi “{title}”. Sau “{mark}” chỉ ghi tên tập thể, không kèm tên cấp ủy hay địa phương. Hãy ghi “{expected}”.',
    short:
      'Quyền hạn ký đang ghi “{title}”. Sau “{mark}” ghi đủ tên tập thể, không viết tắt. Hãy ghi “{expected}”.',
    part: 'Quyền hạn ký đang ghi “{title}”. Thay mặt cấp ủy ghi tên cấp ủy, thay mặt ban thường vụ ghi tên ban. Nên ghi “{mark} ĐẢNG ỦY” hoặc “{mark} BAN THƯỜNG VỤ”.',
    allMembers:
      'Quyền hạn ký đang ghi “{title}”. Đảng bộ là toàn thể đảng viên, không ban hành văn bản; người ký thay mặt cấp ủy hoặc ban thường vụ. Hãy ghi “{mark} ĐẢNG ỦY” hoặc “{mark} BAN THƯỜNG VỤ”.',
    congress:
      'Quyền hạn ký đang ghi “{title}”. Văn bản của đại hội do đoàn chủ tịch thay mặt đại hội ký, dưới dòng này chỉ ghi họ tên. Hãy ghi “{mark} ĐOÀN CHỦ TỊCH”.',
    cellCommittee:
      'Quyền hạn ký đang ghi “{title}” trong khi cơ quan ban hành là chi bộ. Bí thư, phó bí thư ký thay mặt chi bộ. Nên ghi “{expected}”.',
    board:
      'Quyền hạn ký đang ghi “{title}”. “{mark}” chỉ dùng cho tập thể như cấp ủy, ban thường vụ, ủy ban kiểm tra; ban, văn phòng do người đứng đầu ký trực tiếp. Hãy bỏ dòng này và ghi chức vụ, ví dụ “TRƯỞNG BAN”.',
    missing:
      'Người ký là “{title}” nhưng phía trên không có dòng “{mark}”. Văn bản của cấp ủy, chi bộ, ủy ban kiểm tra do tập thể ban hành nên phải ghi thay mặt tập thể. Hãy thêm dòng “{mark}” và tên tập thể, ví dụ “{mark} {body}”.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check(context) {
    const { signatures, type, abstract } = context.administrative;
    const [signature, ...others] = signatures;
    const title = signature?.signerTitle ?? null;
    if (signature === undefined || others.length > 0 || type === 'bien-ban') {
      return;
    }
    const lines = authorityLines(context.document, signature);
    yield* signedForCongress(lines);
    // A plan for congresses is the committee's own.
    if (title === null || (type !== 'ke-hoach' && TO_A_CONGRESS.test(fold(abstract?.text ?? '')))) {
      return;
    }
    for (const line of lines) {
      yield* faultsOf(line, context);
    }
    if (signature.signingAuthority === null && lines.length === 0) {
      yield* missingAuthority(title, context);
    }
  },
  examples: [
    {
      name: 'kế hoạch đại hội, quyền hạn ký kèm tên xã',
      sample: 'hd05-ke-hoach',
      change: [
        replaceEverywhere('Hội nghị sơ kết', 'Đại hội sơ kết'),
        setText('signingAuthority', 'T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH'),
      ],
      reports: [{ clause: 'dang-ky-tm', text: 'T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH' }],
    },
    {
      name: 'phó bí thư ký dưới “T/M”',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'trưởng ban ký trực tiếp',
      sample: 'hd05-ke-hoach',
      change: [without('signingAuthority'), setText('signerTitle', '<b>TRƯỞNG BAN</b>')],
      reports: [],
    },
    {
      name: 'bí thư kiêm trưởng ban chỉ đạo ký',
      sample: 'hd05-thong-bao-ban-chi-dao',
      reports: [],
    },
    {
      name: 'ghi kèm tên xã',
      sample: 'hd36-nghi-quyet',
      change: setText('signingAuthority', 'T/M ĐẢNG ỦY XÃ AN BÌNH'),
      reports: [{ clause, text: 'T/M ĐẢNG ỦY XÃ AN BÌNH' }],
    },
    {
      name: 'tên tập thể viết tắt',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'T/M BTV'),
      reports: [{ clause, text: 'T/M BTV' }],
      fixed: [],
    },
    {
      name: 'ghi kèm tên đảng ủy, không có tên xã',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'T/M BAN THƯỜNG VỤ ĐẢNG ỦY'),
      reports: [{ clause, text: 'T/M BAN THƯỜNG VỤ ĐẢNG ỦY' }],
    },
    {
      name: 'tên tập thể viết tắt, kèm tên đảng ủy',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'T/M BTV ĐẢNG ỦY'),
      reports: [{ clause, text: 'T/M BTV ĐẢNG ỦY' }],
      fixed: [],
    },
    {
      name: 'ký thay mặt đảng bộ',
      sample: 'hd36-nghi-quyet',
      change: setText('signingAuthority', 'T/M ĐẢNG BỘ'),
      reports: [{ clause, text: 'T/M ĐẢNG BỘ' }],
    },
    {
      name: 'ký thay mặt đại hội',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: setText('signingAuthority', 'T/M ĐẠI HỘI'),
      reports: [{ clause, text: 'T/M ĐẠI HỘI' }],
    },
    {
      name: 'đoàn chủ tịch ký thay mặt đại hội',
      sample: 'hd05-nghi-quyet-dai-hoi',
      reports: [],
    },
    {
      name: 'đảng ủy ban hành mà ký thay mặt ban chấp hành: chỉ lưu ý',
      sample: 'hd05-ke-hoach',
      change: setText('signingAuthority', 'T/M BAN CHẤP HÀNH'),
      reports: [{ clause, text: 'T/M BAN CHẤP HÀNH' }],
    },
    {
      name: 'chi bộ ban hành mà ký thay mặt chi ủy: chỉ lưu ý',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG BỘ XÃ AN BÌNH'),
        setText('issuingAgency', 'CHI BỘ THÔN ĐÔNG'),
        setText('documentNumber', 'Số 27-KH/CB'),
        setText('signingAuthority', 'T/M CHI ỦY'),
      ],
      reports: [{ clause, text: 'T/M CHI ỦY' }],
    },
    {
      name: 'phó bí thư ký mà thiếu “T/M”',
      sample: 'hd05-ke-hoach',
      change: without('signingAuthority'),
      reports: [{ clause, text: 'PHÓ BÍ THƯ' }],
    },
    {
      name: 'chủ nhiệm ủy ban kiểm tra ký mà thiếu “T/M”',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG ỦY XÃ AN BÌNH'),
        setText('issuingAgency', 'ỦY BAN KIỂM TRA'),
        setText('documentNumber', 'Số 27-KH/UBKT'),
        without('signingAuthority'),
        setText('signerTitle', '<b>CHỦ NHIỆM</b>'),
      ],
      reports: [{ clause, text: 'CHỦ NHIỆM' }],
    },
    {
      name: 'bí thư ký nghị quyết mà thiếu “T/M”',
      sample: 'hd36-nghi-quyet',
      change: without('signingAuthority'),
      reports: [{ clause, text: 'BÍ THƯ' }],
    },
    {
      name: '“T/M BAN XÂY DỰNG ĐẢNG”',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG ỦY XÃ AN BÌNH'),
        setText('issuingAgency', 'BAN XÂY DỰNG ĐẢNG'),
        setText('documentNumber', 'Số 35-KH/BXDĐ'),
        setText('signingAuthority', 'T/M BAN XÂY DỰNG ĐẢNG'),
        setText('signerTitle', 'TRƯỞNG BAN'),
      ],
      reports: [{ clause, text: 'T/M BAN XÂY DỰNG ĐẢNG' }],
    },
  ],
});

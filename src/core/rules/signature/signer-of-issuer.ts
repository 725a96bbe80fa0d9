import type { AdministrativeDocument } from '../../administrative';
import { authorityLines, defineRule, firstRange, isOfChair, textPlace, type Problem } from '../../linting';
import { insertBefore, setText } from '../../samples';
import { fold } from '../../vietnamese';

/** Bodies that decide together, by the beginning of their names; what is none of them is judged by no check here. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:UY BAN NHAN DAN|UBND)(?= |$)/u, 'Ủy ban nhân dân'],
  [/^(?:THUONG TRUC )?(?:HOI DONG NHAN DAN|HDND)(?= |$)/u, 'Hội đồng nhân dân'],
  [/^(?:DANG UY|BAN THUONG VU|BAN CHAP HANH|THUONG TRUC DANG UY)(?= |$)/u, 'Đảng ủy'],
  [/^UY BAN KIEM TRA(?= |$)/u, 'Ủy ban Kiểm tra'],
  [/^UY BAN MAT TRAN(?= |$)/u, 'Ủy ban Mặt trận Tổ quốc'],
];

/** Heads, and their deputies, of the offices below such a body: they sign by order, never in its name or for its chair. */
const SUBORDINATE =
  /^(?:PHO )?(?:CHANH VAN PHONG|TRUONG PHONG|TRUONG CONG AN|HIEU TRUONG|TRUONG TRAM)(?= |$)/u;
/** A deputy head of a department stands for its head, who is named above. */
const STATE_POST = /^(?:PHO )?(?:CHU TICH|TRUONG PHONG|GIAM DOC|HIEU TRUONG)(?= |$)/u;
const PARTY_POST = /^(?:PHO )?BI THU(?= |$)/u;
const CHAIR = /^(?:PHO )?CHU TICH(?= |$)/u;

/** Associations, unions and the Front's members have standing boards and chairs too: "BAN THƯỜNG VỤ HỘI NÔNG DÂN". */
const OF_ASSOCIATION = / (?:HOI|DOAN|LIEN DOAN|CONG DOAN)(?= )/u;

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
  return bodyOf(fold(issuingAgency?.text ?? ''));
}

/** Offices that a head answers for alone: like a post, none is a body in whose name one signs. */
const OFFICE = /^(?:PHONG|SO|TRUNG TAM|TRUONG|TRAM|VAN PHONG|CHI CUC|CONG AN|CUC)(?= )/u;
const POST = /^(?:CHU TICH|GIAM DOC|HIEU TRUONG|TRUONG PHONG|CHANH VAN PHONG|TRAM TRUONG)(?= |$)/u;

type Message = 'ofChair' | 'otherBody' | 'foreignPost' | 'byOrder' | 'withOrder' | 'noBody';

export const signerOfIssuer = defineRule({
  id: 'signer-of-issuer',
  title: 'Quyền hạn ký và chức vụ người ký thuộc cơ quan ban hành',
  rationale:
    'Ký thay mặt một tập thể khác, hoặc ghi chức vụ không có trong cơ quan ban hành, thì văn bản sai thẩm quyền; thường do chép phần ký của văn bản khác.',
  clauses: ['nd30-ky-tm', 'nd30-ky-kt', 'nd30-ky-tl', 'dang-ky-tm'],
  messages: {
    ofChair:
      'Phần ký ghi “{actual}” trong khi thẩm quyền ban hành là của Chủ tịch. Quyết định của Chủ tịch do Chủ tịch ký, không ký thay mặt tập thể. Hãy bỏ dòng này, hoặc sửa lại thẩm quyền ban hành.',
    otherBody:
      'Phần ký ghi “{actual}” trong khi cơ quan ban hành là “{agency}”. Văn bản của cơ quan nào thì ký thay mặt cơ quan đó. Hãy sửa lại phần ký hoặc tên cơ quan ban hành.',
    foreignPost:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”, không phải chức vụ của {body}. Người ký ghi chức vụ của mình trong cơ quan ban hành. Hãy kiểm tra lại chức vụ.',
    withOrder:
      'Phần ký có cả dòng “{actual}” và dòng “{order}”. Người được giao ký thừa lệnh không thay mặt tập thể. Hãy bỏ dòng “{actual}”.',
    noBody:
      'Phần ký ghi “{actual}”. “{mark}” chỉ đứng trước tên tập thể làm việc theo chế độ tập thể; {body}. Hãy bỏ dòng này hoặc sửa lại quyền hạn ký.',
    byOrder:
      'Dưới dòng “{actual}” ghi chức vụ “{title}”. Người giữ chức vụ này không ký với quyền hạn đó. Hãy sửa dòng quyền hạn hoặc chức vụ cho khớp nhau.',
  },
  concerns: ({ administrative }) => administrative.signatures.length === 1,
  *check({ administrative, document, regulation }): Generator<Problem<Message>> {
    const [signature] = administrative.signatures;
    const issuer = issuerOf(administrative);
    if (signature === undefined || administrative.type === 'bien-ban') {
      return;
    }
    const lines = authorityLines(document, signature);
    const [top] = lines;
    const { clauses } = regulation.demands.authority;
    if (top?.kind === 'onBehalf' && isNoBody(fold(top.principal))) {
      const data = {
        actual: `${top.mark} ${top.principal}`,
        mark: top.mark,
        body: POST.test(fold(top.principal))
          ? 'ở đây là chức vụ'
          : 'đơn vị này làm việc theo chế độ thủ trưởng',
      };
      yield { clause: clauses.onBehalf, message: 'noBody', data, doubtful: true, at: textPlace(top.range) };
      return;
    }
    if (issuer === null) {
      return;
    }
    const order = lines.find(({ kind }) => kind === 'byOrder');
    if (top?.kind === 'onBehalf' && order !== undefined) {
      const data = { actual: `${top.mark} ${top.principal}`, order: `${order.mark} ${order.principal}` };
      yield { clause: clauses.byOrder, message: 'withOrder', data, at: textPlace(top.range) };
      return;
    }
    const title = signature.signerTitle;
    const post = fold(title?.text ?? '').trim();
    const last = lines.at(-1);
    if (top?.kind === 'onBehalf') {
      const body = bodyOf(fold(top.principal));
      if (body !== null && body !== issuer) {
        yield {
          clause: clauses.onBehalf,
          message: 'otherBody',
          data: { actual: `${top.mark} ${top.principal}`, agency: administrative.issuingAgency?.text ?? '' },
          at: textPlace(top.range),
        };
        return;
      }
      if (isOfChair(administrative)) {
        const data = { actual: `${top.mark} ${top.principal}` };
        yield {
          clause: clauses.onBehalf,
          message: 'ofChair',
          data,
          doubtful: true,
          at: textPlace(top.range),
        };
      }
    }
    if (last === undefined || title === null || post === '') {
      return;
    }
    const at = textPlace(firstRange(title));
    const data = { actual: `${last.mark} ${last.principal}`, title: title.text, body: issuer };
    const ofParty = issuer === 'Đảng ủy';
    if (last.kind === 'onBehalf' && (ofParty ? STATE_POST : PARTY_POST).test(post)) {
      yield { clause: clauses.onBehalf, message: 'foreignPost', data, at };
    } else if (last.kind === 'onBehalf' && SUBORDINATE.test(post)) {
      yield { clause: clauses.onBehalf, message: 'byOrder', data, at };
    } else if (
      !ofParty &&
      last.kind === 'forHead' &&
      CHAIR.test(fold(last.principal)) &&
      SUBORDINATE.test(post)
    ) {
      yield { clause: clauses.forHead, message: 'byOrder', data, at };
    } else if (!ofParty && last.kind === 'byOrder' && CHAIR.test(fold(last.principal)) && CHAIR.test(post)) {
      yield { clause: clauses.byOrder, message: 'byOrder', data, at };
    }
  },
  examples: [
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

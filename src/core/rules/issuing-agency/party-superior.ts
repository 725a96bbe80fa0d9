import type { Component } from '../../administrative';
import {
  clauseInForce,
  committeeOf,
  dayOfFacts,
  defineRule,
  firstRange,
  mendText,
  organisationOf,
  partyBodyKind,
  textPlace,
  type RuleContext,
} from '../../linting';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['dang-coquan-tren-loai'];
/** The clause on the line itself, for committees and cells that lack it. */
const LINE_CLAUSES = ['dang-coquan-tren'];

/** Committees and cells below the province: each belongs to an organisation that is named above it. */
const BELOW_PROVINCE = /^(?:DANG UY (?:XA|PHUONG|DAC KHU)|CHI BO) \p{L}/u;

/** Boards that every committee has, so that their name alone says nothing. */
const OF_COMMITTEE =
  /^(?:BAN (?:XAY DUNG DANG|TO CHUC|TUYEN GIAO(?: VA DAN VAN)?|DAN VAN|NOI CHINH)|VAN PHONG|UY BAN KIEM TRA)$/u;

/** Boards of a higher committee, and bodies of the State: no board of a committee stands below them. */
const OTHER_PARENT =
  /^(?:(?:BAN (?:TO CHUC|TUYEN GIAO(?: VA DAN VAN)?|DAN VAN|NOI CHINH)|VAN PHONG|UY BAN KIEM TRA) (?:TINH|THANH) UY|(?:UY BAN NHAN DAN|UBND) (?:XA|PHUONG|DAC KHU))(?= |$)/u;
const POLITICAL_CENTRE = /^TRUNG TAM CHINH TRI$/u;

interface Fault {
  readonly message: 'organisation' | 'committee';
  readonly corrected: string | null;
  readonly doubtful: boolean;
}

/** "ỦY BAN NHÂN DÂN XÃ AN BÌNH" → "ĐẢNG ỦY XÃ AN BÌNH"; null where the name does not tell the commune. */
function committeeInsteadOf(parent: string): string | null {
  const [, place] = /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND) (.+)$/u.exec(parent.normalize('NFC')) ?? [];
  return place === undefined ? null : `ĐẢNG ỦY ${place}`;
}

/** What stands above a committee or cell is a Party organisation, above a board its committee. */
function faultOf(parent: string, issuer: string): Fault | null {
  const above = partyBodyKind(parent);
  const below = partyBodyKind(issuer);
  if (below === 'committee' || below === 'cell') {
    return above === 'organisation' || above === 'central' || above === 'congress'
      ? null
      : { message: 'organisation', corrected: organisationOf(parent), doubtful: above === null };
  }
  if (
    OTHER_PARENT.test(fold(parent)) &&
    (OF_COMMITTEE.test(fold(issuer)) || POLITICAL_CENTRE.test(fold(issuer)))
  ) {
    return { message: 'committee', corrected: committeeInsteadOf(parent), doubtful: true };
  }
  return below === 'board' && above === 'organisation'
    ? { message: 'committee', corrected: committeeOf(parent), doubtful: true }
    : null;
}

/** Luật Tổ chức chính quyền địa phương 72/2025/QH15: the district level ends. */
const END_OF_DISTRICTS = '2025-07-01';

/** Whether an organisation is one of a district, of which there are none any more. */
function isOver(organisation: string | null, day: string): boolean {
  return (
    organisation !== null &&
    /^ĐẢNG BỘ (?:HUYỆN|QUẬN|THỊ XÃ)(?= )/iu.test(organisation.normalize('NFC')) &&
    day >= END_OF_DISTRICTS
  );
}

function mended(
  { document }: RuleContext,
  parent: Component,
  corrected: string | null,
): ReturnType<typeof mendText> {
  return corrected === null || parent.ranges.length > 1
    ? {}
    : mendText(document, firstRange(parent), corrected, 'confirm');
}

export const partySuperior = defineRule({
  id: 'party-superior',
  title: 'Trên tên đảng ủy, chi bộ là tên đảng bộ cấp trên; trên tên ban, văn phòng là tên cấp ủy',
  rationale: 'Dòng trên cho biết tổ chức đảng cấp trên trực tiếp, mỗi loại cơ quan có cách ghi riêng.',
  clauses: [...CLAUSES, ...LINE_CLAUSES],
  messages: {
    noOrganisation:
      'Trên “{issuer}” chưa có tên đảng bộ cấp trên. Theo {regulation}, văn bản của đảng ủy, chi bộ ghi tên đảng bộ cấp trên trực tiếp ở dòng trên. Hãy thêm dòng “ĐẢNG BỘ …”.',
    none: 'Trên “{issuer}” chưa có tên cấp ủy. Theo {regulation}, văn bản của ban, văn phòng, ủy ban kiểm tra ghi tên cấp ủy ở dòng trên. Hãy thêm dòng tên cấp ủy, ví dụ “ĐẢNG ỦY XÃ …”.',
    organisation:
      'Trên “{issuer}” đang ghi “{parent}”. Theo {regulation}, văn bản của đảng ủy, chi bộ ghi tên đảng bộ cấp trên trực tiếp ở dòng trên. Hãy ghi {corrected}.',
    committee:
      'Trên “{issuer}” đang ghi “{parent}”. Theo {regulation}, văn bản của ban, văn phòng, ban chỉ đạo, hội đồng ghi tên cấp ủy ở dòng trên. Hãy ghi {corrected}.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check(context) {
    const { administrative, regulation } = context;
    const { parentAgency, issuingAgency } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null || issuingAgency === null) {
      return;
    }
    if (parentAgency === null) {
      const issuer = fold(issuingAgency.text);
      const ofLine = clauseInForce(regulation, LINE_CLAUSES);
      const data = { issuer: issuingAgency.text, regulation: regulation.name };
      const at = textPlace(firstRange(issuingAgency));
      if (OF_COMMITTEE.test(issuer)) {
        yield { clause, message: 'none', data, at };
      } else if (ofLine !== null && BELOW_PROVINCE.test(issuer)) {
        yield { clause: ofLine, message: 'noOrganisation', data, at };
      }
      return;
    }
    const fault = faultOf(parentAgency.text, issuingAgency.text);
    if (fault !== null) {
      const { message, doubtful } = fault;
      const corrected = isOver(fault.corrected, dayOfFacts(context)) ? null : fault.corrected;
      const example = message === 'organisation' ? '“ĐẢNG BỘ …”' : '“ĐẢNG ỦY …”';
      yield {
        clause,
        message,
        data: {
          parent: parentAgency.text,
          issuer: issuingAgency.text,
          corrected: corrected === null ? example : `“${corrected}”`,
          regulation: regulation.name,
        },
        at: textPlace(firstRange(parentAgency)),
        doubtful,
        ...mended(context, parentAgency, corrected),
      };
    }
  },
  examples: [
    { name: 'đảng bộ tỉnh trên đảng ủy xã', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'ghi “TỈNH ỦY” trên tên đảng ủy xã',
      sample: 'hd05-ke-hoach',
      change: setText('parentAgency', 'TỈNH ỦY PHÚ THỌ'),
      reports: [{ clause: 'dang-coquan-tren-loai', text: 'TỈNH ỦY PHÚ THỌ' }],
      fixed: [],
    },
    {
      name: 'ghi “ĐẢNG BỘ” trên tên ban',
      sample: 'hd36-ke-hoach',
      change: [
        setText('parentAgency', 'ĐẢNG BỘ XÃ AN BÌNH'),
        setText('issuingAgency', 'BAN TỔ CHỨC'),
        setText('documentNumber', 'Số 35-KH/BTCĐU'),
      ],
      reports: [{ clause: 'dang-coquan-tren-loai', text: 'ĐẢNG BỘ XÃ AN BÌNH' }],
    },
    {
      name: 'ghi ban của tỉnh ủy trên tên ban của xã',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'BAN TỔ CHỨC TỈNH ỦY'),
        setText('issuingAgency', 'BAN XÂY DỰNG ĐẢNG'),
        setText('documentNumber', 'Số 35-KH/BXDĐ'),
        without('signingAuthority'),
        setText('signerTitle', '<b>TRƯỞNG BAN</b>'),
      ],
      reports: [{ clause: 'dang-coquan-tren-loai', text: 'BAN TỔ CHỨC TỈNH ỦY' }],
    },
    {
      name: 'ghi ủy ban nhân dân trên tên trung tâm chính trị',
      sample: 'hd05-ke-hoach',
      change: [
        setText('parentAgency', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH'),
        setText('issuingAgency', 'TRUNG TÂM CHÍNH TRỊ'),
        setText('documentNumber', 'Số 35-KH/TTCT'),
        without('signingAuthority'),
        setText('signerTitle', '<b>GIÁM ĐỐC</b>'),
      ],
      reports: [{ clause: 'dang-coquan-tren-loai', text: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH' }],
    },
    {
      name: 'đảng ủy xã không ghi tên đảng bộ cấp trên',
      sample: 'hd05-ke-hoach',
      change: without('parentAgency'),
      reports: [{ clause: 'dang-coquan-tren', text: 'ĐẢNG ỦY XÃ AN BÌNH' }],
    },
    {
      name: 'ban của đảng ủy không ghi tên cấp ủy',
      sample: 'hd36-ke-hoach',
      change: [
        without('parentAgency'),
        setText('issuingAgency', 'BAN TỔ CHỨC'),
        setText('documentNumber', 'Số 35-KH/BTCĐU'),
      ],
      reports: [{ clause: 'dang-coquan-tren-loai', text: 'BAN TỔ CHỨC' }],
    },
  ],
});

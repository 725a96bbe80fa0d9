import {
  clauseInForce,
  committeeOf,
  defineRule,
  firstRange,
  mendText,
  partyBodyKind,
  rangeText,
  textPlace,
} from '../../linting';
import { insertAfter, setText } from '../../samples';

const CLAUSES = ['dang-coquan-btv'];

export const partyIssuer = defineRule({
  id: 'party-issuer',
  title: 'Văn bản của ban chấp hành, ban thường vụ ghi tên đảng ủy',
  rationale: 'Ban chấp hành và ban thường vụ nhân danh cấp ủy ban hành văn bản; tên ban chỉ ghi ở phần ký.',
  clauses: CLAUSES,
  messages: {
    cell: 'Tên cơ quan ban hành đang ghi “{issuer}”. Chi ủy không ban hành văn bản riêng; văn bản ghi tên chi bộ. Nên ghi “{corrected}”.',
    standing:
      'Tên cơ quan ban hành đang ghi “{issuer}”. Theo {regulation}, văn bản của ban chấp hành, ban thường vụ, thường trực cấp ủy đều ghi tên cấp ủy. Hãy ghi {corrected}; “T/M BAN THƯỜNG VỤ” chỉ ghi ở phần ký.',
    organisation:
      'Tên cơ quan ban hành đang ghi “{issuer}”. Đảng bộ là toàn thể đảng viên, không ban hành văn bản; văn bản ghi tên cấp ủy. Hãy ghi “{corrected}”.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check({ administrative, document, regulation }) {
    const { issuingAgency } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    const cell = /^CHI (?:ỦY|UỶ)(?=\s|$)/u.exec(issuingAgency?.text.normalize('NFC') ?? '');
    if (clause !== null && issuingAgency !== null && cell !== null) {
      yield {
        clause,
        message: 'cell',
        data: {
          issuer: issuingAgency.text,
          corrected: issuingAgency.text.normalize('NFC').replace(cell[0], 'CHI BỘ'),
        },
        doubtful: true,
        at: textPlace(firstRange(issuingAgency)),
      };
      return;
    }
    const committee = committeeOf(issuingAgency?.text ?? '');
    const kind = partyBodyKind(issuingAgency?.text ?? '');
    if (
      clause !== null &&
      issuingAgency !== null &&
      kind === 'organisation' &&
      administrative.parentAgency !== null &&
      committee !== null
    ) {
      const [range, ...others] = issuingAgency.ranges;
      yield {
        clause,
        message: 'organisation',
        data: { issuer: issuingAgency.text, corrected: committee },
        at: textPlace(firstRange(issuingAgency)),
        ...(range === undefined || others.length > 0 ? {} : mendText(document, range, committee, 'confirm')),
      };
      return;
    }
    // "ĐẢNG ỦY XÃ AN BÌNH" / "BAN THƯỜNG VỤ": below the committee's name too.
    const standing = issuingAgency?.ranges.find(
      (range) => partyBodyKind(rangeText(document, range).text.trim()) === 'standing',
    );
    if (clause === null || issuingAgency === null || standing === undefined) {
      return;
    }
    const isBelow = standing !== firstRange(issuingAgency);
    const above = rangeText(document, firstRange(issuingAgency)).text.trim();
    const corrected = isBelow ? above : committeeOf(issuingAgency.text);
    const mend =
      corrected === null || issuingAgency.ranges.length > 1
        ? {}
        : mendText(document, firstRange(issuingAgency), corrected, 'confirm');
    yield {
      clause,
      message: 'standing',
      data: {
        issuer: issuingAgency.text,
        corrected: corrected === null ? 'tên đảng ủy, ví dụ “ĐẢNG ỦY XÃ …”' : `“${corrected}”`,
        regulation: regulation.name,
      },
      at: textPlace(standing),
      ...mend,
    };
  },
  examples: [
    {
      name: 'chi ủy ban hành: chỉ lưu ý',
      sample: 'hd05-ke-hoach',
      change: [setText('parentAgency', 'ĐẢNG BỘ XÃ AN BÌNH'), setText('issuingAgency', 'CHI ỦY THÔN ĐÔNG')],
      reports: [{ clause: 'dang-coquan-btv', text: 'CHI ỦY THÔN ĐÔNG' }],
    },
    { name: 'ghi tên đảng ủy', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'ghi tên ban thường vụ',
      sample: 'hd05-ke-hoach',
      change: setText('issuingAgency', 'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH'),
      reports: [{ clause: 'dang-coquan-btv', text: 'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH' }],
      fixed: [],
    },
    {
      name: 'ghi tên thường trực đảng ủy',
      sample: 'hd05-ke-hoach',
      change: setText('issuingAgency', 'THƯỜNG TRỰC ĐẢNG ỦY XÃ AN BÌNH'),
      reports: [{ clause: 'dang-coquan-btv', text: 'THƯỜNG TRỰC ĐẢNG ỦY XÃ AN BÌNH' }],
      fixed: [],
    },
    {
      name: 'ghi tên ban thường vụ, không có tên xã',
      sample: 'hd05-ke-hoach',
      change: setText('issuingAgency', 'BAN THƯỜNG VỤ ĐẢNG ỦY'),
      reports: [{ clause: 'dang-coquan-btv', text: 'BAN THƯỜNG VỤ ĐẢNG ỦY' }],
    },
    {
      name: 'ghi tên đảng bộ dưới tên đảng bộ cấp trên',
      sample: 'hd05-ke-hoach',
      change: setText('issuingAgency', 'ĐẢNG BỘ XÃ AN BÌNH'),
      reports: [{ clause: 'dang-coquan-btv', text: 'ĐẢNG BỘ XÃ AN BÌNH' }],
      fixed: [],
    },
    {
      name: 'dòng “BAN THƯỜNG VỤ” ở dưới tên đảng ủy',
      sample: 'hd05-ke-hoach',
      change: insertAfter('issuingAgency', {
        name: 'issuingAgency.2',
        role: 'issuingAgency',
        text: 'BAN THƯỜNG VỤ',
      }),
      reports: [{ clause: 'dang-coquan-btv', text: 'BAN THƯỜNG VỤ' }],
    },
    {
      name: 'ghi tên ban chấp hành',
      sample: 'hd36-bao-cao',
      change: setText('issuingAgency', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ AN BÌNH'),
      reports: [{ clause: 'dang-coquan-btv', text: 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ AN BÌNH' }],
      fixed: [],
    },
  ],
});

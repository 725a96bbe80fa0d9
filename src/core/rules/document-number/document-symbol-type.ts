import {
  clauseInForce,
  defineRule,
  mendText,
  parseNumberLine,
  textPlace,
  type NumberLinePiece,
} from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

/** A clause of its own for the symbol of a regulation (quy định), where one is in force. */
const OF_REGULATIONS = 'dang-kyhieu-quydinh';

const COUNCIL = 'HĐND';
const COMMITTEE = 'UBND';

/** Letters that stand for an agency, in small print; `nb` marks a restricted document of the Party. */
const SMALL_GROUP = /^(?!nb$)\p{Ll}{2,}$/u;

function ownSymbol(agency: string): string | null {
  if (/^HOI DONG NHAN DAN /u.test(agency)) {
    return COUNCIL;
  }
  return /^UY BAN NHAN DAN /u.test(agency) ? COMMITTEE : null;
}

/** The symbol of the people's council on a document of the committee, or the other way round. */
function otherBody(agency: string, symbols: readonly string[]): string | null {
  const own = ownSymbol(agency);
  const other = own === COUNCIL ? COMMITTEE : COUNCIL;
  return own !== null && symbols.includes(other) && !symbols.includes(own) ? own : null;
}

/** The letters of an abbreviation in another order, or without their stroke: "HDND", "UBDN". */
function lettersOf(text: string): string {
  return [...fold(text)].sort().join('');
}

/** The group that is the body's own abbreviation mistyped. */
function mistyped(agency: string, groups: readonly NumberLinePiece[]): NumberLinePiece | null {
  const own = ownSymbol(agency);
  return own === null || groups.some(({ text }) => text === own)
    ? null
    : (groups.find(({ text }) => lettersOf(text) === lettersOf(own)) ?? null);
}

export const documentSymbolType = defineRule({
  id: 'document-symbol-type',
  title: 'Ký hiệu văn bản mở đầu bằng chữ viết tắt đúng tên loại',
  rationale: 'Chữ viết tắt tên loại trong ký hiệu phải cho biết đúng loại văn bản in ở giữa trang đầu.',
  clauses: ['nd30-kyhieu-tenloai', 'dang-kyhieu', OF_REGULATIONS, 'nd30-so-format'],
  messages: {
    otherType:
      'Ký hiệu đang ghi “{actual}” trong khi tên loại văn bản là “{type}”. Theo {regulation}, chữ viết tắt của {type} là “{expected}”. Hãy sửa “{actual}” thành “{expected}”, hoặc sửa lại tên loại.',
    spelt:
      'Ký hiệu đang ghi đủ chữ “{actual}”. Theo {regulation}, ký hiệu ghi chữ viết tắt tên loại, của {type} là “{expected}”. Hãy sửa “{actual}” thành “{expected}”.',
    small:
      'Ký hiệu “{symbol}” viết bằng chữ thường. Theo {regulation}, ký hiệu văn bản viết bằng chữ in hoa. Hãy viết lại bằng chữ in hoa.',
    otherBody:
      'Ký hiệu đang ghi “{actual}” trong khi cơ quan ban hành là “{agency}”. Ký hiệu phải có chữ viết tắt của chính cơ quan ban hành. Hãy sửa “{actual}” thành “{expected}”.',
    noAgency:
      'Ký hiệu “{actual}” thiếu chữ viết tắt tên cơ quan. Theo {regulation}, ký hiệu của {type} gồm “{expected}” và chữ viết tắt tên cơ quan. Hãy ghi chữ viết tắt tên cơ quan sau “{expected}”.',
    noType:
      'Ký hiệu “{actual}” thiếu chữ viết tắt tên loại. Theo {regulation}, ký hiệu của {type} gồm “{expected}” và chữ viết tắt tên cơ quan. Hãy ghi “{expected}” trước chữ viết tắt tên cơ quan.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber, documentTypeName, issuingAgency, type } = administrative;
    const rule = regulation.types.find(({ slug }) => slug === type);
    const { typeSymbolClause, formatClause } = regulation.demands.number;
    const clause =
      type === 'quy-dinh'
        ? (clauseInForce(regulation, [OF_REGULATIONS]) ?? typeSymbolClause)
        : typeSymbolClause;
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    const [group] = line?.groups ?? [];
    // A letter has no name of its type in print; in the Party it has a symbol all the same.
    const isNamed = documentTypeName !== null || type === 'cong-van';
    if (line === null || !isNamed || rule?.symbol == null || group === undefined) {
      return;
    }
    const data = {
      actual: group.text,
      expected: rule.symbol,
      type: rule.name,
      regulation: regulation.name,
    };
    const at = textPlace(group.range);
    if (group.text === rule.symbol || rule.otherSymbols.includes(group.text)) {
      const small = line.groups.slice(1).find(({ text }) => SMALL_GROUP.test(text));
      if (small !== undefined) {
        const remedy = mendText(document, small.range, small.text.toUpperCase(), 'safe');
        const where = textPlace(small.range);
        yield {
          clause: formatClause,
          message: 'small',
          data: { ...data, symbol: small.text },
          at: where,
          ...remedy,
        };
        return;
      }
      if (line.groups.length === 1) {
        yield { clause, message: 'noAgency', data, at };
      }
      const slip = mistyped(fold(issuingAgency?.text ?? ''), line.groups);
      if (slip !== null) {
        const expected = ownSymbol(fold(issuingAgency?.text ?? '')) ?? slip.text;
        yield {
          clause,
          message: 'otherBody',
          data: { ...data, actual: slip.text, expected, agency: issuingAgency?.text ?? '' },
          at: textPlace(slip.range),
          ...mendText(document, slip.range, expected, 'confirm'),
        };
        return;
      }
      const expected = otherBody(
        fold(issuingAgency?.text ?? ''),
        line.groups.map(({ text }) => text),
      );
      const wrong = line.groups.find(({ text }) => text === COUNCIL || text === COMMITTEE);
      if (expected !== null && wrong !== undefined) {
        yield {
          clause,
          message: 'otherBody',
          data: { ...data, actual: wrong.text, expected, agency: issuingAgency?.text ?? '' },
          at: textPlace(wrong.range),
          ...mendText(document, wrong.range, expected, 'confirm'),
        };
      }
      return;
    }
    if (fold(group.text) === fold(rule.name)) {
      const remedy = mendText(document, group.range, rule.symbol, 'confirm');
      yield { clause, message: 'spelt', data, at, ...remedy };
      return;
    }
    const symbol = documentNumber?.symbol ?? group.text;
    if (symbol === symbol.toLowerCase() && group.text === rule.symbol.toLowerCase()) {
      yield { clause: formatClause, message: 'small', data: { ...data, symbol }, at };
      return;
    }
    const isTypeSymbol = regulation.types.some(
      ({ symbol }) => symbol !== null && symbol.toLowerCase() === group.text.toLowerCase(),
    );
    if (isTypeSymbol) {
      const remedy = mendText(document, group.range, rule.symbol, 'confirm');
      yield { clause, message: 'otherType', data, at, ...remedy };
    } else {
      yield { clause, message: 'noType', data, at };
    }
  },
  examples: [
    {
      name: 'chữ viết tắt tên cơ quan gõ lộn chữ',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 15/KH-UBDN'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'UBDN' }],
      fixed: setText('documentNumber', 'Số: 15/KH-UBND'),
    },
    {
      name: 'ký hiệu đúng tên loại',
      sample: 'nd30-to-trinh',
      reports: [],
    },
    {
      name: 'ký hiệu của loại khác',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/CTr-UBND'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'CTr' }],
      fixed: [],
    },
    {
      name: 'chữ viết tắt của Hội đồng nhân dân trong văn bản của Ủy ban nhân dân',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/KH-HĐND'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'HĐND' }],
      fixed: [],
    },
    {
      name: 'viết hoa sai',
      sample: 'nd30-to-trinh',
      change: setText('documentNumber', 'Số: 27/TTR-UBND'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'TTR' }],
      fixed: [],
    },
    {
      name: 'thiếu chữ viết tắt tên loại',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/UBND-VP'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'UBND' }],
    },
    {
      name: 'thiếu chữ viết tắt tên cơ quan',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/KH'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'KH' }],
    },
    {
      name: 'tên loại ghi đủ chữ trong ký hiệu',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/Kế hoạch-UBND'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'Kế hoạch' }],
      fixed: [],
    },
    {
      name: 'ký hiệu viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/kh-ubnd'),
      reports: [{ clause: 'nd30-so-format', text: 'kh' }],
    },
    {
      name: 'chữ viết tắt tên cơ quan viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/KH-ubnd'),
      reports: [{ clause: 'nd30-so-format', text: 'ubnd' }],
      fixed: [],
    },
    {
      name: 'công văn của Đảng ghi ký hiệu của loại khác',
      sample: 'hd05-cong-van',
      change: setText('documentNumber', 'Số 45-TB/ĐU'),
      reports: [{ clause: 'dang-kyhieu', text: 'TB' }],
      fixed: setText('documentNumber', 'Số 45-CV/ĐU'),
    },
    {
      name: 'văn bản Đảng ghi ký hiệu của loại khác',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số 45-CTr/ĐU'),
      reports: [{ clause: 'dang-kyhieu', text: 'CTr' }],
      fixed: [],
    },
    {
      name: 'quy định của Đảng ghi ký hiệu cũ',
      sample: 'hd05-quyet-dinh',
      change: [setText('documentTypeName', 'QUY ĐỊNH'), setText('documentNumber', 'Số 12-QĐi/ĐU')],
      reports: [{ clause: 'dang-kyhieu-quydinh', text: 'QĐi' }],
    },
  ],
});

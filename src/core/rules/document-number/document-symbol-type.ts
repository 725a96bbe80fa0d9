import type { AdministrativeDocument } from '../../administrative';
import {
  clauseInForce,
  defineRule,
  firstRange,
  initialsWithStroke,
  mendText,
  ownSymbol,
  parseNumberLine,
  standIn,
  textPlace,
  type NumberLinePiece,
  type Problem,
  type RuleContext,
} from '../../linting';
import type { DocumentTypeRule, Regulation } from '../../regulations';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

/** A clause of its own for the symbol of a regulation (quy định), where one is in force. */
const OF_REGULATIONS = 'dang-kyhieu-quydinh';

/** Letters that stand for an agency, in small print; `nb` marks a restricted document of the Party. */
const SMALL_GROUP = /^(?!nb$)\p{Ll}{2,}$/u;

export const documentSymbolType = defineRule({
  id: 'document-symbol-type',
  title: 'Ký hiệu văn bản mở đầu bằng chữ viết tắt đúng tên loại',
  rationale: 'Chữ viết tắt tên loại trong ký hiệu phải cho biết đúng loại văn bản in ở giữa trang đầu.',
  clauses: ['nd30-kyhieu-tenloai', 'dang-kyhieu', OF_REGULATIONS, 'nd30-so-format'],
  messages: {
    otherType:
      'Ký hiệu đang ghi “{actual}” trong khi tên loại văn bản là “{type}”. Theo {regulation}, chữ viết tắt của {type} là “{expected}”. Hãy sửa “{actual}” thành “{expected}”, hoặc sửa lại tên loại.',
    otherForm:
      'Ký hiệu đang ghi “{actual}”. Theo {regulation}, chữ viết tắt của {type} là “{expected}”. Hãy sửa “{actual}” thành “{expected}”.',
    spelt:
      'Ký hiệu đang ghi đủ chữ “{actual}”. Theo {regulation}, ký hiệu ghi chữ viết tắt tên loại, của {type} là “{expected}”. Hãy sửa “{actual}” thành “{expected}”.',
    small:
      'Ký hiệu “{symbol}” viết bằng chữ thường. Theo {regulation}, ký hiệu văn bản viết bằng chữ in hoa. Hãy viết lại bằng chữ in hoa.',
    otherBody:
      'Ký hiệu đang ghi “{actual}” trong khi cơ quan ban hành là “{agency}”. Ký hiệu phải có chữ viết tắt của chính cơ quan ban hành. Hãy sửa “{actual}” thành “{expected}”.',
    otherAgency:
      'Phần đầu văn bản ghi cơ quan ban hành là “{agency}”, trong khi ký hiệu ghi “{actual}” và văn bản ra quyết định hoặc ký bằng tên “{speaker}”. Tên cơ quan ban hành phải thống nhất. Hãy kiểm tra lại tên cơ quan ban hành.',
    noAgency:
      'Ký hiệu “{actual}” thiếu chữ viết tắt tên cơ quan. Theo {regulation}, ký hiệu của {type} gồm “{expected}” và chữ viết tắt tên cơ quan. Hãy ghi chữ viết tắt tên cơ quan sau “{expected}”.',
    noType:
      'Ký hiệu “{actual}” thiếu chữ viết tắt tên loại. Theo {regulation}, ký hiệu của {type} gồm “{expected}” và chữ viết tắt tên cơ quan. Hãy ghi “{expected}” trước chữ viết tắt tên cơ quan.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check(context) {
    const symbol = symbolOf(context);
    if (symbol === null) {
      yield* faultOfLetter(context);
      return;
    }
    const { first, type } = symbol;
    if (first.text === type.symbol || type.otherSymbols.includes(first.text)) {
      yield* agencyFaults(context, symbol);
    } else {
      yield* typeFaults(context, symbol);
    }
  },
  examples: [
    {
      name: 'ký hiệu của quyết định ghi “CTUBND”',
      sample: 'nd30-quyet-dinh',
      change: setText('documentNumber', 'Số: 118/QĐ-CTUBND'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'CTUBND' }],
    },
    {
      name: 'chữ viết tắt tên cơ quan thiếu nét ngang của chữ Đ',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('issuingAgency', 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ'),
        setText('documentNumber', 'Số: 97/BC-KTHTDT'),
        setText(
          'openingSentence',
          'Phòng Kinh tế, Hạ tầng và Đô thị báo cáo kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026 như sau:',
        ),
      ],
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'KTHTDT' }],
    },
    {
      name: 'chữ viết tắt tên cơ quan gõ lộn chữ',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 15/KH-UBDN'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'UBDN' }],
      fixed: setText('documentNumber', 'Số: 15/KH-UBND'),
    },
    {
      name: 'ký hiệu công văn viết bằng chữ thường',
      sample: 'nd30-cong-van',
      change: setText('documentNumber', 'Số:       /ubnd-kt'),
      reports: [{ clause: 'nd30-so-format', text: 'ubnd' }],
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
      name: 'phần đầu của nghị quyết Hội đồng nhân dân ghi tên Ủy ban nhân dân',
      sample: 'nd30-nghi-quyet',
      change: setText('issuingAgency.1', 'ỦY BAN NHÂN DÂN'),
      reports: [{ clause: 'nd30-kyhieu-tenloai', text: 'ỦY BAN NHÂN DÂN' }],
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
      fixed: [setText('documentTypeName', 'QUY ĐỊNH'), setText('documentNumber', 'Số 12-QĐ/ĐU')],
    },
  ],
});

/** "210/ubnd-nc": the symbol of a letter, which has no type to be held against. */
function* faultOfLetter({ administrative, document, regulation }: RuleContext): Generator<Problem<'small'>> {
  const { documentNumber, type } = administrative;
  const groups = (documentNumber === null ? null : parseNumberLine(document, documentNumber))?.groups ?? [];
  const [first] = groups;
  if (type === 'cong-van' && first !== undefined && groups.every(({ text }) => SMALL_GROUP.test(text))) {
    const symbol = groups.map(({ text }) => text).join('-');
    const data = { symbol, regulation: regulation.name };
    yield {
      clause: regulation.demands.number.formatClause,
      message: 'small',
      data,
      at: textPlace(first.range),
    };
  }
}

/** The groups of a document's symbol, and what the regulation demands of them. */
interface DocumentSymbol {
  readonly groups: readonly NumberLinePiece[];
  /** The group that stands for the type. */
  readonly first: NumberLinePiece;
  readonly type: DocumentTypeRule & { readonly symbol: string };
  /** The clause on the symbol of the type. */
  readonly clause: string;
}

function symbolOf({ administrative, document, regulation }: RuleContext): DocumentSymbol | null {
  const { documentNumber, documentTypeName, type: slug } = administrative;
  const type = regulation.types.find((each) => each.slug === slug);
  const groups = (documentNumber === null ? null : parseNumberLine(document, documentNumber))?.groups ?? [];
  const [first] = groups;
  // A letter has no name of its type in print; in the Party it has a symbol all the same.
  const isNamed = documentTypeName !== null || slug === 'cong-van';
  if (!isNamed || type?.symbol == null || first === undefined) {
    return null;
  }
  const { typeSymbolClause } = regulation.demands.number;
  const ownClause = slug === 'quy-dinh' ? clauseInForce(regulation, [OF_REGULATIONS]) : null;
  return { groups, first, type: { ...type, symbol: type.symbol }, clause: ownClause ?? typeSymbolClause };
}

/** What every message is told with. */
function dataOf({ regulation }: RuleContext, { first, type }: DocumentSymbol): Record<string, string> {
  return { actual: first.text, expected: type.symbol, type: type.name, regulation: regulation.name };
}

/** Behind the right symbol of the type: the abbreviation of the agency. */
function* agencyFaults(
  context: RuleContext,
  symbol: DocumentSymbol,
): Generator<Problem<'small' | 'noAgency' | 'otherAgency' | 'otherBody'>> {
  const { administrative, document, regulation } = context;
  const { groups, first, clause } = symbol;
  const data = dataOf(context, symbol);
  const small = groups.slice(1).find(({ text }) => SMALL_GROUP.test(text));
  if (small !== undefined) {
    yield {
      clause: regulation.demands.number.formatClause,
      message: 'small',
      data: { ...data, symbol: small.text },
      at: textPlace(small.range),
      ...mendText(document, small.range, small.text.toUpperCase()),
    };
    return;
  }
  if (groups.length === 1) {
    yield { clause, message: 'noAgency', data, at: textPlace(first.range) };
  }
  const agency = administrative.issuingAgency?.text ?? '';
  const stroke = initialsWithStroke(groups.at(-1)?.text ?? '', agency);
  const expected = ownSymbol(agency) ?? stroke;
  const wrong =
    expected === null ? undefined : expected === stroke ? groups.at(-1) : standIn(groups, expected);
  const speaker = wrong === undefined ? undefined : speakerWith(administrative, wrong.text);
  if (speaker !== undefined && wrong !== undefined && administrative.issuingAgency !== null) {
    yield {
      clause,
      message: 'otherAgency',
      data: { ...data, actual: wrong.text, agency, speaker },
      at: textPlace(firstRange(administrative.issuingAgency)),
    };
  } else if (expected !== null && wrong !== undefined) {
    yield {
      clause,
      message: 'otherBody',
      data: { ...data, actual: wrong.text, expected, agency },
      at: textPlace(wrong.range),
      ...mendText(document, wrong.range, expected, 'confirm'),
    };
  }
}

/** The council or committee that such a symbol is of, where the document decides or is signed in its name. */
function speakerWith(
  { enactingFormula, signatures }: AdministrativeDocument,
  symbol: string,
): string | undefined {
  return [enactingFormula, ...signatures.map(({ signingAuthority }) => signingAuthority)]
    .map((part) => part?.text.replace(/^TM\. ?/u, '') ?? '')
    .find((name) => ownSymbol(`${name} `) === symbol);
}

/** In the place of the symbol of the type: its name in full, small letters, the symbol of another type, or none at all. */
function* typeFaults(
  context: RuleContext,
  symbol: DocumentSymbol,
): Generator<Problem<'spelt' | 'small' | 'otherType' | 'otherForm' | 'noType'>> {
  const { administrative, document, regulation } = context;
  const { first, type, clause } = symbol;
  const data = dataOf(context, symbol);
  const at = textPlace(first.range);
  const mend = mendText(document, first.range, type.symbol, 'confirm');
  const written = administrative.documentNumber?.symbol ?? first.text;
  if (fold(first.text) === fold(type.name)) {
    yield { clause, message: 'spelt', data, at, ...mend };
  } else if (written === written.toLowerCase() && first.text === type.symbol.toLowerCase()) {
    const { formatClause } = regulation.demands.number;
    yield { clause: formatClause, message: 'small', data: { ...data, symbol: written }, at };
  } else if (isTypeSymbol(regulation, first.text)) {
    yield { clause, message: 'otherType', data, at, ...mend };
  } else if (hasSmall(first.text) && capitalsOf(first.text) === capitalsOf(type.symbol)) {
    yield { clause, message: 'otherForm', data, at, ...mend };
  } else {
    yield { clause, message: 'noType', data, at };
  }
}

/** "QyĐ", "QĐi": the capitals of the abbreviation, with small letters of another habit. */
function capitalsOf(text: string): string {
  return text.replace(/\P{Lu}/gu, '');
}

function hasSmall(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/** Whether some type of the regulation has the symbol, in whatever letters. */
function isTypeSymbol({ types }: Regulation, text: string): boolean {
  return types.some(({ symbol }) => symbol?.toLowerCase() === text.toLowerCase());
}

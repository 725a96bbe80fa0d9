import {
  congressOf,
  defineRule,
  isAbolished,
  isSymbolOf,
  mendText,
  parseNumberLine,
  partyBodyKind,
  symbolOfBody,
  textPlace,
} from '../../linting';
import { replaceText } from '../../samples';

/** Boards that add the symbol of a provincial committee to their own: "138-CV/BTGDVTU", "686-CV/VPTU". */
const OF_PROVINCE: ReadonlySet<string> = new Set(['VP', 'BTC', 'BTGDV', 'BNC']);

function withCommittee(symbol: string, parent: string): string {
  return OF_PROVINCE.has(symbol) && partyBodyKind(parent) === 'provincialCommittee' ? `${symbol}TU` : symbol;
}

export const agencySymbol = defineRule({
  id: 'agency-symbol',
  title: 'Ký hiệu cơ quan trong văn bản của Đảng khớp với tên cơ quan ban hành',
  rationale: 'Ký hiệu cơ quan được quy định thống nhất để tra tìm đúng văn bản của từng tổ chức đảng.',
  clauses: ['dang-kyhieu-coquan'],
  messages: {
    other:
      'Ký hiệu cơ quan đang ghi “{actual}”, trong khi cơ quan ban hành là “{issuer}”. Theo {regulation}, ký hiệu của cơ quan này là “{expected}”. Hãy sửa thành “{expected}”.',
    abolished:
      'Ký hiệu cơ quan “{actual}” không còn trong {regulation}. Hãy ghi ký hiệu hiện hành của cơ quan ban hành.',
  },
  concerns: ({ administrative, regulation }) =>
    regulation.demands.agencySymbols !== null && administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { agencySymbols } = regulation.demands;
    const { documentNumber, issuingAgency } = administrative;
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    const [, agency, ...others] = line?.groups ?? [];
    // Joint documents name several bodies, and those of a congress have one symbol of their own.
    const isOrdinary = agency !== undefined && others.length === 0 && congressOf(administrative) === null;
    if (agencySymbols === null || issuingAgency === null || !isOrdinary) {
      return;
    }
    const { clause, list } = agencySymbols;
    const actual = agency.text.normalize('NFC');
    const own = symbolOfBody(issuingAgency.text, list);
    const expected = own === null ? null : withCommittee(own, administrative.parentAgency?.text ?? '');
    const data = {
      actual,
      issuer: issuingAgency.text,
      expected: expected ?? '',
      regulation: regulation.name,
    };
    const at = textPlace(agency.range);
    if (expected !== null && !isSymbolOf(actual, expected, issuingAgency.text)) {
      yield { clause, message: 'other', data, at, ...mendText(document, agency.range, expected, 'confirm') };
    } else if (isAbolished(actual, list)) {
      yield { clause, message: 'abolished', data, at };
    }
  },
  examples: [
    { name: 'đảng ủy dùng “ĐU”', sample: 'hd05-ke-hoach', reports: [] },
    { name: 'ban chỉ đạo dùng “BCĐ”', sample: 'hd05-thong-bao-ban-chi-dao', reports: [] },
    {
      name: 'đảng ủy xã dùng “CB”',
      sample: 'hd05-ke-hoach',
      change: replaceText('documentNumber', '/ĐU', '/CB'),
      reports: [{ clause: 'dang-kyhieu-coquan', text: 'CB' }],
      fixed: [],
    },
    {
      name: 'đảng ủy xã dùng “TU” của tỉnh ủy',
      sample: 'hd36-bao-cao',
      change: replaceText('documentNumber', '/ĐU', '/TU'),
      reports: [{ clause: 'dang-kyhieu-coquan', text: 'TU' }],
      fixed: [],
    },
  ],
});

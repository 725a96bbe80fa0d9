import {
  clauseInForce,
  defineRule,
  firstRange,
  parseNumberLine,
  partyBodyKind,
  textPlace,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['dang-coquan-lien'];

/** What joins two bodies in a name. */
const JOINT = /\s*(?: [-–—] ?|[-–—] ?| VÀ |[,;/&+])\s*/u;
/** Bodies that are none of the Party's and issue documents with those that are; on folded text. */
const OTHER_BODY = /^(?:UBND|UY BAN|HDND|SO|CONG AN|BO CHI HUY|BO|DOAN|HOI|MAT TRAN|LIEN DOAN|TOA AN|VIEN) /u;

/** The bodies that a name joins, and the mark between the first two; null for the name of one body. */
function joined(name: string): { readonly first: string; readonly mark: string } | null {
  const capitals = name.normalize('NFC').toUpperCase();
  const joint = JOINT.exec(capitals);
  const [first = '', second = ''] = capitals.split(JOINT);
  const isBody = (part: string): boolean => partyBodyKind(part) !== null || OTHER_BODY.test(fold(`${part} `));
  return joint !== null && partyBodyKind(first) !== null && isBody(second) ? { first, mark: joint[0] } : null;
}

export const jointAgencies = defineRule({
  id: 'joint-agencies',
  title: 'Tên các cơ quan cùng ban hành văn bản nối bằng gạch nối, ký hiệu có đủ các cơ quan',
  rationale: 'Văn bản liên cơ quan phải cho biết đủ các cơ quan ban hành, cơ quan chủ trì đứng trước.',
  clauses: CLAUSES,
  messages: {
    mark: 'Tên các cơ quan cùng ban hành đang nối bằng “{mark}”. Theo {regulation}, giữa tên các cơ quan là dấu gạch nối, cơ quan chủ trì ghi trước. Hãy ghi “{first} - …”.',
    symbol:
      'Văn bản do nhiều cơ quan ban hành, nhưng ký hiệu chỉ có “{symbol}”. Theo {regulation}, ký hiệu ghi chữ viết tắt tên các cơ quan, nối bằng gạch nối, ví dụ “BTC-UBKT”. Hãy ghi đủ.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check({ administrative, document, regulation }) {
    const { issuingAgency, documentNumber } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    const bodies = issuingAgency === null ? null : joined(issuingAgency.text);
    if (clause === null || issuingAgency === null || bodies === null) {
      return;
    }
    const { first, mark } = bodies;
    if (!/^ [-–] $/u.test(mark)) {
      const data = { mark: mark.trim().toLowerCase(), first, regulation: regulation.name };
      yield { clause, message: 'mark', data, at: textPlace(firstRange(issuingAgency)) };
      return;
    }
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    const [, agency, ...others] = line?.groups ?? [];
    if (agency !== undefined && others.length === 0) {
      const data = { symbol: agency.text, regulation: regulation.name };
      yield { clause, message: 'symbol', data, at: textPlace(agency.range) };
    }
  },
  examples: [
    { name: 'hai cơ quan nối bằng gạch nối', sample: 'hd05-quy-che-lien-co-quan', reports: [] },
    {
      name: 'hai cơ quan nối bằng chữ “và”',
      sample: 'hd05-quy-che-lien-co-quan',
      change: setText('issuingAgency', 'BAN XÂY DỰNG ĐẢNG VÀ ỦY BAN KIỂM TRA'),
      reports: [{ clause: 'dang-coquan-lien' }],
    },
    {
      name: 'ký hiệu chỉ có một cơ quan',
      sample: 'hd05-quy-che-lien-co-quan',
      change: replaceText('documentNumber', 'BXDĐ-UBKT', 'BXDĐ'),
      reports: [{ clause: 'dang-coquan-lien', text: 'BXDĐ' }],
    },
  ],
});

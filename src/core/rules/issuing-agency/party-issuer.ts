import {
  clauseInForce,
  committeeOf,
  defineRule,
  firstRange,
  mendText,
  partyBodyKind,
  textPlace,
} from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['dang-coquan-btv'];

export const partyIssuer = defineRule({
  id: 'party-issuer',
  title: 'Văn bản của ban chấp hành, ban thường vụ ghi tên đảng ủy',
  rationale: 'Ban chấp hành và ban thường vụ nhân danh cấp ủy ban hành văn bản; tên ban chỉ ghi ở phần ký.',
  clauses: CLAUSES,
  messages: {
    standing:
      'Tên cơ quan ban hành đang ghi “{issuer}”. Theo {regulation}, văn bản của ban chấp hành và ban thường vụ đều ghi tên đảng ủy. Hãy ghi {corrected}; “T/M BAN THƯỜNG VỤ” chỉ ghi ở phần ký.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check({ administrative, document, regulation }) {
    const { issuingAgency } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null || issuingAgency === null || partyBodyKind(issuingAgency.text) !== 'standing') {
      return;
    }
    const corrected = committeeOf(issuingAgency.text);
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
      at: textPlace(firstRange(issuingAgency)),
      ...mend,
    };
  },
  examples: [
    { name: 'ghi tên đảng ủy', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'ghi tên ban thường vụ',
      sample: 'hd05-ke-hoach',
      change: setText('issuingAgency', 'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH'),
      reports: [{ clause: 'dang-coquan-btv', text: 'BAN THƯỜNG VỤ ĐẢNG ỦY XÃ AN BÌNH' }],
      fixed: [],
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

import type { AdministrativeDocument } from '../../administrative';
import { clauseInForce, defineRule, firstRange, textPlace, type RuleContext } from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['dang-cap-huyen'];

/** Luật Tổ chức chính quyền địa phương 72/2025/QH15: the district level ends. */
const END_OF_DISTRICTS = '2025-07-01';

/** A Party organisation of a district, with its marks: QUẬN is a district, QUÂN the army. */
const DISTRICT =
  /^(?:HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)(?= |$)|^(?:ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ) (?:HUYỆN|QUẬN|THỊ XÃ)(?= |$)/u;

/** Whether the document is surely later; a date that is not filled in is judged by its year. */
function isLater({ administrative, date }: RuleContext): boolean {
  const { day = null, month = null, year = null } = administrative.placeAndDate ?? {};
  const isWhole = day !== null && month !== null && year !== null;
  return isWhole || year === null ? date >= END_OF_DISTRICTS : `${String(year)}-01-01` >= END_OF_DISTRICTS;
}

function superiorOf({ parentAgency }: AdministrativeDocument): string {
  return (parentAgency?.text ?? '').normalize('NFC').toUpperCase();
}

export const districtSuperior = defineRule({
  id: 'district-superior',
  title: 'Từ 01/7/2025 không ghi tổ chức đảng cấp huyện là cấp trên trực tiếp',
  rationale:
    'Cấp huyện kết thúc hoạt động từ 01/7/2025; đảng bộ xã, phường, đặc khu trực thuộc tỉnh ủy, thành ủy.',
  clauses: CLAUSES,
  messages: {
    district:
      'Dòng cơ quan cấp trên đang ghi “{parent}”. Từ 01/7/2025 không còn cấp huyện; đảng bộ xã, phường, đặc khu trực thuộc tỉnh ủy, thành ủy. Hãy ghi “ĐẢNG BỘ TỈNH …” hoặc “ĐẢNG BỘ THÀNH PHỐ …”.',
  },
  concerns: ({ administrative }) => administrative.parentAgency !== null,
  *check(context) {
    const { administrative, regulation } = context;
    const { parentAgency } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    if (
      clause !== null &&
      parentAgency !== null &&
      DISTRICT.test(superiorOf(administrative)) &&
      isLater(context)
    ) {
      const data = { parent: parentAgency.text };
      yield { clause, message: 'district', data, at: textPlace(firstRange(parentAgency)) };
    }
  },
  examples: [
    { name: 'cấp trên là đảng bộ tỉnh', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'cấp trên là đảng bộ huyện',
      sample: 'hd05-ke-hoach',
      change: setText('parentAgency', 'ĐẢNG BỘ HUYỆN TÂN LỘC'),
      reports: [{ clause: 'dang-cap-huyen', text: 'ĐẢNG BỘ HUYỆN TÂN LỘC' }],
    },
  ],
});

import {
  dayOfFacts,
  defineRule,
  mendText,
  mentionsOfName,
  misnamedIssuer,
  speaksOfEarlierTime,
  textPlace,
  unitIn,
} from '../../linting';
import type { AdministrativeDocument } from '../../administrative';
import { COMMUNE_BODIES, isValidOn } from '../../reference';
import { replaceText, setText } from '../../samples';

type CommuneKind = 'xã' | 'phường' | 'đặc khu';

const KINDS: readonly CommuneKind[] = ['xã', 'phường', 'đặc khu'];

/** The same name may be that of an office of the province. */
const OF_OTHERS = /^[^,;.]{0,20} (?:tỉnh|thành phố|huyện|quận|Sở)(?!\p{L})/u;

export const communeBodyName = defineRule({
  id: 'commune-body-name',
  title: 'Tên cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã ghi đúng Nghị định 150/2025/NĐ-CP',
  rationale: 'Tên cơ quan đúng thì văn bản đến đúng nơi; tên khác làm người đọc tưởng là cơ quan khác.',
  clauses: ['hl-co-quan-cap-xa'],
  messages: {
    other:
      'Tên “{actual}” không phải tên cơ quan của {kind} theo Nghị định 150/2025/NĐ-CP. Tên đúng có thể là “{expected}”. Hãy đối chiếu với quyết định thành lập của cơ quan.',
  },
  concerns: ({ administrative }) => communeKind(administrative) !== null,
  *check(context) {
    const { administrative, document } = context;
    const kind = communeKind(administrative);
    const day = dayOfFacts(context);
    if (kind === null) {
      return;
    }
    const bodies = COMMUNE_BODIES.filter(
      (body) => isValidOn(body, day) && (body.units.length === 0 || body.units.includes(kind)),
    );
    for (const { name, aliases } of bodies) {
      for (const mention of aliases.flatMap((alias) => mentionsOfName(administrative, alias))) {
        const { passage, start, end, text } = mention;
        const after = passage.text.text.slice(end);
        // A longer name that begins with this one is looked for by itself, or is the right one.
        const here = passage.text.text.slice(start).toLowerCase();
        const longer = [name, ...aliases].some(
          (other) => other.length > text.length && here.startsWith(other.toLowerCase()),
        );
        if (longer || OF_OTHERS.test(after) || speaksOfEarlierTime(administrative, mention, DAY_BEFORE)) {
          continue;
        }
        const range = passage.text.slice(start, end);
        yield {
          clause: 'hl-co-quan-cap-xa',
          message: 'other',
          data: { actual: text, expected: name, kind },
          at: textPlace(range),
          ...mendText(document, range, name, 'confirm'),
        };
      }
    }
  },
  examples: [
    { name: 'tên phòng đúng nghị định', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên phòng khác nghị định',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.7', 'Phòng Văn hóa - Xã hội', 'Phòng Văn hóa và Xã hội'),
      reports: [{ clause: 'hl-co-quan-cap-xa', text: 'Phòng Văn hóa và Xã hội' }],
      fixed: [],
    },
    {
      name: 'tên phòng của huyện trước đây',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.7', 'Phòng Văn hóa - Xã hội', 'Phòng Lao động - Thương binh và Xã hội'),
      reports: [{ clause: 'hl-co-quan-cap-xa', text: 'Phòng Lao động - Thương binh và Xã hội' }],
    },
    {
      name: 'văn bản của đảng ủy xã ghi tên phòng của huyện trước đây',
      sample: 'hd05-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí do Phòng Văn hóa và Thông tin lập dự toán.'),
      reports: [{ clause: 'hl-co-quan-cap-xa', text: 'Phòng Văn hóa và Thông tin' }],
    },
    {
      name: 'tên đúng bắt đầu bằng một tên sai',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.6', 'Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công xã'),
      reports: [],
    },
    {
      name: 'xã ghi tên phòng của phường',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.6', 'Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'),
      reports: [{ clause: 'hl-co-quan-cap-xa', text: 'Phòng Kinh tế, Hạ tầng và Đô thị' }],
      fixed: [],
    },
  ],
});

const DAY_BEFORE = '2025-06-30';

/** What kind of commune issues the document, itself or by an office of its own; null for any other office, or where the text denies it. */
function communeKind(administrative: AdministrativeDocument): CommuneKind | null {
  if (misnamedIssuer(administrative) !== null) {
    return null;
  }
  const { issuingAgency, parentAgency } = administrative;
  const units = [parentAgency, issuingAgency].map((agency) => unitIn(agency?.text ?? '')?.noun);
  return KINDS.find((kind) => units.includes(kind)) ?? null;
}

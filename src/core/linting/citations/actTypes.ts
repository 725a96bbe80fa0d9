import { DOCUMENT_TYPES } from '../../reference';
import { lowerCase } from '../../vietnamese';

/** A type of act that texts cite. */
export interface ActType {
  readonly name: string;
  /** Symbols of the type in a designation; empty where it has none or any. */
  readonly symbols: readonly string[];
  /** Acts cited by name, not by number: laws, codes, ordinances. */
  readonly named: boolean;
  /** Whether an act of this type always has a number of its own. */
  readonly numbered: boolean;
}

const NAMED: readonly string[] = ['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp'];

/** Acts that the table of document types leaves out because offices do not draft them. */
const FURTHER: readonly ActType[] = [
  { name: 'Bộ luật', symbols: ['QH'], named: true, numbered: true },
  { name: 'Pháp lệnh', symbols: ['PL', 'UBTVQH'], named: true, numbered: true },
  { name: 'Hiến pháp', symbols: [], named: true, numbered: false },
  { name: 'Thông tư liên tịch', symbols: ['TTLT'], named: false, numbered: true },
  { name: 'Nghị quyết liên tịch', symbols: ['NQLT'], named: false, numbered: true },
  { name: 'Thông báo kết luận', symbols: ['TB', 'TBKL'], named: false, numbered: true },
  { name: 'Quy chế phối hợp', symbols: ['QC', 'QCPH'], named: false, numbered: false },
  { name: 'Chương trình phối hợp', symbols: ['CTr', 'CT', 'CTPH', 'CTrPH'], named: false, numbered: false },
  { name: 'Kế hoạch phối hợp', symbols: ['KH', 'KHPH'], named: false, numbered: false },
  { name: 'Kế hoạch liên tịch', symbols: ['KH', 'KHLT'], named: false, numbered: true },
  { name: 'Hướng dẫn liên ngành', symbols: ['HD', 'HDLN'], named: false, numbered: true },
  { name: 'Báo cáo thẩm tra', symbols: ['BC', 'BCTT'], named: false, numbered: false },
  { name: 'Báo cáo thẩm định', symbols: ['BC', 'BCTĐ'], named: false, numbered: false },
  { name: 'Sắc lệnh', symbols: ['SL'], named: false, numbered: true },
  { name: 'Lệnh', symbols: ['L'], named: false, numbered: true },
  { name: 'Văn bản', symbols: [], named: false, numbered: true },
];

/** Types that offices also write without a number: minutes, rules, projects. */
const UNNUMBERED: ReadonlySet<string> = new Set([
  'Quy chế',
  'Biên bản',
  'Đề án',
  'Dự án',
  'Phương án',
  'Hợp đồng',
  'Chiến lược',
  'Quy hoạch',
  'Điều lệ Đảng',
  'Cương lĩnh chính trị',
  'Lời kêu gọi',
  'Tuyên bố',
]);

/** Every type of act that a text may cite. */
export const ACT_TYPES: readonly ActType[] = [
  ...FURTHER,
  ...DOCUMENT_TYPES.map(({ name, symbols }) => ({
    name,
    symbols,
    named: NAMED.includes(name),
    numbered: !UNNUMBERED.has(name),
  })),
].sort((one, other) => other.name.length - one.name.length);

const BY_NAME = new Map(ACT_TYPES.map((type) => [type.name.toLowerCase(), type]));
/** First syllables of the types, with the second ones that follow them; an empty one where the first is all. */
const SYLLABLES = new Map<string, Set<string>>();
for (const { name } of ACT_TYPES) {
  const [first = '', second = ''] = name.toLowerCase().split(' ');
  SYLLABLES.set(first, (SYLLABLES.get(first) ?? new Set()).add(second));
}
const NAME = new RegExp(`(?:${ACT_TYPES.map(({ name }) => name).join('|')})(?!\\p{L})`, 'iuy');

/** Whether the name of a type may begin with these two syllables: asked of every word before the text is looked at. */
export function mayBeginType(first: string, second: string): boolean {
  const seconds = SYLLABLES.get(lowerCase(first));
  return seconds !== undefined && (seconds.has('') || seconds.has(lowerCase(second)));
}

/** The type that is named at an offset, and how it is written. */
export function typeAt(
  text: string,
  offset: number,
): { readonly type: ActType; readonly text: string } | null {
  NAME.lastIndex = offset;
  const written = NAME.exec(text)?.[0];
  const type = written === undefined ? undefined : BY_NAME.get(written.toLowerCase());
  return written === undefined || type === undefined ? null : { type, text: written };
}

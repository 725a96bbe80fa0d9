import { matchesIn } from './matchesIn';
import { remembered } from './memo';

/** A counted quantity: `05 đại biểu`, `70-80 đại biểu`, `50.000.000 đồng`. Offsets are UTF-16. */
export interface Quantity {
  /** Bounds; equal for one number. Amounts of money are in đồng. */
  readonly min: number;
  readonly max: number;
  /** What is counted, without marks of case: `đại biểu`, `đồng`; empty where only a number stands. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** Groups of words that count people: totals and their parts may differ in them. */
const PEOPLE =
  'đại biểu|người|đồng chí|cá nhân|thành viên|học sinh|học viên|giáo viên|cán bộ|công chức|viên chức|đảng viên|ủy viên|uỷ viên|hội viên|đoàn viên|khách mời|lao động|thí sinh|trẻ em|trẻ|cháu|ông bà|ông|bà|cử tri|công dân|vận động viên|rà soát viên|tình nguyện viên|nhân viên|thanh niên|chiến sĩ|em|cụ';
const THINGS =
  'tham luận|tập thể(?:,| và) cá nhân|tập thể|suất quà|suất|giải|hộ|gia đình|thôn|xã|phường|đơn vị|lớp|đội|tiết mục|bài|báo cáo|mô hình|công trình|phần quà|buổi|cuộc|ngày|giấy khen|bằng khen|ý kiến|bản|bộ|cái|chiếc|km|ha|tấn|m²|phòng|chi bộ|nhân khẩu|hồ sơ|trường hợp|phiếu|vụ|đơn|nhiệm vụ|nội dung|cây|lượt|tuyến|điểm|tổ chức|tổ dân phố|tổ|nhóm|trường học|trường|chuyên đề|dự án|văn bản|thủ tục|căn|chỉ tiêu|tiêu chí|doanh nghiệp|hợp tác xã|cơ sở|cơ quan|câu lạc bộ|thiết bị|giải pháp';
const MONEY: Readonly<Record<string, number>> = {
  đồng: 1,
  đ: 1,
  vnđ: 1,
  'nghìn đồng': 1e3,
  'ngàn đồng': 1e3,
  'triệu đồng': 1e6,
  'tỷ đồng': 1e9,
  'tỉ đồng': 1e9,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** "14.600 triệu;": so written at the end of a clause it is money too. */
const MONEY_UNITS = '(?:nghìn |ngàn |triệu |tỷ |tỉ )?đồng(?! chí)|vnđ|đ|(?:triệu|tỷ|tỉ)(?=[,;.:)]|$)';

const AMOUNT = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d{1,3})?`;

const QUANTITY = new RegExp(
  String.raw`(?<![\d\p{L}/.,-])(${AMOUNT})(?:(?: ?[-–] ?| đến )(${AMOUNT}))?(?![\d/]|[.,]\d)(?: ?(${PEOPLE}|${THINGS}|${MONEY_UNITS})(?!\p{L}))?`,
  'giu',
);

/** Quantities in a text, in order; bare numbers have an empty unit. */
export const readQuantities: (text: string) => readonly Quantity[] = remembered(findQuantities);

function findQuantities(text: string): readonly Quantity[] {
  if (!/[0-9]/u.test(text)) {
    return [];
  }
  return matchesIn(text, QUANTITY).map((match) => {
    const [whole, from = '', to, unit = ''] = match;
    const scale = MONEY[unit.toLowerCase()] ?? 1;
    const min = exactly(numberOf(from) * scale);
    return {
      min,
      max: to === undefined ? min : exactly(numberOf(to) * scale),
      unit: MONEY[unit.toLowerCase()] === undefined ? unit.toLowerCase() : 'đồng',
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

const PERSON = new RegExp(`^(?:${PEOPLE})$`, 'u');

/** Whether amounts of the two units can be added up; an empty unit goes with any, "tập thể và cá nhân" with either. */
export function addable(left: string, right: string): boolean {
  return kindsOf(left).some((one) => kindsOf(right).some((other) => addUp(one, other)));
}

function kindsOf(unit: string): readonly string[] {
  return unit.split(/,? (?:và )?(?=cá nhân)/u);
}

function addUp(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left) || (PERSON.test(left) && PERSON.test(right));
}

/** So many figures of a number are certain: two more are noise of the binary fractions that it was reckoned with. */
const CERTAIN_FIGURES = 14;

/** A number that sums, differences or products of decimal fractions came to, without that noise: 0,1 + 0,2 is 0,3. */
export function exactly(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(CERTAIN_FIGURES));
}

/** The exact sum of decimal fractions. */
export function sumOf(values: readonly number[]): number {
  return exactly(values.reduce((sum, value) => sum + value, 0));
}

/** The value of figures as Vietnamese writes them: "1.250", "12,5". */
export function numberOf(figures: string): number {
  return Number(figures.replaceAll('.', '').replace(',', '.'));
}

const SCALED_UNIT = /(?:nghìn|ngàn|triệu|tỷ|tỉ) đồng$/iu;

/** An amount as another one is written: money in the unit of that one ("1.250 triệu đồng"), as long as three places hold it. */
export function formatLike(value: number, written: string): string {
  const unit = SCALED_UNIT.exec(written)?.[0] ?? '';
  const scaled = value / (MONEY[unit.toLowerCase()] ?? 1);
  const isHeld = Math.abs(scaled * 1000 - Math.round(scaled * 1000)) < 1e-6;
  if (unit === '') {
    return formatNumber(value);
  }
  return isHeld ? `${formatNumber(scaled)} ${unit}` : `${formatNumber(value)} đồng`;
}

/** A number as Vietnamese writes it: a point between thousands, a comma before the fraction, at most three places. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

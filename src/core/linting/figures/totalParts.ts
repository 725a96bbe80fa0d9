import type { Range } from '../../document';
import { addable, formatNumber, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';

/** A stated total that its parts do not add up to, or a part that is larger than its whole. */
export interface TotalFault {
  readonly kind: 'mismatch' | 'larger';
  /** The total as written, and where. */
  readonly total: string;
  readonly range: Range;
  /** What the parts add up to, as it would be written; of a part that is larger, that part. */
  readonly sum: string;
  readonly parts: number;
  /** The parts may be some of the whole only. */
  readonly doubtful: boolean;
}

/** A part of a total: its number and the words that say what it counts. */
export interface TotalPart {
  readonly quantity: Quantity;
  readonly text: string;
}

/** How the parts are announced: "gồm" lists all of them, "trong đó" perhaps some, perhaps such as overlap. */
export type Announcement = 'whole' | 'partly';

/** The number is no exact one. */
const VAGUE = /(?:khoảng|trên|hơn|gần|tối đa|tối thiểu|ít nhất|không quá|dưới|bình quân|mỗi|đạt)$/iu;
const FROM = /từ$/iu;
/** No such word is longer. */
const VAGUE_LENGTH = 'không quá'.length;

/** Whether the words before a number make it no exact one; "từ 40 đến 45" states both its bounds. */
export function isVague(before: string, { min, max }: Quantity): boolean {
  const word = before.trimEnd().slice(-VAGUE_LENGTH);
  return VAGUE.test(word) || (min === max && FROM.test(word));
}

/** What one person or thing can be beside other things: such parts overlap. */
const QUALITY =
  /(?<!\p{L})(?:(?<!phụ )nữ|đảng viên|đoàn viên|dân tộc|tôn giáo|trẻ|tuổi|thạc sĩ|tiến sĩ|đại học|trình độ|hộ nghèo)(?!\p{L})/iu;

/** Parts that all name the same kind of quality divide the whole by it: "17 cụ tròn 90 tuổi, 45 cụ tròn 80 tuổi". */
function divideByOne(parts: readonly TotalPart[]): boolean {
  const [first, ...others] = parts.map(({ text }) => QUALITY.exec(text)?.[0].toLowerCase());
  return first === 'tuổi' && others.every((quality) => quality === first);
}

/** Whether a text names such a quality. */
export function namesQuality(text: string): boolean {
  return QUALITY.test(text);
}

/** What is left over, and its opposites: with them the parts are all there is. */
const REMAINDERS: readonly (readonly RegExp[])[] = [
  [/(?<!\p{L})(?:còn lại|chưa|nguồn (?:vốn )?khác|đóng góp|xã hội hóa|đối ứng)(?!\p{L})/iu],
  [/(?<!\p{L})đã(?!\p{L})/iu, /(?<!\p{L})đang(?!\p{L})/iu],
  [/(?<!\p{L})nam(?!\p{L})/iu, /(?<!\p{L}|phụ )nữ(?!\p{L})/iu],
  [/(?<!\p{L})tập thể/iu, /(?<!\p{L})cá nhân/iu],
  [/trực tuyến/iu, /trực tiếp/iu],
  [/(?:xây|làm)(?: dựng)? mới/iu, /sửa chữa/iu],
  [/không (?:đồng ý|hợp lệ|đạt)/iu, /(?<!không )(?:đồng ý|hợp lệ|đạt)/iu],
  [/hoạt động bình thường/iu],
  [/đúng hạn/iu, /(?:quá|trễ|chậm) hạn/iu],
];

/** "khu vực ven sông 121 hộ, khu vực sườn núi 65 hộ": what lies in one place does not lie in another. */
const PLACE = /^[^\p{L}]*(?:ở |tại )?(khu vực|thôn|xã|phường|bản|ấp|xóm|buôn|cấp)(?!\p{L})/iu;

function liesApart(parts: readonly TotalPart[]): boolean {
  const [first, ...others] = parts.map(({ text }) => PLACE.exec(text)?.[1]?.toLowerCase());
  return first !== undefined && others.length > 0 && others.every((place) => place === first);
}

function leavesNothing(parts: readonly TotalPart[]): boolean {
  return REMAINDERS.some((words) => words.every((word) => parts.some(({ text }) => word.test(text))));
}

/**
 * Compares a total with its parts: null where they agree, where units differ, or where the announcement leaves open whether these
 * are all the parts. `isSummed` says that the total calls itself one ("Tổng kinh phí …, trong đó:").
 */
export function comparedTotal(
  head: Passage,
  total: Quantity,
  parts: readonly TotalPart[],
  announcement: Announcement,
  isSummed = false,
): TotalFault | null {
  if (!parts.every(({ quantity }) => addable(quantity.unit, total.unit))) {
    return null;
  }
  const min = parts.reduce((sum, { quantity }) => sum + quantity.min, 0);
  const max = parts.reduce((sum, { quantity }) => sum + quantity.max, 0);
  if (min <= total.max && max >= total.min) {
    return null;
  }
  const whole = { total: written(head, total), range: head.text.slice(total.start, total.end) };
  const larger = parts.find(({ quantity }) => quantity.min > total.max);
  if (larger !== undefined && announcement === 'partly') {
    return { ...whole, kind: 'larger', sum: shown(larger.quantity), parts: 1, doubtful: false };
  }
  const overlaps =
    parts.some(({ text }) => namesQuality(text)) && !leavesNothing(parts) && !divideByOne(parts);
  const isWhole =
    announcement === 'whole' ||
    leavesNothing(parts) ||
    ((total.unit === 'đồng' || liesApart(parts)) && min > total.max);
  return overlaps || !(isWhole || isSummed)
    ? null
    : {
        ...whole,
        kind: 'mismatch',
        sum: shown({ min, max }),
        parts: parts.length,
        doubtful: !isWhole,
      };
}

function written(head: Passage, { start, end }: Quantity): string {
  return head.text.text.slice(start, end);
}

function shown({ min, max }: Pick<Quantity, 'min' | 'max'>): string {
  return min === max ? formatNumber(min) : `${formatNumber(min)} - ${formatNumber(max)}`;
}

/** The fault of a part that is larger than the whole it is taken from. */
export function largerPart(head: Passage, total: Quantity, part: Quantity): TotalFault {
  return {
    kind: 'larger',
    total: written(head, total),
    range: head.text.slice(part.start, part.end),
    sum: written(head, part),
    parts: 1,
    doubtful: false,
  };
}

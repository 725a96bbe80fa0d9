import type { Range } from '../../document';
import { addable, formatLike, oneOf, sumOf, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { INEXACT } from './countGrammar';

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

/** Characters; what goes on for longer is a text, not the parts of a total. */
export const LONGEST_SERIES = 2000;

/** The number is no exact one. */
const VAGUE = new RegExp(`${oneOf(INEXACT, 'bình quân', 'mỗi')}$`, 'iu');
const FROM = /từ$/iu;
/** Between two bounds, such a word adds nothing. */
const ABOUT = /khoảng$/iu;
/** No such word is longer. */
const VAGUE_LENGTH = 'không quá'.length;

/** Whether the words before a number make it no exact one; "từ 40 đến 45" and "khoảng 40 - 45" state both their bounds. */
export function isVague(before: string, { min, max }: Quantity): boolean {
  const word = before.trimEnd().slice(-VAGUE_LENGTH);
  return min === max ? VAGUE.test(word) || FROM.test(word) : VAGUE.test(word) && !ABOUT.test(word);
}

/** What one of several gets or costs: "500.000 đồng (năm trăm nghìn đồng) cho mỗi đảng viên", "20.000 đồng/người". */
const PER_ONE = /^(?: ?\([^()]*\))?(?: ?\/ ?\p{L}|,? (?:(?:cho|đối với|với) )?(?:mỗi|từng)(?!\p{L}))/iu;

/** Whether the words behind a number make it a rate: it is no part of a total. */
export function isPerOne(after: string): boolean {
  return PER_ONE.test(after);
}

/** What one person or thing can be beside other things: such parts overlap. */
const QUALITY =
  /(?<!\p{L})(?:(?<!phụ )nữ|đảng viên|đoàn viên|dân tộc|tôn giáo|trẻ|tuổi|thạc sĩ|tiến sĩ|đại học|trình độ|hộ nghèo)(?!\p{L})/iu;

/** Parts that all name the same kind of quality divide the whole by it: "17 cụ tròn 90 tuổi, 45 cụ tròn 80 tuổi". */
function divideByOne(parts: readonly TotalPart[]): boolean {
  const [first, ...others] = parts.map(({ text }) => QUALITY.exec(text)?.[0].toLowerCase());
  return first === 'tuổi' && others.every((quality) => quality === first);
}

/** Qualities by which a list that calls itself whole makes groups: "gồm: đoàn viên 60 người; hội viên phụ nữ 40 người". */
const GROUP = /^(?:đảng viên|đoàn viên|trẻ|hộ nghèo|tuổi)$/iu;

/** Whether the parts of a list that calls itself whole overlap all the same: by what people of each group can be. */
function overlapInWhole(parts: readonly TotalPart[]): boolean {
  return parts.some(({ text }) => {
    const quality = QUALITY.exec(text)?.[0];
    return quality !== undefined && !GROUP.test(quality);
  });
}

/** Whether a text names such a quality. */
export function namesQuality(text: string): boolean {
  return QUALITY.test(text);
}

/** What is left over, and its opposites: with them the parts are all there is. */
const REMAINDERS: readonly (readonly RegExp[])[] = [
  [/(?<!\p{L})(?:còn lại|chưa|khác|đóng góp|xã hội hóa|đối ứng)(?!\p{L})/iu],
  [/(?<!\p{L})đã(?!\p{L})/iu, /(?<!\p{L})đang(?!\p{L})/iu],
  [/(?<!\p{L})nam(?!\p{L})/iu, /(?<!\p{L}|phụ )nữ(?!\p{L})/iu],
  [/(?<!\p{L})tập thể/iu, /(?<!\p{L})cá nhân/iu],
  [/chính thức/iu, /dự bị/iu],
  [/trực tuyến/iu, /trực tiếp/iu],
  [/(?:xây|làm)(?: dựng)? mới/iu, /sửa chữa/iu],
  [/không (?:đồng ý|hợp lệ|đạt)/iu, /(?<!không )(?:đồng ý|hợp lệ|đạt)/iu],
  [/hoạt động bình thường/iu],
  [/đúng hạn/iu, /(?:quá|trễ|chậm) hạn/iu],
];

/** "khu vực ven sông 121 hộ, khu vực sườn núi 65 hộ": what lies in one place does not lie in another. */
const PLACE = /^[^\p{L}]*(?:ở |tại )?(khu vực|thôn|xã|phường|bản|ấp|xóm|buôn|cấp)(?!\p{L})/iu;
/** Villages of one commune go by several names. */
const VILLAGE = /^(?:bản|ấp|xóm|buôn)$/u;

function liesApart(parts: readonly TotalPart[]): boolean {
  const [first, ...others] = parts.map(({ text }) =>
    PLACE.exec(text)?.[1]?.toLowerCase().replace(VILLAGE, 'thôn'),
  );
  return first !== undefined && others.length > 0 && others.every((place) => place === first);
}

/** "04 học sinh lớp 12 và 02 giáo viên": nobody is both. */
const OCCUPATION = /^[^\p{L}]*(học sinh|sinh viên|giáo viên|công nhân|nông dân|chiến sĩ)(?!\p{L})/iu;

function areOfOccupations(parts: readonly TotalPart[]): boolean {
  const occupations = parts.map(({ text }) => OCCUPATION.exec(text)?.[1]?.toLowerCase());
  return !occupations.includes(undefined) && new Set(occupations).size === parts.length;
}

/** Parts behind "trong đó" that nearly make the whole, or a little more, were meant to make all of it: how far off they may be. */
const NEARLY_OF_MANY = 0.2;
const NEARLY_OF_TWO = 0.1;

function nearlyAll(
  parts: readonly TotalPart[],
  total: Quantity,
  sum: Pick<Quantity, 'min' | 'max'>,
): boolean {
  const slip = parts.length > 2 ? NEARLY_OF_MANY : NEARLY_OF_TWO;
  return parts.length > 1 && sum.max >= (1 - slip) * total.min && sum.min <= (1 + slip) * total.max;
}

/** What a part says beside its number: of "khối thôn 09 đảng viên" among so many đảng viên only "khối thôn". */
function aboutPart({ quantity, text }: TotalPart, { unit }: Quantity): string {
  return quantity.unit === unit ? text.slice(0, quantity.start) + text.slice(quantity.end) : text;
}

function leavesNothing(parts: readonly TotalPart[]): boolean {
  const last = parts.slice(1).slice(-1);
  return REMAINDERS.some((words) => {
    // One word speaks of the rest where it stands in the last of several parts: "trong đó 12 thửa chưa đo" names no other.
    const places = words.length > 1 ? parts : last;
    return words.every((word) => places.some(({ text }) => word.test(text)));
  });
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
  const min = sumOf(parts.map(({ quantity }) => quantity.min));
  const max = sumOf(parts.map(({ quantity }) => quantity.max));
  if ((min <= total.max && max >= total.min) || isPartedAgain(parts, total)) {
    return null;
  }
  const whole = { total: written(head, total), range: head.text.slice(total.start, total.end) };
  const larger = parts.find(({ quantity }) => quantity.min > total.max);
  if (larger !== undefined && announcement === 'partly') {
    const { start, end } = larger.quantity;
    const sum = shown(larger.quantity, larger.text.slice(start, end));
    return { ...whole, kind: 'larger', sum, parts: 1, doubtful: false };
  }
  const overlaps =
    (announcement === 'whole'
      ? overlapInWhole(parts)
      : parts.some((part) => namesQuality(aboutPart(part, total)))) &&
    !leavesNothing(parts) &&
    !divideByOne(parts);
  const isWhole =
    announcement === 'whole' ||
    leavesNothing(parts) ||
    ((total.unit === 'đồng' || liesApart(parts) || areOfOccupations(parts)) && min > total.max);
  return overlaps || !(isWhole || isSummed || nearlyAll(parts, total, { min, max }))
    ? null
    : {
        ...whole,
        kind: 'mismatch',
        sum: shown({ min, max }, whole.total),
        parts: parts.length,
        doubtful: !isWhole,
      };
}

/**
 * Whether the parts are those of one whole parted in several ways, one after another: "45 em (nam 20, nữ 25; dân tộc Mông 18, Dao 15,
 * Kinh 12)".
 */
function isPartedAgain(parts: readonly TotalPart[], { min, max }: Quantity): boolean {
  if (min !== max) {
    return false;
  }
  let wholes = 0;
  let sum = 0;
  for (const { quantity } of parts) {
    sum += quantity.min;
    if (quantity.min !== quantity.max || sum > min) {
      return false;
    }
    if (sum === min) {
      wholes += 1;
      sum = 0;
    }
  }
  return sum === 0 && wholes > 1;
}

function written(head: Passage, { start, end }: Quantity): string {
  return head.text.text.slice(start, end);
}

function shown({ min, max }: Pick<Quantity, 'min' | 'max'>, total: string): string {
  return min === max ? formatLike(min, total) : `${formatLike(min, total)} - ${formatLike(max, total)}`;
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

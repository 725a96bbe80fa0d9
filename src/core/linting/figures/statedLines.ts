import { readQuantities } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { isPerOne, isVague, type TotalPart } from './totalParts';

/** A line of a list and the quantity that it states. */
export interface StatedLine extends TotalPart {
  readonly vague: boolean;
}

/** A line that adds up the lines before it: "Tổng cộng: 75.000.000 đồng", "- Tổng số: 80 đại biểu". */
export const SUM_LINE =
  /^\s*(?:[-+*•]\s*)?(?:\p{L}\)|\d{1,2}[.)])?\s*(?:tổng(?: cộng| số| giá trị| kinh phí| chi phí| dự toán)?|cộng)(?!\p{L})[^:\d.;]{0,60}(?::|là)?\s*(?=\d)/iu;

/** What stands before the number that a line ends with. */
const BEFORE_LAST = /[:(,–-]\s*$/u;
/** The line adds up what it states: "09 khu phố, mỗi khu phố 20 vận động viên, cộng 180 vận động viên". */
const SUM_LAST = /, ?(?:tổng cộng|tổng số|tổng|cộng)(?: là)?:?\s*$/iu;

/** "1.240 liều x 25.000 đồng/liều = 31.000.000 đồng": the line states what the product makes. */
const PRODUCT = /\d[^=;]* ?[x×*] ?\d[^=;]*= ?(?=\d)/u;

/** The quantity that a line of a list states: `Trường học: 02;`, `Lãnh đạo xã (03 đồng chí)`, `02 đại biểu thôn`. */
export function statedBy({ text: { text } }: Passage): StatedLine | null {
  const quantities = readQuantities(text);
  const after = /^[^:]{1,160}: *(?:dự kiến |khoảng |từ )?(?=\d)/iu.exec(text)?.[0].length;
  const last = quantities.at(-1);
  const ending = last !== undefined && /^[)\s]*[;,.:]?\s*$/u.test(text.slice(last.end)) ? last : undefined;
  const before = ending === undefined ? '' : text.slice(0, ending.start);
  const product = PRODUCT.exec(text);
  const made = product === null ? null : product.index + product[0].length;
  const quantity = SUM_LAST.test(before)
    ? ending
    : (quantities.find(({ start }) => start === made) ??
      quantities.find(({ start }) => start === after) ??
      (BEFORE_LAST.test(before) ? ending : undefined));
  return quantity === undefined
    ? null
    : {
        quantity,
        text,
        vague: isVague(text.slice(0, quantity.start), quantity) || isPerOne(text.slice(quantity.end)),
      };
}

/** The kind of mark that a line begins with: lines of one list share it. */
export function markOf({ bullet, item }: Passage): string {
  return bullet?.mark ?? item?.style ?? '';
}

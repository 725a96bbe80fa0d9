import { addable, matchesIn, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { BETWEEN_PARTS, withoutAsides } from './countGrammar';
import { countsIn } from './counts';
import { eachTimesIn, rateTimesIn } from './eachProducts';
import {
  comparedTotal,
  isPerOne,
  isVague,
  LONGEST_SERIES,
  type TotalFault,
  type TotalPart,
} from './totalParts';

/** "…, tổng số 470 người", "…. Tổng cộng: 60 hộ" */
const SUM =
  /[,;.] ?(?:tổng(?: cộng| số| diện tích| kinh phí| giá trị| trị giá| số tiền| chi phí)?|cộng)(?: \p{L}+){0,4}(?: là)?:? ?(?=\d)/giu;
/** What is compared, or taken out of something, is no part of a sum. */
const NO_PARTS = /(?<!\p{L})(?:trong đó|so với|tăng|giảm|còn lại|mỗi ngày|bình quân|đạt)(?!\p{L})/iu;

/** "Văn phòng (9 người), Phòng Kinh tế (8 người)" */
const COUNT_IN_BRACKETS = / \((\d{1,4} \p{L}+(?: \p{L}+)?)\)/gu;
/** "Các phòng, ban gồm: ": a comma in it parts nothing that is counted. */
const LEAD = /^(?:\d+[.)] )?\D*(?<!\p{L})gồm:? (?=\p{L})/u;

/** Sums behind their parts in the same paragraph: "lúa 420 ha, ngô 110 ha, tổng diện tích 530 ha". */
export function sumsBehind(passage: Passage): readonly TotalFault[] {
  const { text } = passage.text;
  const sums = matchesIn(text, SUM);
  const counts = new Map(sums.length === 0 ? [] : countsIn(text).map((count) => [count.start, count]));
  return sums.flatMap((match): readonly TotalFault[] => {
    const at = match.index + match[0].length;
    const total = counts.get(at);
    const before = text
      .slice(Math.max(0, match.index - LONGEST_SERIES), match.index)
      .replace(COUNT_IN_BRACKETS, ' $1');
    const sentence = (
      withoutAsides(before)
        .split(/\. (?=\p{Lu})/u)
        .at(-1) ?? ''
    ).replace(LEAD, '');
    if (
      total === undefined ||
      total.unit === '' ||
      isVague(text.slice(0, at), total) ||
      NO_PARTS.test(sentence)
    ) {
      return [];
    }
    const parts = sentence.split(BETWEEN_PARTS).map((part) => partOf(part, total));
    const known = parts.filter((part) => part !== null);
    const fault =
      known.length > 1 && known.length === parts.length
        ? comparedTotal(passage, total, known, 'whole')
        : null;
    return fault === null ? [] : [fault];
  });
}

/** The one number of a part that counts what the total counts, or what its "mỗi …" makes. */
function partOf(text: string, { unit }: Quantity): TotalPart | null {
  const [times, ...more] = [...eachTimesIn(text), ...rateTimesIn(text)];
  if (times !== undefined) {
    return more.length === 0 && addable(times.product.unit, unit) ? { quantity: times.product, text } : null;
  }
  // "mỗi chi bộ cử 02 đồng chí": so many times how many is not said.
  const counts = /(?<!\p{L})(?:mỗi|từng)(?!\p{L})/iu.test(text)
    ? []
    : countsIn(text).filter(
        (count) => count.unit !== '' && addable(count.unit, unit) && !isPerOne(text.slice(count.end)),
      );
  const [quantity] = counts;
  return counts.length === 1 && quantity !== undefined && !isVague(text.slice(0, quantity.start), quantity)
    ? { quantity, text }
    : null;
}

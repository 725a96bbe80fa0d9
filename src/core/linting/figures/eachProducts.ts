import { addable, exactly, oneOf, type Quantity } from '../../vietnamese';
import { asidesBlanked, INEXACT } from './countGrammar';
import { countsIn } from './counts';
import { isVague } from './totalParts';

/** So many of something, each with so many of another thing: "04 lớp, mỗi lớp 45 học viên". */
export interface EachTimes {
  /** How many there are of the second thing in all, from the first number to the last. */
  readonly product: Quantity;
  /** Place of the two numbers among the quantities of the text. */
  readonly first: number;
  readonly last: number;
}

/** What "mỗi …" makes, and the number of the text that says how much that is. */
export interface EachProduct {
  readonly product: number;
  readonly made: Quantity;
}

/** Between the two numbers: the thing again, and perhaps what it does: "04 lớp, mỗi lớp có ", "12 thôn: mỗi thôn ". */
const EACH =
  /^[^.;\d]{0,60}?[ (:,](?:bình quân |trung bình |định mức )?mỗi (\p{L}+)(?: (?!một)\p{L}+){0,6}:? $/u;
/** Words that stand for whatever was counted. */
const ANY_UNIT: ReadonlySet<string> = new Set(['nơi', 'đơn']);
/** "410 suất; mức 500.000 đồng/suất" */
const AT_RATE = /^[^.\d]{0,50}$/u;
const PER = /^ ?\/ ?(\p{L}+)/u;

/** The number of all behind it: ", tổng số ", "; tổng cộng là ", ": ". */
const SUM_AFTER =
  /^(?:[^.\d]{0,80}?[,;:=] ?(?:tổng(?: cộng| số| số tiền| kinh phí| giá trị| trị giá)?|cộng|thành tiền)(?: (?:là|kinh phí|số tiền|giá trị|trị giá|hỗ trợ|dự kiến|thành viên|số))*:? ?|: )$/iu;
/** The number of all before it: "160 học viên, chia thành ", "48 người (". */
const SUM_BEFORE =
  /^(?: (?:\p{Ll}+|\d{1,2})){0,6}(?: \(|,? (?:được )?(?:chia|bố trí|tổ chức|phân)(?: \p{L}+)? (?:thành|làm) )$/u;
/** "08 thôn: 56 người (mỗi thôn 07 người)" */
const SUM_BETWEEN = /^(?: \p{L}+){0,4}: $/u;
const EACH_BEHIND = /^ \((?:bình quân )?mỗi (\p{L}+)(?: \p{L}+){0,3} $/u;

const ABOUT = new RegExp(`${oneOf(INEXACT, 'từ')} $`, 'iu');
const ABOUT_LENGTH = 'không quá '.length;

/** So many numbers on either side of a product belong to it at most; what goes on for longer is a list. */
const NEARBY = 20;

/** The first word of what a quantity counts. */
function wordOf(text: string, { start }: Quantity): string {
  return /^[\d.,]+ (\p{L}+)/u.exec(text.slice(start))?.[1] ?? '';
}

function isExact(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - ABOUT_LENGTH), quantity.start);
  return quantity.min === quantity.max && !ABOUT.test(before);
}

/** Every "N …, mỗi … M …" of a text; a second "mỗi" goes on from the product: "10 ấp, mỗi ấp 01 đội, mỗi đội 05 thí sinh". */
export function eachTimesIn(text: string): readonly EachTimes[] {
  if (!/mỗi|\//u.test(text)) {
    return [];
  }
  const quantities = countsIn(text);
  const found: EachTimes[] = [];
  for (let index = 0; index + 1 < quantities.length; index += 1) {
    const [count, each] = [quantities[index], quantities[index + 1]];
    if (count === undefined || each === undefined || !isExact(text, count) || !isExact(text, each)) {
      continue;
    }
    const before = found.at(-1);
    const times = before?.last === index ? before : null;
    if (each.unit !== '' && each.unit !== '%' && belongs(text, count, each)) {
      const min = exactly((times?.product.min ?? count.min) * each.min);
      const start = times?.product.start ?? count.start;
      const made = {
        product: { ...each, min, max: min, start },
        first: times?.first ?? index,
        last: index + 1,
      };
      found.splice(times === null ? found.length : found.length - 1, times === null ? 0 : 1, made);
    }
  }
  return found;
}

/** "2.000.000 đồng/hộ cho 45 hộ nghèo": the rate, and then how many there are. */
const AT_RATE_FOR = /^ ?\/ ?(\p{L}+) (?:cho|đối với|với|x|×) $/u;

/** Every "M …/… cho N …" of a text. */
export function rateTimesIn(text: string): readonly EachTimes[] {
  const quantities = text.includes('/') ? countsIn(text) : [];
  return quantities.flatMap((each, index): readonly EachTimes[] => {
    const count = quantities[index + 1];
    if (count === undefined || each.unit === '' || !isExact(text, each) || !isExact(text, count)) {
      return [];
    }
    const noun = AT_RATE_FOR.exec(text.slice(each.end, count.start))?.[1];
    const min = exactly(each.min * count.min);
    return noun === undefined || noun !== wordOf(text, count)
      ? []
      : [{ product: { ...each, min, max: min, end: count.end }, first: index, last: index + 1 }];
  });
}

/** Whether the second number is what each of the first has. */
function belongs(text: string, count: Quantity, each: Quantity): boolean {
  const noun = wordOf(text, count);
  const between = text.slice(count.end, each.start);
  const named = EACH.exec(between)?.[1];
  if (noun === '') {
    return false;
  }
  if (named !== undefined) {
    return named === noun || ANY_UNIT.has(named);
  }
  return AT_RATE.test(between) && PER.exec(text.slice(each.end))?.[1] === noun;
}

/** What the products of a text should make, where it says how much that is: in a bracket, or with brackets left aside. */
export function eachProducts(text: string): readonly EachProduct[] {
  if (!/mỗi|\//u.test(text)) {
    return [];
  }
  // "(tiền mặt 300.000 đồng, hiện vật 200.000 đồng)"
  const bare = asidesBlanked(text);
  const told = productsIn(text);
  const others = bare === text ? [] : productsIn(bare);
  return [...told, ...others.filter(({ made }) => !told.some((each) => each.made.start === made.start))];
}

function productsIn(text: string): readonly EachProduct[] {
  const quantities = countsIn(text);
  const fits = (made: Quantity | undefined, product: Quantity): made is Quantity =>
    made !== undefined &&
    made.unit !== '' &&
    addable(made.unit, product.unit) &&
    made.min === made.max &&
    !isVague(text.slice(0, made.start), made);
  const told = eachTimesIn(text).flatMap(({ product, first, last }): readonly EachProduct[] => {
    const count = quantities[first];
    const beforeFirst = quantities.slice(Math.max(0, first - NEARBY), first);
    const before = beforeFirst.filter(({ unit }) => unit !== '').at(-1);
    const after = quantities[last + 1];
    const per = PER.exec(text.slice(product.end))?.[0].length ?? 0;
    // "01 giải Nhất 5 triệu đồng, 02 giải Nhì mỗi giải 3 triệu đồng; tổng cộng …" adds up more than the product.
    const isOnePart = beforeFirst.some(
      ({ unit, end }) => unit === product.unit && !/[.] /u.test(text.slice(end, product.start)),
    );
    const made =
      !isOnePart &&
      fits(after, product) &&
      SUM_AFTER.test(text.slice(product.end + per, after.start)) &&
      !splitsOne(text, after, quantities[last])
        ? after
        : fits(before, product) && SUM_BEFORE.test(text.slice(before.end, product.start))
          ? before
          : null;
    // "410 suất, gồm 230 suất …, 180 suất …; mức 500.000 đồng/suất": the rate is one for all of them.
    const others = [...beforeFirst, ...quantities.slice(first, last + 1)].filter(
      (other) => count !== undefined && wordOf(text, other) === wordOf(text, count),
    );
    const each = product.min / (count?.min ?? 1);
    return made === null || others.some(({ min }) => exactly(min * each) === made.min)
      ? []
      : [{ product: product.min, made }];
  });
  return [...told, ...splitProducts(text, quantities)];
}

/** "09 tổ, mỗi tổ 05 người: 01 công chức, 04 đoàn viên": behind the colon, no more than one of them has is a part of it. */
function splitsOne(text: string, made: Quantity, each: Quantity | undefined): boolean {
  return each !== undefined && text.slice(0, made.start).endsWith(': ') && made.min <= each.min;
}

/** "08 thôn: 56 người (mỗi thôn 07 người)" */
function splitProducts(text: string, quantities: readonly Quantity[]): readonly EachProduct[] {
  return quantities.flatMap((count, index): readonly EachProduct[] => {
    const [made, each] = [quantities[index + 1], quantities[index + 2]];
    if (made === undefined || each === undefined || !SUM_BETWEEN.test(text.slice(count.end, made.start))) {
      return [];
    }
    const named = EACH_BEHIND.exec(text.slice(made.end, each.start))?.[1];
    const isSame = named !== undefined && named === wordOf(text, count) && addable(made.unit, each.unit);
    return isSame && [count, made, each].every((quantity) => isExact(text, quantity))
      ? [{ product: exactly(count.min * each.min), made }]
      : [];
  });
}

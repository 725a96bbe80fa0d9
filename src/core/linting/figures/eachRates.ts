import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { addable, formatNumber, type Quantity } from '../../vietnamese';
import { PROSE_ROLES, proseOf, type Passage } from '../text/prose';
import { countsIn } from './counts';
import { isVague } from './totalParts';

/** A number of all things that so many times "mỗi …" does not make, wherever in the sentence the three stand. */
export interface RateFault {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
  /** How many there are is told elsewhere in the document. */
  readonly doubtful: boolean;
}

/** What each of some things has. */
interface Rate {
  /** The first word of the thing. */
  readonly of: string;
  readonly each: Quantity;
  /** An average: it may be rounded. */
  readonly average: boolean;
}

/** "mỗi tổ đội ", "bình quân mỗi đơn vị ", "mỗi buôn, thôn " */
const EACH = /(bình quân |trung bình )?mỗi (\p{L}+)(?:,? (?!một|có thể)\p{L}+){0,5}:? $/iu;
/** "60 triệu đồng/nhà", "1.600 hồ sơ mỗi tháng" */
const PER = /^(?: ?\/ ?| mỗi )(\p{L}+)/u;
const AVERAGE = /(?:bình quân|trung bình)(?: \p{L}+){0,2} $/iu;
/** Where sentences end; a semicolon goes on with the same things. */
const SENTENCE_END = /[.] (?=\p{Lu})/u;
/** Numbers of what is done again, or until then, make other products. */
const OTHERWISE =
  /(?<!\p{L})(?:tối thiểu|tối đa|ít nhất|không quá|so với|cùng kỳ|mỗi (?:lần|đợt|ngày|tuần|năm|quý|buổi|người|ca)|lần\/|\/(?:lần|ngày|buổi|năm|người|đợt|km|m))(?!\p{L})/iu;
/** A slip leaves the number near what it should be. */
const NEAR = 2;

/** Numbers of units, of what each of them has, and of the whole that do not fit each other. */
export function rateFaults(administrative: AdministrativeDocument): readonly RateFault[] {
  const passages = proseOf(administrative).filter(
    ({ role, quoted, appendix }) =>
      !quoted && appendix === null && (PROSE_ROLES.has(role) || role === 'heading'),
  );
  return passages.flatMap((passage) => faultsIn(passage, passages));
}

function faultsIn(passage: Passage, passages: readonly Passage[]): readonly RateFault[] {
  const { text } = passage.text;
  if (!/mỗi |\/\p{L}/iu.test(text)) {
    return [];
  }
  let from = 0;
  return text.split(SENTENCE_END).flatMap((sentence): readonly RateFault[] => {
    const start = from;
    from += sentence.length + 2;
    return OTHERWISE.test(sentence) ? [] : faultOf(passage, passages, sentence, start);
  });
}

function faultOf(
  passage: Passage,
  passages: readonly Passage[],
  sentence: string,
  offset: number,
): readonly RateFault[] {
  const counts = countsIn(sentence)
    .map((count) => withUnitOfRate(sentence, count))
    .filter(({ unit }) => unit !== '' && unit !== '%');
  const rates = counts.flatMap((each) => rateOf(sentence, each));
  const [rate] = rates;
  if (rate === undefined || rates.length > 1 || counts.some((count) => !isExact(sentence, count))) {
    return [];
  }
  const isOf = ({ unit }: Quantity): boolean => unit.split(' ')[0] === rate.of;
  const others = counts.filter((count) => count !== rate.each);
  const named = others.filter((count) => isOf(count));
  const wholes = others.filter((count) => !isOf(count) && addable(count.unit, rate.each.unit));
  const elsewhere = named.length > 0 ? null : numberElsewhere(passages, rate.of);
  const number = named[0]?.min ?? elsewhere;
  const [whole] = wholes;
  if (number === null || named.length > 1 || whole === undefined || wholes.length > 1) {
    return [];
  }
  const made = number * rate.each.min;
  const isClose = whole.min * NEAR >= made && whole.min <= made * NEAR;
  const isRounded = rate.average && Math.abs(whole.min / number - rate.each.min) < roundingOf(rate.each);
  const { start, end } = whole;
  return !isClose || isRounded || Math.abs(made - whole.min) < 0.5
    ? []
    : [
        {
          actual: sentence.slice(start, end),
          expected: formatNumber(made),
          range: passage.text.slice(offset + start, offset + end),
          doubtful: elsewhere !== null,
        },
      ];
}

/** "45 kg/học sinh": what stands before the stroke is what each of them gets. */
function withUnitOfRate(sentence: string, count: Quantity): Quantity {
  const unit = count.unit === '' ? /^ (\p{Ll}+)(?=\/\p{L})/u.exec(sentence.slice(count.end))?.[1] : undefined;
  return unit === undefined ? count : { ...count, unit, end: count.end + 1 + unit.length };
}

function isExact(sentence: string, quantity: Quantity): boolean {
  return (
    quantity.min === quantity.max && !/(?:khoảng|trên|hơn|gần|dưới|từ) $/iu.test(before(sentence, quantity))
  );
}

const LONGEST_LEAD = 60;

function before(sentence: string, { start }: Quantity): string {
  return sentence.slice(Math.max(0, start - LONGEST_LEAD), start);
}

function rateOf(sentence: string, each: Quantity): readonly Rate[] {
  const lead = before(sentence, each);
  const [, average, of] = EACH.exec(lead) ?? [];
  const per = PER.exec(sentence.slice(each.end))?.[1];
  const thing = of ?? per;
  return thing === undefined
    ? []
    : [{ of: thing.toLowerCase(), each, average: average !== undefined || AVERAGE.test(lead) }];
}

/** How far off an average may be: less than one of its last figure. */
function roundingOf({ min }: Quantity): number {
  const places = min >= 1e4 ? 1e3 : Number.isInteger(min) ? 1 : 0.1;
  return min >= 1e6 ? 1e5 : places;
}

/** How many of a thing there are, where the document tells one number of them and no other. */
function numberElsewhere(passages: readonly Passage[], thing: string): number | null {
  const numbers = new Set(
    passages.flatMap(({ text: { text } }) =>
      countsIn(text)
        .filter(({ unit, start }) => unit.split(' ')[0] === thing && !EACH.test(text.slice(0, start)))
        .map((count) =>
          count.min === count.max && !isVague(text.slice(0, count.start), count) ? count.min : -1,
        ),
    ),
  );
  const [number = -1] = numbers;
  return numbers.size === 1 && number > 1 ? number : null;
}

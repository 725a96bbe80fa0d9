import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { formatNumber, matchesIn, readQuantities, type Quantity } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { eachProducts } from './eachProducts';

/** A product that its factors do not make. */
export interface ProductFault {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

const TIMES = / ?[x×*] ?(?=\d)/u;
/** Characters on one side of an equals sign or a colon; what goes on for longer is no product. */
const REACH = 160;

/** "160 suất x 600.000 đồng/suất = 96.000.000 đồng", and what so many times "mỗi …" makes. */
export function productFaults(administrative: AdministrativeDocument): readonly ProductFault[] {
  return proseOf(administrative).flatMap((passage) => {
    const { text } = passage.text;
    return [
      ...(TIMES.test(text) ? multiplied(passage) : []),
      ...eachProducts(text).flatMap(({ product, made }) => faultOf(passage, product, made)),
    ];
  });
}

function multiplied(passage: Passage): readonly ProductFault[] {
  const { text } = passage.text;
  return matchesIn(text, /[=:]/gu).flatMap(({ index }): readonly ProductFault[] => {
    const left =
      text
        .slice(Math.max(0, index - REACH), index)
        .split(/[:;=]|\.(?!\d)|,(?!\d)/u)
        .at(-1) ?? '';
    const factors = left.split(TIMES);
    const values = factors.map((factor, place) => {
      const numbers = readQuantities(factor);
      const number = place === 0 ? numbers.at(-1) : numbers[0];
      return number === undefined || (place > 0 && numbers.length > 1) ? null : factorOf(factor, number);
    });
    const [made] = readQuantities(text.slice(index + 1, index + REACH));
    const isFirst = made !== undefined && /^ ?$/u.test(text.slice(index + 1, index + 1 + made.start));
    if (factors.length < 2 || /[+(]/u.test(left) || !isFirst) {
      return [];
    }
    const product = values.reduce<number>((all, value) => all * (value ?? Number.NaN), 1);
    const shift = index + 1;
    return faultOf(passage, product, { ...made, start: made.start + shift, end: made.end + shift });
  });
}

function factorOf(text: string, { min, max, end }: Quantity): number | null {
  return min !== max ? null : /^ ?%/u.test(text.slice(end)) ? min / 100 : min;
}

/** A product written without its unit of money may be given in thousands or millions. */
function faultOf(passage: Passage, product: number, made: Quantity): readonly ProductFault[] {
  const agrees = [1, 1e3, 1e6].some((scale) => Math.abs(product / scale - made.min) < 0.5);
  return Number.isNaN(product) || made.min !== made.max || agrees || product === 0
    ? []
    : [
        {
          actual: passage.text.text.slice(made.start, made.end),
          expected: formatNumber(product),
          range: passage.text.slice(made.start, made.end),
        },
      ];
}

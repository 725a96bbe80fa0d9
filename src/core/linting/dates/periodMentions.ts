import { matchesIn } from '../../vietnamese';
type Shape = 'stretch' | 'months' | 'quarter' | 'month' | 'year';

/** A month, a quarter, some months, a year or a stretch of years that a text names. Offsets are into that text. */
export interface Period {
  readonly shape: Shape;
  /** What tells it from another of its shape, its year left out: `9 ĐẦU`, `II`. */
  readonly part: string;
  /** Null where the text gives none. */
  readonly year: number | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(?:(?: năm |/)(\d{4}))?`;
const SPANS = String.raw`(giai đoạn|nhiệm kỳ|năm học) (\d{4}) ?[-–—] ?(\d{4})`;
const MONTHS = String.raw`(\d{1,2}) tháng (đầu|cuối) năm(?: (\d{4}))?`;
const QUARTER = String.raw`quý (IV|I{1,3})${YEAR}`;
const MONTH = String.raw`(?<!ngày \d{1,2} )tháng (\d{1,2})(?!\d|/\d{1,2}/)${YEAR}`;
const ONE_YEAR = String.raw`năm (\d{4})(?! ?[-–—] ?\d)`;
const PERIOD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${SPANS}|${MONTHS}|${QUARTER}|${MONTH}|${ONE_YEAR})(?![\d\p{L}])`,
  'giu',
);

/** The periods of a text, in reading order. */
export function periodsOf(text: string): readonly Period[] {
  return matchesIn(text, PERIOD).map((match): Period => {
    const [whole, span, from, to, months, half, ofMonths, quarter, ofQuarter, month, ofMonth, year] = match;
    const place = { text: whole, start: match.index, end: match.index + whole.length };
    const yearOf = (written: string | undefined): number | null =>
      written === undefined ? null : Number(written);
    if (span !== undefined) {
      return {
        ...place,
        shape: 'stretch',
        part: `${span.toLowerCase()} ${from ?? ''} ${to ?? ''}`,
        year: null,
      };
    }
    if (months !== undefined) {
      return {
        ...place,
        shape: 'months',
        part: `${months} ${(half ?? '').toLowerCase()}`,
        year: yearOf(ofMonths),
      };
    }
    if (quarter !== undefined) {
      return { ...place, shape: 'quarter', part: quarter.toUpperCase(), year: yearOf(ofQuarter) };
    }
    return month === undefined
      ? { ...place, shape: 'year', part: '', year: yearOf(year) }
      : { ...place, shape: 'month', part: String(Number(month)), year: yearOf(ofMonth) };
  });
}

/** Whether two periods of one kind are not the same one. */
export function isOther(left: Period, right: Period): boolean {
  const kind = (period: Period): string =>
    period.shape === 'stretch' ? (period.part.split(' ')[0] ?? '') : '';
  return (
    left.shape === right.shape &&
    kind(left) === kind(right) &&
    (left.part !== right.part || (left.year !== null && right.year !== null && left.year !== right.year))
  );
}

const MONTHS_OF_YEAR = 12;
/** The last quarter is followed by the first. */
const QUARTERS = ['I', 'II', 'III', 'IV', 'I'];

/** Whether one period ends where another of its shape begins: "9 tháng đầu năm" and "3 tháng cuối năm", "quý III" and "quý IV". */
export function goesBefore({ shape, part }: Period, next: Period): boolean {
  if (shape === 'months') {
    const [first, half] = part.split(' ');
    const [rest, other] = next.part.split(' ');
    return half === 'đầu' && other === 'cuối' && Number(first) + Number(rest) === MONTHS_OF_YEAR;
  }
  return (
    shape === next.shape &&
    ((shape === 'quarter' && QUARTERS[QUARTERS.indexOf(part) + 1] === next.part) ||
      (shape === 'month' && (Number(part) % MONTHS_OF_YEAR) + 1 === Number(next.part)))
  );
}

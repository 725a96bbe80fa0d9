import { matchesIn } from './matchesIn';
/** How much of a date a text names. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/**
 * A date as it stands in a text, by itself: whether the day exists is the caller's question. Offsets are UTF-16 and cover the figures
 * and the words between them, without "ngày" in front.
 */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  /** 1 to 31 in a true date; null when the text names a month, a quarter or a year. */
  readonly day: number | null;
  readonly month: number | null;
  /** 1 to 4 in a true date. */
  readonly quarter: number | null;
  readonly year: number | null;
  /** Offsets of the digits of the year at this place, or null. */
  readonly yearAt: { readonly start: number; readonly end: number } | null;
}

/** `27 tháng 3 năm 2026`, `27 tháng 3/2026`, `27 tháng 3`; "chi 9 tháng 41,2 tỷ đồng" names months and what they made. */
const DAY_IN_WORDS =
  /(?<![\d/.,-])(\d{1,2}) *tháng *(\d{1,2})(?:(?:,? *năm *| *\/ *)(\d{2,5}))?(?![\d\p{L}]|[.,]\d| (?:tỷ|tỉ|triệu|nghìn|ha|tấn|km)(?!\p{L})| ?%)/giu;

/** `27/3/2026`, `27-3-2026`, `27.3.2026`; never inside a longer number or the number of an act. */
const DAY_IN_FIGURES =
  /(?<![\d\p{L}]|\p{L}[/.-]|\d ?[/.] ?)(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{3,5})(?![\d\p{L}]|[/.-][\d\p{Lu}])/gu;

/** `27/3`: only after a word that announces a day. */
const DAY_AND_MONTH =
  /(?<=(?:ngày|sáng|chiều|trưa|tối|đêm|từ|đến|trước|[-–,(]|(?:và|hoặc|hết)) ?)(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d\p{L}]|[/.,%-]\d| *%|\/\p{L})/giu;

const ANNOUNCED_DAY = /(?:ngày|sáng|chiều|trưa|tối|đêm|thứ [\p{L}\d]+[,:]?|nhật[,:]?) ?\(?$/iu;

/** `tháng 3 năm 2026`, `tháng 3/2026`. */
const MONTH = /(?<!\p{L})tháng *(\d{1,2})(?:,? *năm *| *[/-] *)(\d{4})(?![\d/.-]*\d)/giu;

/** `quý I năm 2026`, `Quý 1/2026`. */
const QUARTER = /(?<!\p{L})quý *([IVX]{1,4}|\d)(?: *,? *năm *| *[/-] *)(\d{4})(?!\d)/giu;

/** `năm 2026`. */
const YEAR = /(?<!\p{L})năm *(\d{4})(?![\d\p{L}]| *[-–—/] *\d)/giu;

const ROMAN_QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6 };

/** A bare day before a date with a month: `10 đến ngày ` of "từ ngày 10 đến ngày 15/3/2026". */
const BARE_DAY = /(?<![\d/.,-])(\d{1,2})(\s*(?:,|và|hoặc|&|-|–|—|đến|tới)\s*(?:hết\s*)?(?:ngày\s*)?)$/iu;
/** Characters in which it stands; an open beginning would be looked for in all that comes before. */
const LONGEST_LINK = 40;
const DAYS_ANNOUNCED = /(?:ngày|từ|sáng|chiều|tối):?\s*$/iu;

/** Dates written in a text, in order; a day that takes its month from the date behind it is one of them. */
export function writtenDates(text: string): readonly WrittenDate[] {
  return findDates(text).flatMap((date) => [...bareDays(text, date), date]);
}

/** What a pattern has caught. */
interface Caught {
  readonly precision: DatePrecision;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly quarter?: string | undefined;
  readonly year?: string | undefined;
}

/** A way to write dates. */
interface DateForm {
  readonly pattern: RegExp;
  /** A plain test of what each of them holds: the patterns themselves are dear. */
  readonly mayStandIn: (text: string, small: string) => boolean;
  readonly read: (match: RegExpExecArray) => Caught;
  readonly isDate?: (text: string, match: RegExpExecArray) => boolean;
}

/** Two numbers of a date in figures. */
const FIGURES = /[0-9] ?[/.-] ?[0-9]/u;
const SLASHED = /[0-9]\/[0-9]/u;

const DATE_FORMS: readonly DateForm[] = [
  {
    pattern: DAY_IN_WORDS,
    mayStandIn: (_, small) => small.includes('tháng'),
    read: ([, day, month, year]) => ({ precision: 'day', day, month, year }),
  },
  {
    pattern: DAY_IN_FIGURES,
    mayStandIn: (text) => FIGURES.test(text),
    read: ([, day, , month, year]) => ({ precision: 'day', day, month, year }),
    // "2.1. 342 nhà" is the label of an item and a number.
    isDate: (_, [written]) => !/\. /u.test(written),
  },
  {
    pattern: DAY_AND_MONTH,
    mayStandIn: (text) => SLASHED.test(text),
    read: ([, day, month]) => ({ precision: 'day', day, month }),
    isDate: isDayAndMonth,
  },
  {
    pattern: MONTH,
    mayStandIn: (_, small) => small.includes('tháng'),
    read: ([, month, year]) => ({ precision: 'month', month, year }),
  },
  {
    pattern: QUARTER,
    mayStandIn: (_, small) => small.includes('quý'),
    read: ([, quarter, year]) => ({ precision: 'quarter', quarter, year }),
  },
  {
    pattern: YEAR,
    mayStandIn: (_, small) => small.includes('năm'),
    read: ([, year]) => ({ precision: 'year', year }),
  },
];

function findDates(text: string): readonly WrittenDate[] {
  const small = text.toLowerCase();
  const all: WrittenDate[] = [];
  for (const { pattern, mayStandIn, read, isDate } of DATE_FORMS) {
    if (mayStandIn(text, small)) {
      for (const match of matchesIn(text, pattern)) {
        if (isDate === undefined || isDate(text, match)) {
          all.push(foundAt(match, read(match)));
        }
      }
    }
  }
  all.sort(inOrder);
  // A day holds its month and its year: of overlapping readings the one that begins first is the whole.
  const kept: WrittenDate[] = [];
  for (const date of all) {
    if (date.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(date);
    }
  }
  return kept;
}

/** By the beginning; of two that begin together the longer first. */
function inOrder(left: WrittenDate, right: WrittenDate): number {
  return left.start === right.start ? right.end - left.end : left.start - right.start;
}

function foundAt(match: RegExpMatchArray, written: Caught): WrittenDate {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const { precision, day, month, quarter, year } = written;
  return {
    start,
    end,
    precision,
    day: day === undefined ? null : Number(day),
    month: month === undefined ? null : Number(month),
    quarter: quarter === undefined ? null : (ROMAN_QUARTERS[quarter.toUpperCase()] ?? Number(quarter)),
    year: year === undefined ? null : Number(year),
    yearAt: year === undefined ? null : { start: end - year.length, end },
  };
}

/** `15/3` is a day after "ngày", and in a list or range that goes on with a date; otherwise it may be a fraction. */
function isDayAndMonth(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - LONGEST_LINK), start);
  if (ANNOUNCED_DAY.test(before)) {
    return true;
  }
  const after = text.slice(start + match[0].length, start + match[0].length + LONGEST_LINK);
  return (
    /^\s*(?:-|–|—|đến|tới|và|,)\s*(?:hết\s*)?(?:ngày\s*)?\d{1,2}\/\d{1,2}\/\d{4}/iu.test(after) ||
    /ngày\s*\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*(?:-|–|—|đến|tới|và|,)\s*(?:hết\s*)?$/iu.test(before) ||
    (/\(\s*$/u.test(before) && /thứ \p{L}+\s*\(\s*$/iu.test(before))
  );
}

/** The days before a date that take their month and year from it: 24 and 25 of "ngày 24, 25 và 26 tháng 8 năm 2026". */
function bareDays(text: string, date: WrittenDate): readonly WrittenDate[] {
  if (date.precision !== 'day') {
    return [];
  }
  const days: WrittenDate[] = [];
  let from = date.start;
  for (;;) {
    const before = Math.max(0, from - LONGEST_LINK);
    const match = BARE_DAY.exec(text.slice(before, from));
    if (match === null) {
      break;
    }
    const [, digits = ''] = match;
    const start = before + match.index;
    days.unshift({
      start,
      end: start + digits.length,
      precision: 'day',
      day: Number(digits),
      month: date.month,
      quarter: null,
      year: date.year,
      yearAt: null,
    });
    from = start;
  }
  return days.length > 0 && DAYS_ANNOUNCED.test(text.slice(Math.max(0, from - LONGEST_LINK), from))
    ? days
    : [];
}

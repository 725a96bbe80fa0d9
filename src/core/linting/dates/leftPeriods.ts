import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** A period that a text names: a year, a quarter, so many months of a year. */
export interface NamedPeriod {
  /** The period without its year: `N tháng đầu năm`, `quý`, `năm`. */
  readonly shape: 'months' | 'quarter' | 'year';
  /** What tells it from another of its shape: `9 đầu`, `II`. */
  readonly part: string;
  readonly year: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A period left over from the document of another year, and what the abstract says. */
export interface LeftPeriod {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
  readonly doubtful: boolean;
}

const PERIOD =
  /(?<![\d\p{L}])(?:(\d{1,2}) tháng (đầu|cuối) năm(?: (\d{4}))?|quý ([IVX]+|\d)(?:(?:[ /]| năm )(\d{4})|(?=,| và ))|năm (\d{4}))(?!\d| ?[-–—] ?\d{4})/giu;

/** Every period that a text names, in order; years of a day or of a month are none. One without its year is of the year of the next one. */
export function namedPeriods(text: string): readonly NamedPeriod[] {
  const periods = periodsIn(text);
  return periods.flatMap((period, index): readonly NamedPeriod[] => {
    const year = period.year === 0 ? periods.slice(index).find((next) => next.year > 0)?.year : period.year;
    return year === undefined ? [] : [{ ...period, year }];
  });
}

function periodsIn(text: string): readonly NamedPeriod[] {
  return matchesIn(text, PERIOD).flatMap((match): readonly NamedPeriod[] => {
    const [whole, months, half = '', yearOfMonths, quarter, yearOfQuarter, year] = match;
    const written = yearOfMonths ?? yearOfQuarter ?? year ?? '0';
    const place = { text: whole, start: match.index, end: match.index + whole.length, year: Number(written) };
    if (months !== undefined) {
      return [{ ...place, shape: 'months', part: `${months} ${half.toLowerCase()}` }];
    }
    if (quarter !== undefined) {
      return [{ ...place, shape: 'quarter', part: quarter.toUpperCase() }];
    }
    const isOfDay = /(?:tháng \d{1,2}|\d[/.-]\d{1,2}|năm học \d{4}|niên độ|đến|từ) ?$/iu.test(
      text.slice(0, match.index),
    );
    return isOfDay ? [] : [{ ...place, shape: 'year', part: '' }];
  });
}

/** Speaks of what lies ahead; on folded text. */
const AHEAD = /NHIEM VU|PHUONG HUONG|MUC TIEU|CHI TIEU|GIAI PHAP|TRONG TAM/u;
/** Other periods are named where something is compared, recalled or taken over. */
const COMPARED =
  /(?<!\p{L})(?:cùng kỳ|so với|so sánh|(?:năm|kỳ|quý) trước|liền kề|giai đoạn|nhiệm kỳ|tổng kết|đã|từ năm|kết luận|theo|chuyển|tồn|còn lại|rút kinh nghiệm|kể từ|đến năm|bổ sung|tính đến)(?!\p{L})/iu;

/** What a document still asks for cannot lie in the year before. */
const ASKED = /(?<!\p{L})(?:phấn đấu|yêu cầu|kết nạp thêm|tiếp tục)(?!\p{L})/iu;

/** "Chỉ tiêu thu năm 2025 là 312.000.000 đồng": what is set cannot be for a year that is over. */
const TARGET = /(?:chỉ tiêu|kế hoạch (?:thu|giao|chi))(?: (?!được|đã|của)\p{L}+){0,4} $/iu;
const IS_SET = /^(?: là|:) ?(?:\p{L}+ )?\d/u;

/** From this month on nobody is invited to hear of a quarter or of some months of last year. */
const MONTH_OF_NOW = 5;

/** Headings and sentences that name a period of the year before as if it were the abstract's. */
export function leftPeriods(administrative: AdministrativeDocument): readonly LeftPeriod[] {
  const { abstract, placeAndDate, type } = administrative;
  const title = namedPeriods(abstract?.text ?? '');
  const years = new Set([
    ...title.map(({ year }) => year),
    ...(title.length === 0 ? [placeAndDate?.year ?? 0] : []),
  ]);
  const [last] = years;
  if (
    years.size !== 1 ||
    last === undefined ||
    last < 1 ||
    /giai đoạn|nhiệm kỳ/iu.test(abstract?.text ?? '')
  ) {
    return [];
  }
  const passages = passagesRead(administrative);
  const isOfNow = type === 'giay-moi' && (placeAndDate?.month ?? 0) >= MONTH_OF_NOW;
  const usual = new Set(passages.flatMap(({ text }) => namesOfYear(text.text, last)));
  // A report tells of the year before under the same name.
  const named = new Set(type === 'bao-cao' ? [] : namesOfYear(abstract?.text ?? '', last));
  return passages.flatMap((passage): readonly LeftPeriod[] => {
    const { role, text } = passage;
    return text.text.includes(String(last - 1))
      ? namedPeriods(text.text)
          .filter(
            (period) =>
              period.year === last - 1 &&
              (isLeft(passage, period, title, usual) ||
                isNamed(passage, period, named) ||
                (isOfNow && isAsked(passage, period))),
          )
          .map(({ text: actual, start, end }) => ({
            actual,
            expected: actual.replace(String(last - 1), String(last)),
            range: text.slice(start, end),
            doubtful: role !== 'heading',
          }))
      : [];
  });
}

const READ: ReadonlySet<Passage['role']> = new Set(['heading', 'item', 'bullet', 'running', 'table']);

/** The document's own text; opening and closing sentence are held against the abstract elsewhere. */
function passagesRead(administrative: AdministrativeDocument): readonly Passage[] {
  const { openingSentence, closingSentence } = administrative;
  const spoken = new Set(
    [openingSentence, closingSentence].flatMap(
      (sentence) => sentence?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  return proseOf(administrative).filter(
    ({ appendix, quoted, role, paragraph }) =>
      appendix === null && !quoted && READ.has(role) && !spoken.has(paragraph.index),
  );
}

/** The two words before a year, which tell what is of it: "chỉ tiêu", "dự toán". */
function nameBefore(text: string, start: number): string {
  return /(\p{L}+ \p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? '';
}

function namesOfYear(text: string, year: number): readonly string[] {
  return namedPeriods(text)
    .filter((period) => period.shape === 'year' && period.year === year)
    .map(({ start }) => nameBefore(text, start))
    .filter((name) => name !== '');
}

/** "dịp tết Trung thu năm 2025" where the abstract says "dịp tết Trung thu năm 2026". */
function isNamed(
  { role, text: { text } }: Passage,
  { shape, start }: NamedPeriod,
  named: ReadonlySet<string>,
): boolean {
  return (
    role !== 'heading' &&
    shape === 'year' &&
    named.has(nameBefore(text, start)) &&
    !COMPARED.test(text) &&
    !LOOKS_BACK.test(text)
  );
}

/** "08 giờ 15 phút: Phát động Tháng hành động …": what a programme lets take place. */
const PROGRAMME_LINE = /^\s*(?:[-+*•] ?)?(?:từ )?\d{1,2} ?(?:giờ|h|g)(?!\p{L})/iu;
const LOOKS_BACK = /(?<!\p{L})(?:báo cáo|đánh giá|kết quả|công bố|nhìn lại|thành tích|khen)(?!\p{L})/iu;

/** What an invitation names is what is talked about now. */
function isAsked({ text }: Passage, { shape }: NamedPeriod): boolean {
  return shape !== 'year' && !COMPARED.test(text.text);
}

function isLeft(
  { role, text }: Passage,
  period: NamedPeriod,
  title: readonly NamedPeriod[],
  usual: ReadonlySet<string>,
): boolean {
  const told = COMPARED.test(text.text);
  if (role === 'heading') {
    const key = fold(text.text);
    return period.shape === 'year'
      ? AHEAD.test(key) && !/KET QUA|DANH GIA|TINH HINH/u.test(key)
      : title.some(({ shape }) => shape === period.shape) && !told;
  }
  if (told) {
    return false;
  }
  return (
    (period.shape !== 'year' && title.some(({ shape }) => shape === period.shape)) ||
    (period.shape === 'year' && PROGRAMME_LINE.test(text.text) && !LOOKS_BACK.test(text.text)) ||
    (period.shape === 'year' && usual.has(nameBefore(text.text, period.start))) ||
    (period.shape === 'year' &&
      TARGET.test(text.text.slice(0, period.start)) &&
      IS_SET.test(text.text.slice(period.end)) &&
      !LOOKS_BACK.test(text.text)) ||
    (ASKED.test(text.text.slice(0, period.start)) && period.shape === 'quarter') ||
    (period.shape === 'year' &&
      period.start === 0 &&
      ASKED.test(text.text.slice(period.end, period.end + 12)))
  );
}

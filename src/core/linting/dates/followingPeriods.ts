import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn, oneOf } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { rangeText } from '../text/rangeText';
import { issueDays } from './plannedDates';

/** A period ahead that does not follow the one that is looked back at. */
export interface FollowingPeriod {
  /** `pair`: beside it another period is told. `over`: the year is nearly over when the report is issued. */
  readonly kind: 'pair' | 'over';
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

const AHEAD = 'phương hướng|mục tiêu|nhiệm vụ|chương trình|kế hoạch';
/** "kết quả năm 2026, phương hướng, nhiệm vụ năm 2026"; halves and quarters of a year have their own. */
const SAME_YEAR = new RegExp(
  String.raw`(?<!\p{L})(?:kết quả|tổng kết)(?:(?!tháng|quý|học kỳ|đợt|giai đoạn)[^.;\d]){0,120} (năm (\d{4})),? (?:và )?${oneOf(AHEAD)}(?:(?!tháng|quý|học kỳ|cuối|còn lại)[^.;\d]){0,60} (năm \2)(?![\d-])`,
  'giu',
);
/** "9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm" */
const MONTHS_AHEAD = new RegExp(
  String.raw`(?<![\d\p{L}])((\d{1,2}) tháng(?: đầu năm)?)(?:(?: năm)? \d{4})?[^.;\d]{0,20}?${oneOf(AHEAD, 'giải pháp')}[^.;\d]{0,90}?(\d{1,2}) tháng cuối năm`,
  'giu',
);
const LOOKS_BACK = /kết quả|tình hình|đánh giá|sơ kết|tổng kết/iu;
/** "II- NHIỆM VỤ THÁNG 11": a heading on what lies ahead, and nothing else. */
const HEADS_AHEAD =
  /^(?:phương hướng|nhiệm vụ|mục tiêu)(?:,? (?:phương hướng|nhiệm vụ|mục tiêu|và|trọng tâm|giải pháp|công tác|chủ yếu))* ((tháng|năm) (\d{1,4})(?:\/\d{4})?)$/iu;
const MONTHS = 12;
/** From this month on a report looks ahead to the next year. */
const LATE = '11';

/** Periods that the same sentence, or an earlier heading, lets follow each other though they do not. */
export function followingPeriods(administrative: AdministrativeDocument): readonly FollowingPeriod[] {
  return [...inSentences(administrative), ...inHeadings(administrative)];
}

interface Stretch {
  readonly text: string;
  readonly rangeAt: (start: number, end: number) => Range | null;
}

/** The abstract as one text, however many lines it has. */
function abstractOf({ source, abstract }: AdministrativeDocument): readonly Stretch[] {
  let from = 0;
  const lines = (abstract?.ranges ?? []).map((range) => {
    const line = { text: rangeText(source, range), from };
    from += line.text.text.length + 1;
    return line;
  });
  const lineAt = (start: number): (typeof lines)[number] | undefined =>
    lines.filter((line) => line.from <= start).at(-1);
  const text = lines.map((line) => line.text.text).join(' ');
  const rangeAt = (start: number, end: number): Range | null => {
    const line = lineAt(start);
    return line === undefined ? null : line.text.slice(start - line.from, end - line.from);
  };
  return [{ text, rangeAt }];
}

function inSentences(administrative: AdministrativeDocument): readonly FollowingPeriod[] {
  const passages = proseOf(administrative)
    .filter(({ role, quoted }) => !quoted && role !== 'header' && role !== 'legalBasis')
    .map(({ text }): Stretch => ({ text: text.text, rangeAt: (start, end) => text.slice(start, end) }));
  return [...abstractOf(administrative), ...passages].flatMap((stretch) => [
    ...yearsIn(stretch),
    ...monthsIn(stretch),
  ]);
}

function yearsIn({ text, rangeAt }: Stretch): readonly FollowingPeriod[] {
  return matchesIn(text, SAME_YEAR).flatMap(
    ({ 0: found, 2: year = '', 3: actual = '', index }): readonly FollowingPeriod[] => {
      const end = index + found.length;
      const range = rangeAt(end - actual.length, end);
      return range === null
        ? []
        : [{ kind: 'pair', actual, expected: `năm ${String(Number(year) + 1)}`, range }];
    },
  );
}

function monthsIn({ text, rangeAt }: Stretch): readonly FollowingPeriod[] {
  return matchesIn(text, MONTHS_AHEAD).flatMap(
    ({ 1: actual = '', 2: told = '', 3: ahead = '', index }): readonly FollowingPeriod[] => {
      const range = rangeAt(index, index + actual.length);
      const rest = MONTHS - Number(ahead);
      return range === null || Number(told) === rest
        ? []
        : [{ kind: 'pair', actual, expected: actual.replace(told, String(rest)), range }];
    },
  );
}

/** "I- KẾT QUẢ THÁNG 10", "II- NHIỆM VỤ THÁNG 10"; in a report of November the tasks of the year that is nearly over. */
function inHeadings(administrative: AdministrativeDocument): readonly FollowingPeriod[] {
  const passages = new Map(proseOf(administrative).map((passage) => [passage.paragraph.index, passage]));
  const headings = administrative.outline.filter(
    ({ level, kind, appendix }) => level === 1 && kind === 'heading' && appendix === null,
  );
  const issued = issueDays(administrative.placeAndDate)?.first ?? '';
  const [year = '', month = ''] = issued.split('-');
  return headings.flatMap(({ title, paragraph }, at): readonly FollowingPeriod[] => {
    const [, actual = '', unit = '', figures = ''] = HEADS_AHEAD.exec(title.trim()) ?? [];
    const text = passages.get(paragraph)?.text;
    const start = text?.text.lastIndexOf(actual) ?? -1;
    const told = headings
      .slice(0, at)
      .some((before) => LOOKS_BACK.test(before.title) && hasPeriod(before.title, actual));
    const isOver = administrative.type === 'bao-cao' && month >= LATE && figures === year;
    const next = nextOf(Number(figures), unit);
    return actual === '' || text === undefined || start < 0 || !(told || isOver)
      ? []
      : [
          {
            kind: told ? 'pair' : 'over',
            actual,
            expected: `${unit} ${next}`,
            range: text.slice(start, start + actual.length),
          },
        ];
  });
}

function hasPeriod(title: string, period: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})${period}(?![\d/])`, 'iu').test(title);
}

function nextOf(number: number, unit: string): string {
  return String(/^tháng$/iu.test(unit) && number === MONTHS ? 1 : number + 1);
}

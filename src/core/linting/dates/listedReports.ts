import type { AdministrativeDocument } from '../../administrative';
import { proseOf, type Passage } from '../text/prose';
import { writtenDate } from './dates';
import type { MisplacedDay } from './misplacedDay';
import { periodsOf } from './periodMentions';
import { issueDays, type PlannedDate } from './plannedDates';
import { clauseBefore } from './preparation';

/** "3. Báo cáo kết quả thực hiện về Sở trước ngày …": the report on all that the list sets. */
const REPORT_ON_ALL =
  /^\s*(?:\(?[\da-zđ]{1,2}[.)]|[-+•])?\s*(?:Tổng hợp,? )?[Bb]áo cáo kết quả(?: thực hiện)?,? (?:gửi )?(?:về|cho|gửi|với) [^.;]*$/u;
/** "…; hoàn thành trước ngày …": when a task of the list ends. */
const ENDS = /(?<!\p{L})hoàn thành (?:xong )?(?:trước|chậm nhất|trong)(?!\p{L})[^.;]{0,24}$/iu;
/** So many lines above the report belong to its list at most. */
const FAR = 12;
/** An article begins a list of its own. */
const ARTICLE = /^\s*Điều \d/u;

/** Reports at the end of a list on all that it sets, due before the last of its tasks is to be done. */
export function earlyListReports(
  administrative: AdministrativeDocument,
  planned: readonly PlannedDate[],
): readonly MisplacedDay[] {
  const reports = planned.filter(
    ({ date: { mention, passage, role } }) =>
      role === 'deadline' &&
      mention.precision === 'day' &&
      REPORT_ON_ALL.test(passage.text.text.slice(0, mention.start)),
  );
  const passages = reports.length === 1 ? proseOf(administrative) : [];
  return reports.flatMap((report): readonly MisplacedDay[] => {
    const above = new Set(listAbove(passages, report.date.passage));
    const last = planned
      .filter(
        ({ date: { mention, passage, role } }) =>
          role === 'deadline' &&
          mention.precision === 'day' &&
          above.has(passage) &&
          ENDS.test(passage.text.text.slice(0, mention.start)),
      )
      .sort((left, right) => left.days.last.localeCompare(right.days.last))
      .at(-1);
    return last === undefined || last.days.last <= report.days.last
      ? []
      : [{ actual: writtenDate(report.date), end: writtenDate(last.date), range: report.date.range }];
  });
}

/** The lines of the list above the line. */
function listAbove(passages: readonly Passage[], line: Passage): readonly Passage[] {
  const until = passages.indexOf(line);
  const before = passages.slice(Math.max(0, until - FAR), Math.max(0, until)).reverse();
  const end = before.findIndex(({ role, text }) => role !== 'item' || ARTICLE.test(text.text));
  return end === -1 ? before : before.slice(0, end);
}

/** "gửi báo cáo kết quả": what comes of the time that the document is about. */
const RESULT = /(?<!\p{L})báo cáo kết quả(?! (?:tháng|quý|năm|chuẩn bị|đăng ký|rà soát))[^.;]*$/iu;
const SETS_PERIOD: ReadonlySet<string> = new Set(['chuong-trinh', 'ke-hoach']);
const QUARTERS: readonly string[] = ['I', 'II', 'III', 'IV'];

/** Reports on the results of a month or quarter to come that are due before it begins. */
export function reportsBeforePeriod(
  { abstract, placeAndDate, type }: AdministrativeDocument,
  planned: readonly PlannedDate[],
): readonly MisplacedDay[] {
  const [period, ...others] = periodsOf(abstract?.text ?? '');
  const issued = issueDays(placeAndDate);
  if (period?.year == null || others.length > 0 || issued === null || !SETS_PERIOD.has(type ?? '')) {
    return [];
  }
  const { shape, part, year, text } = period;
  const month = shape === 'quarter' ? QUARTERS.indexOf(part) * 3 + 1 : shape === 'month' ? Number(part) : 0;
  const begins = `${String(year)}-${String(month).padStart(2, '0')}-01`;
  return month < 1 || begins <= issued.last
    ? []
    : planned
        .filter(
          (each) =>
            each.date.role === 'deadline' && each.days.last < begins && RESULT.test(clauseBefore(each)),
        )
        .map(({ date }) => ({ actual: writtenDate(date), end: text, range: date.range }));
}

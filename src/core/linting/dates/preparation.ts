import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { fold, oneOf, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';
import { rowKey } from '../text/cells';
import { PROSE_ROLES, proseOf } from '../text/prose';
import { datesOf, daysOf, type DocumentDate } from './dates';
import { dueCells } from './dueCells';
import type { PlannedDate } from './plannedDates';

/** Who comes, and how they are asked to. */
const GUESTS =
  'đăng ký|(?:lập|cung cấp|gửi|chốt) danh sách|danh sách (?:đại biểu|học viên|thí sinh|đoàn)|chọn cử|tuyển chọn|giấy mời|mời (?:đại biểu|báo cáo viên|giảng viên)|không (?:thể )?(?:tham )?dự được|xác nhận (?:tham dự|dự)|thông báo (?:đến|tới|cho) (?:từng|các) hộ';
/** What is said and shown there. */
const PAPERS =
  'kịch bản|dự thảo|câu hỏi|tham luận|gửi trước|(?:ban hành|xây dựng) (?:điều lệ|thể lệ|kịch bản|đề thi)|(?:biên soạn|hoàn thành|hoàn thiện|in|chuẩn bị) (?:báo cáo(?: chuyên đề)?, )?tài liệu|(?:gửi|hoàn thiện) đề cương|in ấn';
/** The place, and what is put there. */
const SETTING =
  'trang trí|khánh tiết|ma két|lễ đài|băng rôn|quà tặng|ký hợp đồng|cấp phát|tiếp nhận hiện vật';
/** Who sees to it, and what they practise. */
const CREW =
  'thành lập (?:ban tổ chức|ban giám khảo|đoàn|đội)|quyết định (?:mở|thành lập|triệu tập)|bốc thăm|luyện tập|tổng duyệt|tập nghi thức';
/** What is done so that an event can take place. */
const PREPARES = new RegExp(
  `${WORD_BEGINS}${oneOf('chuẩn bị', GUESTS, PAPERS, SETTING, CREW)}${WORD_ENDS}`,
  'iu',
);
/** Done on a day of its own, and never after what it prepares. */
const REHEARSAL =
  /(?<!\p{L})(?:tổng duyệt|sơ duyệt|duyệt chương trình|chạy thử|bốc thăm|xếp lịch thi đấu|kiểm tra (?:công tác |việc )?chuẩn bị)(?!\p{L})/iu;
/** What comes after it, or goes on beside it. */
const FOLLOWS =
  /(?<!\p{L})(?:(?<!chuẩn bị báo cáo )kết quả|kết luận|tổng kết|quyết toán|thanh toán|khen thưởng|danh hiệu|(?:cấp|trao) (?:giấy )?chứng (?:nhận|chỉ)|(?<!dự thảo |chuẩn bị |hoàn thiện |đề cương )báo cáo(?! viên)|sau (?:khi|hội|lễ|đại)|hằng|hàng (?:tháng|quý|năm)|năm sau|tiếp theo)(?!\p{L})/iu;

/** "tham mưu báo cáo tổng kết, hoàn thành trước ngày …": a paper for the meeting that sums up, not a report of its results. */
const PAPER =
  /(?<!\p{L})(?:tham mưu|xây dựng|soạn thảo|chuẩn bị|hoàn thiện|dự thảo|viết)(?: \p{L}+){0,3} báo cáo (?:sơ kết|tổng kết|chính trị|tham luận)(?!\p{L})/iu;

/** Whether a deadline is that of a paper that a meeting is to hear. */
export function isPaper(planned: PlannedDate, { abstract }: AdministrativeDocument): boolean {
  return /(?:hội nghị|đại hội|lễ)/iu.test(abstract?.text ?? '') && PAPER.test(clauseBefore(planned));
}

const MEETING_THAT_SUMS_UP = /hội nghị (sơ kết|tổng kết)(?!\p{L})/iu;

/** "Gửi báo cáo tổng kết của chi bộ trước ngày …": what the meeting that sums up is prepared from. */
export function isContribution(planned: PlannedDate, { abstract }: AdministrativeDocument): boolean {
  const kind = MEETING_THAT_SUMS_UP.exec(abstract?.text ?? '')?.[1]?.toLowerCase();
  return kind !== undefined && clauseBefore(planned).toLowerCase().includes(`báo cáo ${kind}`);
}

/** "báo cáo kết quả sơ tuyển trước ngày": what the result is of. */
const RESULT_OF =
  /(?:kết quả|tổng kết)(?: (?:thực hiện|tổ chức|công tác|các|việc))* (?!trước|về|cho|gửi|chậm|báo|và|thực|theo)(\p{L}+ [\p{L}\d]+)[^.;]*$/iu;

/** Letters of a sentence at most: what stands further from a date does not lead to it. */
const REACH = 1000;

function textBefore({ passage, mention }: DocumentDate): string {
  return passage.text.text.slice(Math.max(0, mention.start - REACH), mention.start);
}

/** The clause that leads to a date: from the last full stop or semicolon. */
export function clauseBefore({ date }: PlannedDate): string {
  const before = textBefore(date);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
}

/** The sentence that leads to a date, its other clauses included: "Thu, chi, quyết toán công khai; báo cáo … trước ngày". */
export function sentenceBefore({ date }: PlannedDate): string {
  const before = textBefore(date);
  return before.slice(before.lastIndexOf('. ') + 1);
}

/** The words of each row of the tables, cell by cell. */
const rowTexts = oncePer((administrative: AdministrativeDocument): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>();
  for (const { role, paragraph, text } of proseOf(administrative)) {
    const row = role === 'table' && paragraph.cell !== null ? rowKey(paragraph.cell) : null;
    if (row !== null) {
      rows.set(row, `${rows.get(row) ?? ''} ${text.text}`);
    }
  }
  return rows;
});

/** What a date is set for: its row of a table of tasks, the clause before it elsewhere. */
function taskOf(planned: PlannedDate, administrative: AdministrativeDocument): string {
  const { role, paragraph } = planned.date.passage;
  return role === 'table' && paragraph.cell !== null
    ? (rowTexts(administrative).get(rowKey(paragraph.cell)) ?? '')
    : GOES_ON.test(clauseBefore(planned))
      ? sentenceBefore(planned)
      : clauseBefore(planned);
}

/** "Chuẩn bị nội dung trả lời; gửi về Văn phòng trước ngày": what is sent has been named before. */
const GOES_ON = /^\s*(?:và )?(?:gửi|nộp|chuyển)(?: (?:về|cho|qua|đến))? (?=trước|chậm|\p{Lu}|trong)/u;

/** Whether a date is set for preparing an event: a deadline, the date in a column of them, the day of the rehearsal. */
export function isPreparation(planned: PlannedDate, administrative: AdministrativeDocument): boolean {
  const { role, passage } = planned.date;
  const task = taskOf(planned, administrative);
  return (
    (role === 'deadline' || dueCells(administrative).has(passage) || isRehearsal(planned.date)) &&
    PREPARES.test(task) &&
    !FOLLOWS.test(task)
  );
}

function isRehearsal(date: DocumentDate): boolean {
  return date.role === 'event' && date.passage.role !== 'table' && REHEARSAL.test(textBefore(date));
}

/** Days on which something is rehearsed, drawn or looked over before the event, where no hour is told with them. */
export function rehearsalsOf(administrative: AdministrativeDocument): readonly PlannedDate[] {
  return datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { role, mention, passage, until } = date;
    const isListed = PROSE_ROLES.has(passage.role);
    const days = role === 'other' && until === null && mention.precision === 'day' ? daysOf(mention) : null;
    const planned = days === null ? null : { date, days };
    return planned !== null && isListed && !passage.quoted && REHEARSAL.test(clauseBefore(planned))
      ? [planned]
      : [];
  });
}

/**
 * The last day, `YYYY-MM-DD`, on which anything takes place that the document names by day or by month; null where no day is given for
 * anything. Deadlines do not count.
 */
export function lastDayOfEvents(administrative: AdministrativeDocument): string | null {
  const due = dueCells(administrative);
  const dates = datesOf(administrative).filter((date) => {
    const { role, mention, passage } = date;
    return (
      (role === 'event' || role === 'other') &&
      (mention.precision === 'day' || mention.precision === 'month') &&
      passage.role !== 'header' &&
      passage.role !== 'legalBasis' &&
      passage.role !== 'closing' &&
      // When tasks are due, when one rehearses and when one looks back says nothing about the event.
      !due.has(passage) &&
      !isRehearsal(date) &&
      !SUMS_UP.test(passage.text.text)
    );
  });
  const days = dates.flatMap(({ mention }) => daysOf(mention)?.last ?? []).sort();
  return dates.some(({ role, mention }) => role === 'event' && mention.precision === 'day')
    ? (days.at(-1) ?? null)
    : null;
}

/** "Tổng kết: dự kiến ngày …" takes place after the reports on what is summed up. */
const SUMS_UP = /^[^:]{0,24}(?:tổng kết|sơ kết|trao thưởng|khen thưởng|rút kinh nghiệm)/iu;

export function isSummary({ date: { passage } }: PlannedDate): boolean {
  return SUMS_UP.test(passage.text.text);
}

/** Everything that the document lets take place on a day, in a line with an hour or without one, in order of the days. */
export function daysOfDoings(administrative: AdministrativeDocument): readonly PlannedDate[] {
  return datesOf(administrative)
    .flatMap((date): readonly PlannedDate[] => {
      const { role, mention, passage, until } = date;
      const days = mention.precision === 'day' && until === null ? daysOf(mention) : null;
      const isListed = PROSE_ROLES.has(passage.role);
      return days !== null && (role === 'event' || (role === 'other' && isListed)) ? [{ date, days }] : [];
    })
    .sort((left, right) => left.days.last.localeCompare(right.days.last));
}

/** The events whose lines name what a report is to be the result of; all of them where it does not say. */
export function eventsReported(
  report: PlannedDate,
  events: readonly PlannedDate[],
): readonly PlannedDate[] | 'all' {
  const object = RESULT_OF.exec(clauseBefore(report))?.[1];
  return object === undefined
    ? 'all'
    : events.filter(({ date }) => fold(date.passage.text.text).includes(fold(object)));
}

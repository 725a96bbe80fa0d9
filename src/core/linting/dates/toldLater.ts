import type { AdministrativeDocument } from '../../administrative';
import { fold, type CalendarDate } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { datesOf, daysOf, type DocumentDate } from './dates';
import { sentenceAround } from './pastContext';
import { issueDays } from './plannedDates';

/** "Ngày 28 tháng 9 năm 2026, tại …", "Tại phiên họp ngày 24 tháng 9 …": how a text begins to tell of what has been. */
const BEGINS_TALE =
  /^(?:(?:Sáng|Chiều|Tối|Vào) )?(?:[Nn]gày |Tại (?:phiên họp|cuộc họp|[Hh]ội nghị|buổi làm việc)[^,.;]{0,60},? ngày |Qua (?:kiểm tra|rà soát|khảo sát|làm việc)[^,.;]{0,60} ngày )$/u;
const TOLD_NOW =
  /(?<!\p{L})(?:đã|tổ chức|chủ trì|họp|làm việc|nhận được|tiến hành|kiểm tra|nghe|hoàn thành|thảo luận|thống nhất)(?!\p{L})/iu;
/** "Nghị quyết này đã được Hội đồng nhân dân xã thông qua ngày …": the day of the document itself. */
const PASSED =
  /(?<!\p{L})(?:Nghị quyết|Quyết định|Quy chế|Biên bản) này [^.;]{0,160} thông qua (?:vào )?ngày $/u;
const PASSED_REACH = 200;
const AHEAD = /(?<!\p{L})(?:sẽ|dự kiến|đề nghị|kính mời|trân trọng|phải|cần|yêu cầu|đến hết)(?!\p{L})/iu;

/** "từ ngày 02/9/2026 đến nay": what lasts until now has begun before. */
const SINCE = /(?<!\p{L})(?:từ|kể từ)(?: ngày)? $/iu;
const UP_TO_NOW = /^(?:,? cho)? đến nay(?!\p{L})/iu;

const TALES: ReadonlySet<string> = new Set([
  'thong-bao',
  'ket-luan',
  'bao-cao',
  'to-trinh',
  'bien-ban',
  'nghi-quyet',
]);

/** Sections of a report that tell what has been done, and those that look ahead; on folded text. */
const RESULTS = /KET QUA|TINH HINH|DANH GIA|UU DIEM|DA DAT/u;
const NEXT =
  /PHUONG HUONG|NHIEM VU (?:TRONG TAM|THOI GIAN|QUY|NAM|6|9|THANG)|THOI GIAN TOI|SAP TOI|KE HOACH|KIEN NGHI|DE XUAT/u;
/** A line that counts what came of something tells it as past: "Ngày 14/11/2026, có 14 đội tham gia". */
const COUNTED =
  /(?<!\p{L})(?:có|cho|với|thu hút|trao|đạt|được|khám|cấp|tặng) (?:trên |gần |hơn |tổng số )?\d/iu;

/** The paragraphs of a report's sections on results. */
function isResult({ outline }: AdministrativeDocument): (passage: Passage) => boolean {
  const sections = outline.filter(
    ({ level, title }) => level === 1 && RESULTS.test(fold(title)) && !NEXT.test(fold(title)),
  );
  return ({ paragraph: { index } }) =>
    sections.some(({ paragraph, endParagraph }) => paragraph < index && index < endParagraph);
}

/** Documents that come out of a meeting, whose day is theirs. */
const OF_MEETINGS: ReadonlySet<string> = new Set(['bien-ban', 'nghi-quyet', 'ket-luan']);

/** The day and month of the document with the year before: the meeting that it comes from, with last year's number. */
export function sameDayLastYear(administrative: AdministrativeDocument): DocumentDate | null {
  const { placeAndDate, type } = administrative;
  const { day = null, month = null, year = null } = placeAndDate ?? {};
  if (type === 'thong-bao' && day !== null && month !== null && year !== null) {
    return meetingOfLastYear(administrative, { day, month, year });
  }
  return type === null || day === null || year === null || !OF_MEETINGS.has(type)
    ? null
    : (datesOf(administrative).find(
        ({ mention, role, until }) =>
          (role === 'event' || role === 'other') &&
          until === null &&
          mention.precision === 'day' &&
          mention.day === day &&
          mention.month === month &&
          mention.year === year - 1,
      ) ?? null);
}

/** A notice of conclusions is issued within so many months of the meeting. */
const SOON = 1;

/** "Ngày 31 tháng 7 năm 2025, …" at the beginning of a notice of August 2026 that names its own year right behind. */
function meetingOfLastYear(
  administrative: AdministrativeDocument,
  { day, month, year }: CalendarDate,
): DocumentDate | null {
  return (
    datesOf(administrative).find(({ mention, passage }) => {
      const { text } = passage.text;
      const months = month - (mention.month ?? 0);
      return (
        mention.precision === 'day' &&
        mention.year === year - 1 &&
        (months === SOON || (months === 0 && (mention.day ?? 0) <= day)) &&
        passage.role === 'running' &&
        BEGINS_TALE.test(text.slice(0, mention.start)) &&
        TOLD_NOW.test(text.slice(mention.end)) &&
        text.slice(mention.end).includes(`năm ${String(year)}`)
      );
    }) ?? null
  );
}

/** A clause that begins with its day: "Đến ngày …", "…; ngày …". */
const BEGINS_CLAUSE = /(?:^|[.;:,] |\) )(?:(?:tính|đến|vào|hết|trong) )*(?:ngày )?$/iu;
/** Characters; no such beginning is longer. */
const CLAUSE_REACH = 60;
/** ", Sở Nội vụ đã ban hành", no more than a subject between. */
const HAS_DONE = /^(?: \([^)]{1,30}\))?,? (?:[\p{L}\d -]{1,70} )?đã (?!được giao)\p{Ll}/u;
const HAS_DONE_REACH = 160;
/** By a day to come something may be done that is only thought of. */
const THOUGHT_OF =
  /(?<!\p{L})(?:sẽ|dự kiến|nếu|khi|trường hợp|phấn đấu|mục tiêu|bảo đảm|đảm bảo|phải|yêu cầu)(?!\p{L})/iu;

/** "Đến ngày 15 tháng 8 năm 2026, xã đã phê duyệt phương án": told as done by then. */
function isDoneBy({ passage, mention, until }: DocumentDate): boolean {
  const { text } = passage.text;
  return (
    until === null &&
    !passage.quoted &&
    BEGINS_CLAUSE.test(text.slice(Math.max(0, mention.start - CLAUSE_REACH), mention.start)) &&
    HAS_DONE.test(text.slice(mention.end, mention.end + HAS_DONE_REACH)) &&
    !THOUGHT_OF.test(sentenceAround(passage, mention.start, mention.end).text)
  );
}

/** Characters; what is told of a day is told within so many. */
const SENTENCE_REACH = 400;

/** Days behind the day of issue that the text tells as past, or from which something has lasted. */
export function toldLater(administrative: AdministrativeDocument): readonly DocumentDate[] {
  const issued = issueDays(administrative.placeAndDate);
  if (issued === null || administrative.type === null) {
    return [];
  }
  const tells = TALES.has(administrative.type);
  const first = new Set(
    proseOf(administrative)
      .filter(({ role, appendix, quoted }) => role === 'running' && appendix === null && !quoted)
      .map(({ paragraph }) => paragraph.index),
  );
  const told = administrative.type === 'bao-cao' ? isResult(administrative) : () => false;
  return datesOf(administrative).filter((date) => {
    const { mention, passage } = date;
    const days = mention.precision === 'day' ? daysOf(mention) : null;
    const { text } = passage.text;
    if (days === null || days.first <= issued.last) {
      return false;
    }
    const [after = ''] = text.slice(mention.end, mention.end + SENTENCE_REACH).split(/[.;]/u);
    const before = text.slice(Math.max(0, mention.start - CLAUSE_REACH), mention.start);
    const lasts = SINCE.test(before) && UP_TO_NOW.test(text.slice(mention.end));
    const isPassed =
      !passage.quoted && PASSED.test(text.slice(Math.max(0, mention.start - PASSED_REACH), mention.start));
    if (lasts || isPassed || isDoneBy(date)) {
      return true;
    }
    return (
      tells &&
      ((first.has(passage.paragraph.index) &&
        BEGINS_TALE.test(text.slice(0, mention.start)) &&
        TOLD_NOW.test(after)) ||
        (told(passage) && COUNTED.test(after) && !AHEAD.test(text.slice(0, mention.start)))) &&
      !AHEAD.test(after)
    );
  });
}

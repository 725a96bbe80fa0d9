import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { datesOf, daysOf, writtenDate } from './dates';
import type { PlannedDate } from './plannedDates';
import { timePassages } from './timePassages';

/** A meeting, a feast or a competition that the whole document is about. */
const OF_EVENT =
  /(?<!\p{L})(?:hội nghị|hội thảo|hội thi|hội thao|hội diễn|hội chợ|ngày hội|đại hội|lễ|giải|liên hoan|cuộc thi|tập huấn|bồi dưỡng|lớp|diễn tập|kỳ họp|họp|tọa đàm|gặp mặt|giao lưu|khai giảng|sinh hoạt chuyên đề)(?!\p{L})/iu;
const OPENS = /(?<!\p{L})khai (?:mạc|giảng)(?!\p{L})[^.;]*$/iu;
const REACH = 200;

/** The day on which what the document arranges is opened: the last one, where there are several openings. */
export function openingOf(planned: readonly PlannedDate[]): PlannedDate | undefined {
  return planned
    .filter(
      ({ date: { role, mention, passage } }) =>
        role === 'event' &&
        mention.precision === 'day' &&
        passage.role !== 'table' &&
        OPENS.test(passage.text.text.slice(Math.max(0, mention.start - REACH), mention.start)),
    )
    .sort((left, right) => left.days.last.localeCompare(right.days.last))
    .at(-1);
}

function sectionOf({ outline }: AdministrativeDocument, { date }: PlannedDate): OutlineItem | undefined {
  const { index } = date.passage.paragraph;
  return outline.find(
    ({ level, paragraph, endParagraph }) => level === 1 && paragraph <= index && index < endParagraph,
  );
}

/**
 * The event that a task is done for: what a line "Thời gian" sets for the whole document where that is about one event, or for the
 * section that the task stands in.
 */
export function eventOfTask(
  administrative: AdministrativeDocument,
  task: PlannedDate,
  planned: readonly PlannedDate[],
): PlannedDate | undefined {
  const times = timePassages(administrative);
  const events = planned
    .filter(
      ({ date }) =>
        date.role === 'event' &&
        date.mention.precision === 'day' &&
        times.has(date.passage) &&
        date !== task.date,
    )
    .sort((left, right) => left.days.last.localeCompare(right.days.last));
  const section = sectionOf(administrative, task);
  const local = events.filter(
    (event) => section !== undefined && sectionOf(administrative, event) === section,
  );
  return OF_EVENT.test(administrative.abstract?.text ?? '') ? events.at(-1) : local.at(-1);
}

/** The last day of a stretch that the passage of a date names before it, `YYYY-MM-DD`, and how it is written. */
export function stretchBefore(
  administrative: AdministrativeDocument,
  { date: { passage, mention } }: PlannedDate,
): { readonly last: string; readonly shown: string } | null {
  const stretches = datesOf(administrative).flatMap(({ passage: other, until, mention: from }) => {
    const days = until === null || from.precision !== 'day' ? null : daysOf(until.mention);
    return other !== passage || until === null || days === null || until.mention.end > mention.start
      ? []
      : [{ last: days.last, shown: writtenDate(until) }];
  });
  return stretches.at(-1) ?? null;
}

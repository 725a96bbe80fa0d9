import type { AdministrativeDocument } from '../../administrative';
import { groupBy, oncePer } from '../../document';
import { columnKey } from '../text/cells';
import { proseOf, type Passage } from '../text/prose';
import { datesOf, daysOf, type DocumentDate } from './dates';
import type { DaySpan } from './plannedDates';

/** A line of a schedule: what is done, and the day or the days of it. */
export interface ScheduleEntry {
  readonly passage: Passage;
  readonly days: DaySpan;
  /** The date, or the first and the last of a range. */
  readonly dates: readonly DocumentDate[];
  /** Offsets of the time in the text of the passage. */
  readonly start: number;
  readonly end: number;
}

/** What stands before the time of a line: its name and a colon, an hour, the name of the day. */
const LED =
  /^[^:]*: ?(?:(?:từ|trong|vào) )?(?:\d{1,2} ?(?:giờ|h)[^,]{0,12}, ?)?(?:(?:thứ \p{L}+|chủ nhật),? )?(?:từ )?(?:tháng \d{1,2} (?:đến|-) ?)?(?:ngày )?$/iu;
/** Likewise in a cell that holds nothing but a time. */
const LED_IN_CELL = /^\s*(?:(?:trước|từ|trong|đến)? ?(?:ngày )?)$/iu;

/**
 * Lists and columns of tables whose every line has one time of its own: "- Khảo sát: tháng 6 năm 2026", "2. Tập huấn: thứ Tư, ngày …". Lines
 * in between without a time end a list.
 */
export const schedules = oncePer(
  (administrative: AdministrativeDocument): readonly (readonly ScheduleEntry[])[] => [
    ...listsOf(administrative),
    ...columnsOf(administrative),
  ],
);

const datesByPassage = oncePer((administrative: AdministrativeDocument) =>
  groupBy(datesOf(administrative), ({ passage }) => passage),
);

function listsOf(administrative: AdministrativeDocument): readonly (readonly ScheduleEntry[])[] {
  const lists: ScheduleEntry[][] = [];
  let last: ScheduleEntry[] = [];
  for (const passage of proseOf(administrative)) {
    const isListed = passage.role === 'bullet' || passage.role === 'item';
    const entry = isListed ? entryOf(administrative, passage, LED) : null;
    if (entry === null) {
      last = [];
    } else if (last.length > 0 && last.every((other) => isSameList(other.passage, passage))) {
      last.push(entry);
    } else {
      last = [entry];
      lists.push(last);
    }
  }
  return lists;
}

function isSameList(one: Passage, other: Passage): boolean {
  return one.role === other.role && one.item?.parent === other.item?.parent;
}

function columnsOf(administrative: AdministrativeDocument): readonly (readonly ScheduleEntry[])[] {
  const entries = proseOf(administrative).flatMap((passage) => {
    const { cell } = passage.paragraph;
    const entry = passage.role === 'table' ? entryOf(administrative, passage, LED_IN_CELL) : null;
    return entry === null || cell === null ? [] : [{ entry, column: columnKey(cell) }];
  });
  return [...groupBy(entries, ({ column }) => column).values()].map((column) =>
    column.map(({ entry }) => entry),
  );
}

function entryOf(
  administrative: AdministrativeDocument,
  passage: Passage,
  led: RegExp,
): ScheduleEntry | null {
  const dates = datesByPassage(administrative).get(passage) ?? [];
  const [first, second, ...others] = dates;
  const isOne = second === undefined || (first?.until === second && others.length === 0);
  const last = second ?? first;
  const [from, to] = [first, last].map((date) => (date === undefined ? null : daysOf(date.mention)));
  return first !== undefined &&
    last !== undefined &&
    isOne &&
    !passage.quoted &&
    [first, last].every(({ mention: { precision } }) => precision === 'day' || precision === 'month') &&
    led.test(passage.text.text.slice(0, first.mention.start)) &&
    from != null &&
    to != null
    ? {
        passage,
        days: { first: from.first, last: to.last },
        dates: first === last ? [first] : [first, last],
        start: first.mention.start,
        end: last.mention.end,
      }
    : null;
}

import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { readDates, readTimes, type ClockTime } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** Two lines of a programme whose times run backwards or overlap. */
export interface OrderFault {
  readonly kind: 'backwards' | 'overlap' | 'outside' | 'whole';
  readonly earlier: string;
  readonly actual: string;
  readonly range: Range;
}

interface Entry {
  readonly passage: Passage;
  readonly time: ClockTime;
  /** Minutes since midnight at which the line says that it ends, or null. */
  readonly until: number | null;
  /** Day and month when the line names its day, else empty: lines of different days are not compared. */
  readonly day: string;
}

const DAY = 24 * 60;
const NOON = 12 * 60;
/** "1h30" after "11h30" is the afternoon in the old way of counting. */
const OLD_COUNT = 6 * 60;

/** What makes the hours begin anew: another day, another part of the day. */
const ANEW =
  /(?:ngày|thứ|chủ nhật|buổi|sáng|chiều|tối|chương trình|phần|nhóm|phương án|lớp|ca \d|đợt)(?!\p{L})/iu;

/** Lines of programmes, in lists and in tables, whose time is before that of the line above. */
export function programmeOrderFaults(administrative: AdministrativeDocument): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  let last: Entry | null = null;
  for (const passage of proseOf(administrative)) {
    const entry = entryOf(passage);
    if (entry === null) {
      last = continues(passage, last) ? last : null;
      continue;
    }
    const kind =
      last !== null && last.day === entry.day && isSameColumn(last.passage, passage)
        ? faultOf(last, entry)
        : null;
    if (last !== null && kind !== null) {
      faults.push({ kind, earlier: shown(last), actual: shown(entry), range: rangeOf(entry) });
    }
    last = entry;
  }
  return faults;
}

const FIRST_IN_LINE = /^\s*(?:[-+*•–]\s*|\(?[\da-zđ]{1,2}[.)]\s*)?(?:từ\s*|lúc\s*)?$/iu;
/** Things that go on side by side. */
const BESIDE =
  /song song|cùng lúc|đồng thời|cả buổi|suốt|liên tục|phòng (?:số )?\d|hội trường \d|sân \d|nhóm/iu;

function faultOf(earlier: Entry, later: Entry): OrderFault['kind'] | null {
  if (runsBack(earlier.time, later.time)) {
    return 'backwards';
  }
  const overlaps =
    earlier.until !== null && later.time.minutes < earlier.until && later.time.minutes > earlier.time.minutes;
  return overlaps && ![earlier, later].some(({ passage }) => BESIDE.test(passage.text.text))
    ? 'overlap'
    : null;
}

/** A line that begins with a time of its own, perhaps with its day. */
function entryOf(passage: Passage): Entry | null {
  const { text } = passage.text;
  const times = readTimes(text);
  const [time] = times;
  // A year or a month in what is done says nothing about the day: "08 giờ 15 phút: Tổng kết năm 2026".
  const [date, ...others] =
    time === undefined ? [] : readDates(text).filter(({ precision }) => precision === 'day');
  if (time === undefined || time.minutes >= DAY || others.length > 0) {
    return null;
  }
  const lead =
    date !== undefined && date.end <= time.start
      ? text.slice(0, date.start).replace(/(?:thứ \p{L}+,? *|chủ nhật,? *)?(?:ngày *)?$/iu, '') +
        text.slice(date.end, time.start).replace(/^[ ,:(;-]*/u, '')
      : text.slice(0, time.start);
  const end = time.until === null ? undefined : times[time.until];
  return FIRST_IN_LINE.test(lead)
    ? {
        passage,
        time,
        until: end?.minutes ?? null,
        day: date === undefined ? '' : `${String(date.day)}/${String(date.month)}`,
      }
    : null;
}

/** The column of a table goes on over its other cells; a list goes on over the lines below an entry. */
function continues(passage: Passage, last: Entry | null): boolean {
  if (last === null) {
    return false;
  }
  const table = last.passage.paragraph.cell?.table;
  const inside = passage.paragraph.cell?.table === table;
  const begins =
    table === undefined ||
    (passage.paragraph.cell?.column ?? 0) <= (last.passage.paragraph.cell?.column ?? 0);
  return inside && passage.role !== 'heading' && !(begins && ANEW.test(passage.text.text));
}

function isSameColumn(left: Passage, right: Passage): boolean {
  const { cell } = left.paragraph;
  const other = right.paragraph.cell;
  return cell?.table === other?.table && cell?.column === other?.column && cell?.row !== (other?.row ?? -1);
}

function runsBack(earlier: ClockTime, later: ClockTime): boolean {
  const isAfternoon = later.minutes < OLD_COUNT && later.minutes + NOON >= earlier.minutes;
  return later.minutes < earlier.minutes && !isAfternoon;
}

function rangeOf({ passage, time }: Entry): Range {
  return passage.text.slice(time.start, time.end);
}

function shown({ passage, time }: Entry): string {
  return passage.text.text.slice(time.start, time.end);
}

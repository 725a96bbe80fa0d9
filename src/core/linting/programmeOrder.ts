import type { AdministrativeDocument } from '../administrative';
import type { Range } from '../document';
import { readDates, readTimes, type ClockTime } from '../vietnamese';
import { proseOf, type Passage } from './prose';

/** Two lines of a programme whose times run backwards. */
export interface OrderFault {
  readonly earlier: string;
  readonly actual: string;
  readonly range: Range;
}

interface Entry {
  readonly passage: Passage;
  readonly time: ClockTime;
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
    if (last !== null && isSameColumn(last.passage, passage) && runsBack(last.time, entry.time)) {
      faults.push({ earlier: shown(last), actual: shown(entry), range: rangeOf(entry) });
    }
    last = entry;
  }
  return faults;
}

/** A line that begins with a time of its own. */
function entryOf(passage: Passage): Entry | null {
  const { text } = passage.text;
  const [time] = readTimes(text);
  const isFirst =
    time !== undefined &&
    /^\s*(?:[-+*•–]\s*|\(?[\da-zđ]{1,2}[.)]\s*)?(?:từ\s*|lúc\s*)?$/iu.test(text.slice(0, time.start));
  return isFirst && time.minutes < DAY && readDates(text).length === 0 ? { passage, time } : null;
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

import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { readTimes, type ClockTime } from '../../vietnamese';
import { LINE_MARK } from '../text/lineMark';
import { proseOf, type Passage } from '../text/prose';
import { timePassages } from './timePassages';

/** The hour at which the text lets an event begin, and the programme, which has another one. */
export interface StartFault {
  /** The hour of the beginning, or that of the end. */
  readonly kind: 'start' | 'end';
  readonly actual: string;
  readonly first: string;
  readonly range: Range;
}

/** The guests are received before the event begins, so many minutes at most. */
const RECEPTION = 60;
const FEWEST_ROWS = 3;

/** The hour of the event, where the programme begins much later, or has long begun. */
export function startFaults(administrative: AdministrativeDocument): readonly StartFault[] {
  const rows = programmeRows(administrative);
  const [first, second] = rows;
  const times = timePassages(administrative);
  const stated = proseOf(administrative).filter(
    (passage) => times.has(passage) && passage.role !== 'table' && passage.role !== 'heading',
  );
  const hours = stated.flatMap((passage) =>
    readTimes(passage.text.text)
      .slice(0, 1)
      .map((time) => ({ passage, time })),
  );
  const [hour, ...others] = hours;
  if (first === undefined || second === undefined || hour === undefined || others.length > 0) {
    return [];
  }
  const { minutes, start, end } = hour.time;
  const begins = beforeFirst(hour, first, rows);
  if (begins !== null) {
    return [begins];
  }
  const fits = minutes >= first.time.minutes - RECEPTION && minutes <= second.time.minutes;
  const last = fits && rows.length >= FEWEST_ROWS ? endFault(hour, rows) : null;
  return fits || rows.length < FEWEST_ROWS
    ? last === null
      ? []
      : [last]
    : [
        {
          kind: 'start',
          actual: hour.passage.text.text.slice(start, end),
          first: first.passage.text.text.slice(first.time.start, first.time.end),
          range: hour.passage.text.slice(start, end),
        },
      ];
}

/** "từ 07 giờ 30 phút đến 10 giờ 30 phút", and a last line of the programme that begins only after it. */
function endFault({ passage, time }: ProgrammeRow, rows: readonly ProgrammeRow[]): StartFault | null {
  const until = time.until === null ? undefined : readTimes(passage.text.text)[time.until];
  const last = rows.at(-1);
  const lasts = last?.time.until == null ? undefined : readTimes(last.passage.text.text)[last.time.until];
  if (until !== undefined && last !== undefined && lasts !== undefined && lasts.minutes > until.minutes) {
    return {
      kind: 'end',
      actual: passage.text.text.slice(until.start, until.end),
      first: last.passage.text.text.slice(lasts.start, lasts.end),
      range: passage.text.slice(until.start, until.end),
    };
  }
  return until === undefined || last === undefined || last.time.minutes <= until.minutes
    ? null
    : {
        kind: 'end',
        actual: passage.text.text.slice(until.start, until.end),
        first: last.passage.text.text.slice(last.time.start, last.time.end),
        range: passage.text.slice(until.start, until.end),
      };
}

/** "Từ 13 giờ 30 phút đến 17 giờ 00 phút", and a programme whose first line begins only at 14 giờ 00. */
function beforeFirst(
  { passage, time }: ProgrammeRow,
  first: ProgrammeRow,
  rows: readonly ProgrammeRow[],
): StartFault | null {
  const isRange = time.until !== null && first.time.until !== null;
  return !isRange || rows.length < FEWEST_ROWS || time.minutes >= first.time.minutes
    ? null
    : {
        kind: 'start',
        actual: passage.text.text.slice(time.start, time.end),
        first: first.passage.text.text.slice(first.time.start, first.time.end),
        range: passage.text.slice(time.start, time.end),
      };
}

/** A line of a programme, and the hour that it begins with. */
export interface ProgrammeRow {
  readonly passage: Passage;
  readonly time: ClockTime;
}

/** What stands before the time of a line in a list: "- ", "a) Từ ". */
const LINE_LEAD = new RegExp(`^${LINE_MARK}(?:từ |lúc )?$`, 'iu');

/**
 * The rows of the only table whose first cells begin with a time of day, else the lines of the only list of that kind; none where several
 * do, or days are named.
 */
export function programmeRows(administrative: AdministrativeDocument): readonly ProgrammeRow[] {
  const rows = proseOf(administrative).flatMap((passage): readonly ProgrammeRow[] => {
    const { text } = passage.text;
    const [time] = readTimes(text);
    const begins = time !== undefined && LINE_LEAD.test(text.slice(0, time.start));
    return begins && !/(?:ngày|thứ) \d|\d\/\d/iu.test(text) ? [{ passage, time }] : [];
  });
  const tables = new Set(rows.map(({ passage }) => passage.paragraph.cell?.table ?? null));
  const inOrder = rows.every(
    ({ time }, index) => time.minutes >= (rows[index - 1]?.time.minutes ?? time.minutes),
  );
  return tables.size === 1 && inOrder ? rows : [];
}

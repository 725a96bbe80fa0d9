import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { readTimes, type ClockTime } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { timePassages } from './timePassages';

/** The hour at which the text lets an event begin, and the programme, which has another one. */
export interface StartFault {
  readonly actual: string;
  readonly first: string;
  readonly range: Range;
}

/** The guests are received before the event begins. */
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
  const fits = minutes >= first.time.minutes - RECEPTION && minutes <= second.time.minutes;
  return fits || rows.length < FEWEST_ROWS
    ? []
    : [
        {
          actual: hour.passage.text.text.slice(start, end),
          first: first.passage.text.text.slice(first.time.start, first.time.end),
          range: hour.passage.text.slice(start, end),
        },
      ];
}

interface Row {
  readonly passage: Passage;
  readonly time: ClockTime;
}

/** The rows of the only table whose first cells begin with a time of day; none where several tables do, or days are named. */
function programmeRows(administrative: AdministrativeDocument): readonly Row[] {
  const rows = proseOf(administrative).flatMap((passage): readonly Row[] => {
    const { cell } = passage.paragraph;
    const [time] = cell === null ? [] : readTimes(passage.text.text);
    return time !== undefined && time.start === 0 && !/ngày|thứ|\d\/\d/iu.test(passage.text.text)
      ? [{ passage, time }]
      : [];
  });
  const tables = new Set(rows.map(({ passage }) => passage.paragraph.cell?.table));
  const inOrder = rows.every(
    ({ time }, index) => time.minutes >= (rows[index - 1]?.time.minutes ?? time.minutes),
  );
  return tables.size === 1 && inOrder ? rows : [];
}

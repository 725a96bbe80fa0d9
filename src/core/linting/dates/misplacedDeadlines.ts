import type { AdministrativeDocument } from '../../administrative';
import { writtenDate } from './dates';
import { earlyFinalRows } from './earlyFinalRows';
import { earlySummaries } from './earlySummaries';
import { eventOfTask, openingOf, stretchBefore } from './eventOfTask';
import { isFinalReport } from './finalReports';
import { earlyListReports, reportsBeforePeriod } from './listedReports';
import { lateBeginnings } from './lateBeginnings';
import { lateLists } from './lateLists';
import type { MisplacedDay } from './misplacedDay';
import { earlyPhaseReports } from './phaseReports';
import { plannedDates, type PlannedDate } from './plannedDates';
import {
  daysOfDoings,
  eventsReported,
  isContribution,
  isPaper,
  isPreparation,
  isSummary,
  lastDayOfEvents,
  rehearsalsOf,
} from './preparation';
import { timePassages } from './timePassages';

export interface MisplacedDeadline extends MisplacedDay {
  /** A report, a look back before the end of what it is about; something to be ready for what is over. */
  readonly kind: 'early' | 'review' | 'late';
}

/** Days of one occasion lie no further apart, in months. */
const ONE_OCCASION = 1;

function isOneOccasion(events: readonly PlannedDate[]): boolean {
  const month = (planned: PlannedDate | undefined): number => {
    const [year = 0, number = 0] = (planned?.days.last ?? '').split('-').map(Number);
    return year * 12 + number;
  };
  return month(events.at(-1)) - month(events[0]) <= ONE_OCCASION;
}

/** The day on which something is over for certain: what takes place in a month may be over on its first days. */
function endOf({ date, days }: PlannedDate): string {
  return date.mention.precision === 'day' ? days.last : days.first;
}

function misplaced(
  kind: MisplacedDeadline['kind'],
  { date }: PlannedDate,
  event: PlannedDate,
): MisplacedDeadline {
  return { kind, actual: writtenDate(date), end: writtenDate(event.date), range: date.range };
}

/** What a document plans, each list in the order of its last days. */
interface Schedule {
  readonly planned: readonly PlannedDate[];
  /** Days on which something takes place. */
  readonly events: readonly PlannedDate[];
  /** The last time that the document gives for itself, where it has a part on its time. */
  readonly main: PlannedDate | undefined;
}

function scheduleOf(administrative: AdministrativeDocument): Schedule {
  const planned = plannedDates(administrative);
  const times = timePassages(administrative);
  const doings = planned
    .filter((each) => each.date.role === 'event' && !isSummary(each))
    .sort((left, right) => left.days.last.localeCompare(right.days.last));
  return {
    planned,
    events: doings.filter(({ date }) => date.mention.precision === 'day'),
    main: doings.filter(({ date }) => times.has(date.passage)).at(-1),
  };
}

/** Reports on what is not yet over. */
function* earlyReports(
  administrative: AdministrativeDocument,
  { planned, events, main }: Schedule,
): Iterable<MisplacedDeadline> {
  const doings = daysOfDoings(administrative).filter((each) => !isSummary(each));
  for (const report of planned) {
    const comesBefore = isPaper(report, administrative) || isContribution(report, administrative);
    if (!isFinalReport(report, events) || comesBefore) {
      continue;
    }
    const reported = eventsReported(report, doings);
    const own = reported === 'all' ? (isOneOccasion(events) ? events.at(-1) : undefined) : reported.at(-1);
    const last = main ?? own;
    const stretch = stretchBefore(administrative, report);
    if (last !== undefined && report.days.last < endOf(last)) {
      yield misplaced('early', report, last);
    } else if (stretch !== null && report.days.last < stretch.last) {
      yield {
        kind: 'early',
        actual: writtenDate(report.date),
        end: stretch.shown,
        range: report.date.range,
      };
    }
  }
}

/** Reports on one round of several, on a list of tasks, on a month to come, that are not yet over. */
function earlyReportsOfParts(
  administrative: AdministrativeDocument,
  { planned }: Schedule,
): readonly MisplacedDeadline[] {
  return [
    ...earlyPhaseReports(administrative),
    ...earlyListReports(administrative, planned),
    ...reportsBeforePeriod(administrative, planned),
  ].map((report) => ({ kind: 'early', ...report }));
}

/** Looking back at what is not yet over. */
function* earlyReviews(
  administrative: AdministrativeDocument,
  { planned, main }: Schedule,
): Iterable<MisplacedDeadline> {
  for (const review of planned.filter((each) => each.date.role === 'event' && isSummary(each))) {
    if (
      main !== undefined &&
      main.date.passage !== review.date.passage &&
      review.days.last < main.days.first
    ) {
      yield misplaced('review', review, main);
    }
  }
  for (const day of [...earlySummaries(administrative), ...earlyFinalRows(administrative)]) {
    yield { kind: 'review', ...day };
  }
}

/** Documents that come out of a meeting settle many matters: what one of them prepares is not for the last day of another. */
const OF_MANY_MATTERS: ReadonlySet<string> = new Set(['nghi-quyet', 'ket-luan', 'bien-ban']);

/** What has to be ready for something that is over by then. */
function* lateTasks(
  administrative: AdministrativeDocument,
  { planned, events }: Schedule,
): Iterable<MisplacedDeadline> {
  const isOfMany = OF_MANY_MATTERS.has(administrative.type ?? '');
  const end = isOfMany ? null : lastDayOfEvents(administrative);
  const [lastEvent] = events.filter(({ days }) => days.last === end);
  const opening = openingOf(planned);
  const tasks = planned.filter(
    (each) => isPreparation(each, administrative) || isPaper(each, administrative),
  );
  const late = new Map(
    [...lateBeginnings(administrative, planned), ...lateLists(administrative, planned)].map(
      ({ task, event }) => [task, event],
    ),
  );
  for (const task of new Set([...tasks, ...rehearsalsOf(administrative), ...late.keys()])) {
    const event =
      [lastEvent, eventOfTask(administrative, task, planned), opening].find(
        (each) => each !== undefined && each.date !== task.date && task.days.last > each.days.last,
      ) ?? late.get(task);
    if (event !== undefined) {
      yield misplaced('late', task, event);
    }
  }
}

/** The deadlines of a document that cannot be right beside the days on which things take place. */
export function misplacedDeadlines(administrative: AdministrativeDocument): readonly MisplacedDeadline[] {
  const schedule = scheduleOf(administrative);
  const early = [...earlyReports(administrative, schedule)];
  const told = new Set(early.map(({ range }) => range));
  return [
    ...early,
    ...earlyReportsOfParts(administrative, schedule).filter(({ range }) => !told.has(range)),
    ...earlyReviews(administrative, schedule),
    ...lateTasks(administrative, schedule),
  ];
}

import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { datesOf, daysOf, type DocumentDate } from '../dates/dates';
import { dueCells } from '../dates/dueCells';
import { isTold } from '../dates/toldStretches';
import type { Passage } from '../text/prose';
import { contradictions, type Contradiction, type Fact } from './facts';
import { mattersOf, type Matter } from './matters';

/** Days of one task or event that two places of the document tell differently. */
export function toldDays(administrative: AdministrativeDocument): readonly Contradiction[] {
  const dates = groupBy(datesOf(administrative), ({ passage }) => passage);
  const due = dueCells(administrative);
  const facts = mattersOf(administrative).flatMap((matter): readonly Fact[] => {
    const own = datesIn(matter, dates);
    const [date] = own;
    // Of several days nothing tells which one belongs to the task.
    if (own.length !== 1 || date === undefined || date.until !== null) {
      return [];
    }
    const { passage, mention } = date;
    const days = mention.precision === 'day' ? daysOf(mention) : null;
    const isDue = date.role === 'deadline' || isUntil(date, due.has(passage));
    return days === null ||
      date.role === 'citation' ||
      date.role === 'past' ||
      isTold(passage.text.text, mention.start)
      ? []
      : [
          {
            matter,
            pairs: matter.pairs,
            value: days.last,
            kind: isDue ? 'deadline' : 'event',
            at: { passage, start: mention.start, end: mention.end },
          },
        ];
  });
  return contradictions(administrative, facts, {
    clauses: [{ shared: 1.6, share: 0.5 }],
    rows: [{ shared: 1, share: 0.5 }],
  });
}

const REACH = 20;

/** In a column of times "Ngày 12/5" is the day itself, "Trước ngày 12/5" the last one. */
function isUntil({ passage, mention }: DocumentDate, isCell: boolean): boolean {
  const before = passage.text.text.slice(Math.max(0, mention.start - REACH), mention.start);
  return /(?:trước|hết|đến|xong|nhất)(?: ngày)? $/iu.test(before) || (isCell && !/ngày $/iu.test(before));
}

/** The dates inside a matter; those of a passage stand in the order of the text. */
function datesIn(
  { stretches }: Matter,
  dates: ReadonlyMap<Passage, readonly DocumentDate[]>,
): readonly DocumentDate[] {
  return stretches.flatMap(({ passage, start, end }) => {
    const all = dates.get(passage) ?? [];
    const from = firstFrom(all, start);
    let to = from;
    while ((all[to]?.mention.end ?? Infinity) <= end) {
      to += 1;
    }
    return all.slice(from, to);
  });
}

/** The index of the first date that begins at `start` or behind it. */
function firstFrom(dates: readonly DocumentDate[], start: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.mention.start ?? 0) < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

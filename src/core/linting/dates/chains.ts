import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { proseOf, type Passage } from '../text/prose';
import { datesOf, daysOf, type DocumentDate } from './dates';
import type { OrderFault } from './programmeOrder';

/** Steps of a list that follow each other; fewer make no order. */
const FEWEST = 4;

interface Step {
  readonly passage: Passage;
  readonly from: string;
  readonly to: string;
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/** Lists whose steps each have their days and follow each other, but for one that begins before the step above it ends. */
export function chainFaults(administrative: AdministrativeDocument): readonly OrderFault[] {
  const byParagraph = groupBy(datesOf(administrative), ({ passage }) => passage.paragraph.index);
  const faults: OrderFault[] = [];
  let chain: Step[] = [];
  for (const passage of proseOf(administrative)) {
    const step = stepOf(passage, byParagraph.get(passage.paragraph.index) ?? []);
    if (step !== null && chain.every((other) => other.passage.role === passage.role)) {
      chain = [...chain, step];
    } else {
      faults.push(...faultIn(chain));
      chain = step === null ? [] : [step];
    }
  }
  return [...faults, ...faultIn(chain)];
}

function stepOf(passage: Passage, dates: readonly DocumentDate[]): Step | null {
  const isListed = (passage.role === 'bullet' || passage.role === 'item') && !passage.quoted;
  const [first, second, ...others] = dates;
  const [from, to] = [first, second].map((date) => (date === undefined ? null : daysOf(date.mention)));
  return isListed &&
    first !== undefined &&
    second !== undefined &&
    first.until === second &&
    others.length === 0 &&
    from != null &&
    to != null
    ? {
        passage,
        from: from.first,
        to: to.last,
        shown: passage.text.text.slice(first.mention.start, second.mention.end),
        start: first.mention.start,
        end: second.mention.end,
      }
    : null;
}

function faultIn(chain: readonly Step[]): readonly OrderFault[] {
  const pairs = chain.slice(1).flatMap((step, index) => {
    const above = chain[index];
    return above === undefined ? [] : [{ above, step }];
  });
  const [odd, ...others] = pairs.filter(({ above, step }) => step.from <= above.to);
  return chain.length >= FEWEST &&
    odd !== undefined &&
    others.length === 0 &&
    odd.step.from > odd.above.from &&
    odd.step.to > odd.above.to
    ? [
        {
          kind: 'overlap',
          earlier: odd.above.shown,
          actual: odd.step.shown,
          range: odd.step.passage.text.slice(odd.step.start, odd.step.end),
        },
      ]
    : [];
}

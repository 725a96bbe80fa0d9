import { fold } from '../../vietnamese';
import { actKey } from './actKey';
import type { Citation, Designation } from './citation';

/** The first citation of an act, with what others of its type and number are compared by. */
interface CitedAct {
  readonly citation: Citation;
  readonly key: string;
  /** The letters and digits of its symbol, sorted. */
  readonly letters: string;
}

/**
 * Finds, for a citation, the first of the given ones of the same type and number whose letters are its own, out of order or one short:
 * meant is the same act. Null where there is none.
 */
export function nearActs(citations: readonly Citation[]): (citation: Citation) => Citation | null {
  const series = new Map<string, Map<string, CitedAct>>();
  for (const citation of citations) {
    const key = actKey(citation);
    if (key !== null) {
      const letters = sortedLetters(citation.designation);
      const acts = series.get(seriesOf(citation)) ?? new Map<string, CitedAct>();
      series.set(seriesOf(citation), acts);
      const act = `${key} ${letters}`;
      acts.set(act, acts.get(act) ?? { citation, key, letters });
    }
  }
  return (citation) => {
    const key = actKey(citation);
    if (key === null) {
      return null;
    }
    const letters = sortedLetters(citation.designation);
    for (const act of series.get(seriesOf(citation))?.values() ?? []) {
      if (act.key !== key && isNear(act.letters, letters)) {
        return act.citation;
      }
    }
    return null;
  };
}

function seriesOf({ type, designation }: Citation): string {
  return `${type} ${designation?.number ?? ''}`;
}

function sortedLetters(designation: Designation | null): string {
  return [...fold(designation?.symbol ?? '').replace(/[^A-Z\d]/gu, '')].sort().join('');
}

function isNear(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) > 2 &&
    (one === other || isOneShort(one, other) || isOneShort(other, one))
  );
}

/** Whether one text is the other without one of its letters; both sorted. */
function isOneShort(short: string, long: string): boolean {
  return (
    short.length + 1 === long.length &&
    [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
  );
}

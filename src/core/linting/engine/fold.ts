import { groupBy } from '../../document';
import type { Finding } from '../finding';
import { comparePlaces } from './location';
import type { Remedy, RemedyLevel } from '../problem';

/** From the one that asks most of a person to the one that asks least. */
const LEVELS: readonly RemedyLevel[] = ['alone', 'confirm', 'safe'];

function joinRemedies(remedies: readonly (Remedy | null)[]): Remedy | null {
  const [first = null] = remedies.filter((remedy) => remedy !== null);
  if (first?.kind !== 'edits') {
    return first;
  }
  const all = remedies.filter((remedy) => remedy?.kind === 'edits');
  return {
    kind: 'edits',
    level: LEVELS.find((level) => all.some((remedy) => remedy.level === level)) ?? 'confirm',
    edits: all.flatMap(({ edits }) => edits),
  };
}

/** One finding of those that say the same: many at once, as a long table may hold thousands. */
function join(first: Finding, others: readonly Finding[]): Finding {
  return {
    ...first,
    fix: first.fix === 'safe' && others.some(({ fix }) => fix === 'confirm') ? 'confirm' : first.fix,
    more: [...first.more, ...others.flatMap(({ location, more }) => [location, ...more])],
    remedy: joinRemedies([first, ...others].map(({ remedy }) => remedy)),
  };
}

/** Puts findings in page order and makes one of those that say the same thing; the first place is the finding's own. */
export function foldAndSort(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((left, right) => comparePlaces(left.location, right.location));
  return [...groupBy(sorted, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (first === undefined) {
      return [];
    }
    return [others.length === 0 ? first : join(first, others)];
  });
}

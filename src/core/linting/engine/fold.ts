import type { Finding } from '../finding';
import { comparePlaces } from './location';
import type { Remedy } from '../problem';

function joinRemedies(first: Remedy | null, second: Remedy | null): Remedy | null {
  if (first?.kind === 'edits' && second?.kind === 'edits') {
    const level = first.level === 'safe' && second.level === 'safe' ? 'safe' : 'confirm';
    return { kind: 'edits', level, edits: [...first.edits, ...second.edits] };
  }
  return first ?? second;
}

function join(first: Finding, second: Finding): Finding {
  return {
    ...first,
    fix: first.fix === 'safe' && second.fix !== 'none' ? second.fix : first.fix,
    more: [...first.more, second.location, ...second.more],
    remedy: joinRemedies(first.remedy, second.remedy),
  };
}

/** Puts findings in page order and makes one of those that say the same thing; the first place is the finding's own. */
export function foldAndSort(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((left, right) => comparePlaces(left.location, right.location));
  const folded = new Map<string, Finding>();
  for (const finding of sorted) {
    const known = folded.get(finding.id);
    folded.set(finding.id, known === undefined ? finding : join(known, finding));
  }
  return [...folded.values()];
}

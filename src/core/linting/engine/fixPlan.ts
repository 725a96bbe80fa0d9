import { EditSet, type Edit, type TextLock } from '../../edits';
import type { Finding } from '../finding';

/** How much may be mended: `safe` never asks, `confirm` is what a person has agreed to. */
export type FixScope = 'safe' | 'confirm';

/** What is mended in one go. */
export interface FixPlan {
  /** All of them can be made together. */
  readonly edits: readonly Edit[];
  readonly mended: readonly Finding[];
  /** Findings whose edits contradict those of a finding before them: their turn comes after the next check. */
  readonly deferred: readonly Finding[];
}

/** The edits that mend a finding within a scope; empty when it is not mended by edits. */
export function fixEdits({ fix, remedy }: Finding, scope: FixScope): readonly Edit[] {
  if (remedy?.kind !== 'edits' || fix === 'none') {
    return [];
  }
  return scope === 'confirm' || (fix === 'safe' && remedy.level === 'safe') ? remedy.edits : [];
}

/** Whether a person decides on the finding's mend by itself, having looked at the place. */
export function isDecidedAlone({ remedy }: Finding): boolean {
  return remedy?.kind === 'edits' && remedy.level === 'alone';
}

/** What keeps a finding from being mended that the scope would allow to mend; null where nothing does. */
export function barOf({ barred }: Finding, scope: FixScope): TextLock | null {
  return barred !== undefined && (scope === 'confirm' || barred.fix === 'safe') ? barred.lock : null;
}

/** Gathers the edits of findings, each finding's whole or not at all; those that a person decides on one by one are left out. */
export function planFixes(findings: readonly Finding[], scope: FixScope): FixPlan {
  const set = new EditSet();
  const mended: Finding[] = [];
  const deferred: Finding[] = [];
  for (const finding of findings) {
    const edits = isDecidedAlone(finding) ? [] : fixEdits(finding, scope);
    if (edits.length > 0) {
      (set.take(edits) ? mended : deferred).push(finding);
    }
  }
  return { edits: set.edits, mended, deferred };
}

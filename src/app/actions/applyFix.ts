import type { Edit, Finding } from '../../core';
import type { Action } from '../action';
import { changeDocument } from '../changing';
import { findingById, visibleFindings } from '../findings';
import { canChange } from '../state';

/** The edits that mend a finding; empty when it is not mended by edits. */
export function editsOf(finding: Finding | null): readonly Edit[] {
  return finding?.remedy?.kind === 'edits' ? finding.remedy.edits : [];
}

/** The finding can be mended without asking: spacing, fonts, punctuation, never the words. */
export function isSafelyFixable(finding: Finding): boolean {
  return finding.remedy?.kind === 'edits' && finding.remedy.level === 'safe' && finding.fix === 'safe';
}

/** Mends one finding. Where its remedy needs a yes, the user has been asked before. */
export function applyFix(findingId: string): Action {
  return {
    id: 'applyFix',
    isAvailable: (state, { edit }) =>
      edit && canChange(state) && editsOf(findingById(state, findingId)).length > 0,
    async perform(context) {
      const edits = editsOf(findingById(context.store.get(), findingId));
      await changeDocument(context, edits, { kind: 'fixed', count: 1 });
    },
  };
}

/** Mends everything that can be mended without asking. */
export const applySafeFixes: Action = {
  id: 'applySafeFixes',
  isAvailable: (state, { edit }) => edit && canChange(state) && visibleFindings(state).some(isSafelyFixable),
  async perform(context) {
    const findings = visibleFindings(context.store.get()).filter(isSafelyFixable);
    await changeDocument(context, findings.flatMap(editsOf), { kind: 'fixed', count: findings.length });
  },
};

import { fixEdits, planFixes, type Edit, type Finding } from '../../core';
import type { Action } from '../action';
import { changeDocument } from '../changing';
import { findingById, visibleFindings } from '../findings';
import { canChange } from '../state';

/** The edits that mend a finding; empty when it is not mended by edits. */
export function editsOf(finding: Finding | null): readonly Edit[] {
  return finding === null ? [] : fixEdits(finding, 'confirm');
}

/** The finding can be mended without asking: spacing, fonts, punctuation, never the words. */
export function isSafelyFixable(finding: Finding): boolean {
  return fixEdits(finding, 'safe').length > 0;
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
    const { edits, mended } = planFixes(visibleFindings(context.store.get()), 'safe');
    await changeDocument(context, edits, { kind: 'fixed', count: mended.length });
  },
};

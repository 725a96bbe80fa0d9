import { fixEdits, previewChanges, type Edit, type Finding } from '../../core';
import type { Action } from '../action';
import { changeDocument } from '../changing';
import { findingById } from '../findings';
import { canChange, shownCheck } from '../state';

/** The edits that mend a finding; empty when it is not mended by edits. */
export function editsOf(finding: Finding | null): readonly Edit[] {
  return finding === null ? [] : fixEdits(finding, 'confirm');
}

/** Mends one finding. Where its remedy needs a yes, the user has been asked before. */
export function applyFix(findingId: string): Action {
  return {
    id: 'applyFix',
    isAvailable: (state, { edit }) =>
      edit && canChange(state) && editsOf(findingById(state, findingId)).length > 0,
    async perform(context) {
      const state = context.store.get();
      const finding = findingById(state, findingId);
      const check = shownCheck(state);
      if (finding !== null && check !== null) {
        const edits = editsOf(finding);
        const changes = previewChanges(edits, check.checked.document);
        const mending = { findings: [finding], edits, changes };
        const done = { kind: 'fixed', findings: 1, places: edits.length } as const;
        await changeDocument(context, [mending], done);
      }
    },
  };
}

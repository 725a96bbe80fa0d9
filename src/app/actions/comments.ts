import { commentText, deservesComment } from '../../core';
import type { Remark } from '../../host/documentHost';
import type { Action } from '../action';
import { changeComments } from '../changing';
import { visibleFindings } from '../findings';
import { canChange, isBusy, permissionOf, shownCheck, type SessionState } from '../state';
import { targetOf } from '../target';

/** Writes every error and warning on the screen beside the text as a comment, in place of those of the last time. */
export const writeComments: Action = {
  id: 'writeComments',
  isAvailable: (state, { comments }) => comments && canChange(state) && commented(state).length > 0,
  perform: (context) =>
    changeComments(context, async ({ checked, snapshot }) => {
      const findings = commented(context.store.get());
      const remarks = findings.flatMap((finding): readonly Remark[] => {
        const target = targetOf(finding.location, checked.document);
        return target === null ? [] : [{ ...target, text: commentText(finding) }];
      });
      const outcome = await context.host.comment(remarks, snapshot.revision);
      if (!outcome.ok) {
        return outcome;
      }
      const notFound = outcome.value.notFound + findings.length - remarks.length;
      return { ok: true, value: { kind: 'commented', ...outcome.value, notFound } };
    }),
};

/** Removes the comments that this product has written, also when the text has changed since the check. */
export const removeComments: Action = {
  id: 'removeComments',
  isAvailable(state, { comments }) {
    const check = shownCheck(state);
    return comments && !isBusy(state) && check !== null && permissionOf(check).kind !== 'checkOnly';
  },
  perform: (context) =>
    changeComments(context, async () => {
      const outcome = await context.host.removeComments();
      return outcome.ok ? { ok: true, value: { kind: 'commentsRemoved', ...outcome.value } } : outcome;
    }),
};

function commented(state: SessionState) {
  return visibleFindings(state).filter(deservesComment);
}

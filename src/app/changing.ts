import { appliedEdits, proveEdits, type Edit, type EditOutcome } from '../core';
import type { HostFailureKind } from '../host/documentHost';
import type { ActionContext } from './action';
import { readAndCheck } from './checking';
import { shownCheck, type Check, type Notice } from './state';

/** Failures after which the document surely is as it was; after the others a part of the edits may have been made. */
const UNTOUCHED: ReadonlySet<HostFailureKind> = new Set([
  'noDocument',
  'readOnly',
  'unsupported',
  'untracked',
  'unproven',
]);

/**
 * Has the host make the edits of one user action, then reads and checks the document anew. `done` is what to say when every edit
 * was made. Edits against a document that changed since the check are refused by the host: the check is then marked as stale.
 */
export async function changeDocument(
  context: ActionContext,
  edits: readonly Edit[],
  done: Notice,
): Promise<void> {
  const { host, store, settle } = context;
  const check = shownCheck(store.get());
  if (check === null) {
    return;
  }
  store.set({ ...store.get(), phase: { kind: 'applying', check }, notice: null });
  await settle();
  const applied = await host.apply(edits, check.snapshot.revision);
  if (!applied.ok) {
    const stale = !UNTOUCHED.has(applied.failure.kind);
    const notice: Notice = { kind: 'failed', failure: { source: 'host', failure: applied.failure } };
    store.set({ ...store.get(), phase: { kind: 'checked', check, stale }, notice });
    return;
  }
  const notice = noticeOf(applied.value, done);
  if (notice.kind === 'skipped') {
    store.set({
      ...store.get(),
      phase: { kind: 'checked', check, stale: notice.reason !== 'notSupported' },
      notice,
    });
    return;
  }
  store.set({ ...store.get(), undoable: store.get().undoable + 1 });
  const made = appliedEdits(edits, applied.value);
  await readAndCheck(context);
  store.set({ ...store.get(), notice: provenNotice(check, shownCheck(store.get()), made, notice) });
}

/** What was asked for is said only when nothing else has changed; the user may also have typed meanwhile. */
function provenNotice(before: Check, after: Check | null, made: readonly Edit[], done: Notice): Notice {
  if (after === null || after === before) {
    return done;
  }
  const deviations = proveEdits(before.checked.document, after.checked.document, made);
  return deviations.length === 0 ? done : { kind: 'deviated', count: deviations.length };
}

function noticeOf(outcomes: readonly EditOutcome[], done: Notice): Notice {
  const skipped = outcomes.flatMap((outcome) => (outcome.kind === 'skipped' ? [outcome.reason] : []));
  const [reason] = skipped;
  if (reason === undefined) {
    return done;
  }
  const applied = outcomes.length - skipped.length;
  return applied === 0
    ? { kind: 'skipped', reason }
    : { kind: 'partlyApplied', applied, skipped: skipped.length, reason };
}

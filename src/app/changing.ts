import {
  appliedEdits,
  ownCommentCode,
  proveEdits,
  type Document,
  type Edit,
  type EditOutcome,
  type InsertionRefusal,
  type PlannedMending,
} from '../core';
import type { HostFailure, HostFailureKind, Outcome } from '../host/documentHost';
import type { ActionContext } from './action';
import { readAndCheck, type FreshChange } from './checking';
import { shownCheck, type Check, type LastChange, type Notice } from './state';

/** Failures after which the document surely is as it was; after the others a part of the edits may have been made. */
const UNTOUCHED: ReadonlySet<HostFailureKind> = new Set([
  'noDocument',
  'readOnly',
  'unsupported',
  'untracked',
  'unproven',
]);

/** Reasons that say that the document is no longer the one that was checked. */
const MOVED_ON: ReadonlySet<InsertionRefusal> = new Set(['textChanged', 'locationLost']);

/**
 * Has the host make the edits of one user action, then reads and checks the document anew. `done` is what to say when every edit
 * was made. Edits against a document that changed since the check are refused by the host: the check is then marked as stale.
 */
export async function changeDocument(
  context: ActionContext,
  mendings: readonly PlannedMending[],
  done: Notice,
): Promise<void> {
  const { host, store } = context;
  const check = await startChange(context);
  if (check === null) {
    return;
  }
  const edits = mendings.flatMap((mending) => mending.edits);
  const track = host.capabilities.trackChanges && store.get().trackChanges;
  const applied = await host.apply(edits, check.snapshot.revision, { track });
  const notice = applied.ok ? noticeOf(applied.value, done) : failureNotice(applied.failure, done);
  if (!applied.ok || notice.kind === 'skipped' || notice.kind === 'notInserted') {
    leaveUnchanged(context, check, notice);
    return;
  }
  store.set({ ...store.get(), undoable: store.get().undoable + 1 });
  const made = appliedEdits(edits, applied.value);
  const whole = mendings.filter((mending) => mending.edits.every((edit) => made.includes(edit)));
  await showChange(context, { before: check, made, mendings: whole }, notice);
}

/** How many findings were mended, which may be fewer or more than the edits it took. */
export function countFindings(mendings: readonly PlannedMending[]): number {
  return mendings.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** How many places of the document were changed, one for each edit. */
export function countPlaces(mendings: readonly PlannedMending[]): number {
  return mendings.reduce((sum, { edits }) => sum + edits.length, 0);
}

/** Takes one of the things back that were done last, and leaves the others. */
export async function takeBackPart(
  context: ActionContext,
  { before, made, mendings }: LastChange,
  part: PlannedMending,
): Promise<void> {
  const { host, store } = context;
  const check = await startChange(context);
  if (check === null) {
    return;
  }
  const others = mendings.filter((mending) => mending !== part);
  const undone = await host.takeBack(part.edits, check.snapshot.revision);
  const notice = undone.ok
    ? noticeOf(undone.value, { kind: 'takenBack', findings: part.findings, left: countFindings(others) })
    : ({ kind: 'failed', failure: { source: 'host', failure: undone.failure } } as const);
  if (!undone.ok || notice.kind === 'skipped') {
    leaveUnchanged(context, check, notice);
    return;
  }
  const left = made.filter((edit) => !part.edits.includes(edit));
  const { undoable } = store.get();
  store.set({ ...store.get(), undoable: left.length === 0 ? Math.max(undoable - 1, 0) : undoable });
  await showChange(context, { before, made: left, mendings: others }, notice);
}

/**
 * Has the host do something about its comments, then reads and checks the document anew. `work` answers with what to say.
 */
export async function changeComments(
  context: ActionContext,
  work: (check: Check) => Promise<Outcome<Notice>>,
): Promise<void> {
  const { store } = context;
  const check = await startChange(context);
  if (check === null) {
    return;
  }
  const done = await work(check);
  if (!done.ok) {
    leaveUnchanged(context, check, { kind: 'failed', failure: { source: 'host', failure: done.failure } });
    return;
  }
  await readAndCheck(context);
  store.set({ ...store.get(), notice: done.value });
}

/** Reads and checks what has become of the document, and says whether it is what was asked for. */
async function showChange(context: ActionContext, change: FreshChange, done: Notice): Promise<void> {
  const { store } = context;
  await readAndCheck(context, change);
  const after = shownCheck(store.get());
  store.set({ ...store.get(), notice: provenNotice(change.before, after, change.made, done) });
}

/** The check that the change is based on; null where there is none. */
async function startChange({ settle, store }: ActionContext): Promise<Check | null> {
  const check = shownCheck(store.get());
  if (check !== null) {
    store.set({ ...store.get(), phase: { kind: 'applying', check }, plan: null, notice: null });
    await settle();
  }
  return check;
}

/** Back to the check before, which no longer holds when the document may have changed meanwhile. */
function leaveUnchanged({ store }: ActionContext, check: Check, notice: Notice): void {
  const stale =
    notice.kind === 'failed'
      ? notice.failure.source === 'host' && !UNTOUCHED.has(notice.failure.failure.kind)
      : (notice.kind === 'skipped' && MOVED_ON.has(notice.reason)) ||
        (notice.kind === 'notInserted' && MOVED_ON.has(notice.refusal));
  store.set({ ...store.get(), phase: { kind: 'checked', check, stale }, notice });
}

/** What was asked for is said only when nothing else has changed; the user may also have typed meanwhile. */
function provenNotice(before: Check, after: Check | null, made: readonly Edit[], done: Notice): Notice {
  if (after === null || after === before) {
    return done;
  }
  const deviations = proveEdits(textOf(before), textOf(after), made);
  return deviations.length === 0 ? done : { kind: 'deviated', count: deviations.length };
}

/** The document without the comments that this product writes beside it: they come and go without any edit. */
function textOf({ checked: { document } }: Check): Document {
  return { ...document, comments: document.comments.filter((comment) => ownCommentCode(comment) === null) };
}

function failureNotice(failure: HostFailure, done: Notice): Notice {
  return done.kind === 'inserted' && failure.changed !== undefined
    ? { kind: 'notInserted', block: done.block, refusal: failure.changed }
    : { kind: 'failed', failure: { source: 'host', failure } };
}

function noticeOf(outcomes: readonly EditOutcome[], done: Notice): Notice {
  const skipped = outcomes.flatMap((outcome) => (outcome.kind === 'skipped' ? [outcome.reason] : []));
  const [reason] = skipped;
  if (reason === undefined) {
    return done;
  }
  const applied = outcomes.length - skipped.length;
  if (applied === 0 && done.kind === 'inserted') {
    return { kind: 'notInserted', block: done.block, refusal: reason };
  }
  return applied === 0
    ? { kind: 'skipped', reason }
    : { kind: 'partlyApplied', applied, skipped: skipped.length, reason };
}

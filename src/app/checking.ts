import { checkDocx, type CheckOptions } from '../core';
import type { DocumentSnapshot } from '../host/documentHost';
import type { ActionContext } from './action';
import { shownCheck, type Check, type LastChange, type Phase } from './state';

/** A change whose result has not been read yet. */
export type FreshChange = Omit<LastChange, 'revision'>;

/**
 * Reads the document from the host and checks it; the session shows the result or why there is none.
 * @param change what was just done to the document: parts of it can be taken back as long as the document stays as it is now
 */
export async function readAndCheck(context: ActionContext, change: FreshChange | null = null): Promise<void> {
  const { host, store, settle } = context;
  const last = shownCheck(store.get());
  store.set({ ...store.get(), phase: { kind: 'reading', last } });
  await settle();
  const read = await host.read();
  const phase: Phase = read.ok
    ? checkSnapshot(context, read.value, last)
    : { kind: 'failed', failure: { source: 'host', failure: read.failure }, last };
  showPhase(context, phase, change);
}

/** Checks the bytes of the last read again, after a change of what is demanded: the document itself is not asked for. */
export function checkAgain(context: ActionContext): void {
  const { phase } = context.store.get();
  if (phase.kind === 'checked') {
    const next = checkSnapshot(context, phase.check.snapshot, phase.check);
    showPhase(context, next.kind === 'checked' ? { ...next, stale: phase.stale } : next, null);
  }
}

function checkSnapshot(context: ActionContext, snapshot: DocumentSnapshot, last: Check | null): Phase {
  const result = checkDocx(snapshot.bytes, checkOptions(context, snapshot));
  return result.ok
    ? { kind: 'checked', check: { snapshot, checked: result.checked }, stale: false }
    : { kind: 'failed', failure: { source: 'file', failure: result.failure }, last };
}

/** How the session wants a document to be checked. */
export function checkOptions(
  { store, today }: ActionContext,
  { missingParts }: DocumentSnapshot,
): CheckOptions {
  const { settings, profile } = store.get();
  const { regulation, stage } = settings;
  return { regulation, stage, profile, asOf: today(), missingParts };
}

/** Moves to the phase and lets go of a selection that it no longer has, and of what was made for another document. */
function showPhase({ store }: ActionContext, phase: Phase, change: FreshChange | null): void {
  const state = store.get();
  const findings = phase.kind === 'checked' ? phase.check.checked.result.findings : [];
  const selected = findings.some(({ id }) => id === state.selected) ? state.selected : null;
  const revision = phase.kind === 'checked' ? phase.check.snapshot.revision : null;
  store.set({
    ...state,
    phase,
    selected,
    lastChange: changeUntil(revision, change, state.lastChange),
    plan: null,
  });
}

/** The change that the document of this revision is the result of. */
function changeUntil(
  revision: string | null,
  fresh: FreshChange | null,
  former: LastChange | null,
): LastChange | null {
  if (fresh !== null) {
    return revision === null || fresh.made.length === 0 ? null : { ...fresh, revision };
  }
  return revision === null || revision === former?.revision ? former : null;
}

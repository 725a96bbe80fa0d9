import { editPermission, type Document, type EditPermission } from '../../core';
import { supports } from './capabilities';
import { HostProblem } from './failure';
import type { WordRuntime } from './wordRuntime';

/**
 * Whether tracking must be switched on for the edits: somebody wants them tracked, or the document holds changes that nobody has
 * accepted, and it is not being tracked now, so that ours would hide among its text. A document that is tracked needs nothing: Word records what is done to it.
 * @throws HostProblem when the document may not be edited, or only with tracking that this Word cannot switch on
 */
export function mustSwitchTrackingOn(runtime: WordRuntime, document: Document, wanted: boolean): boolean {
  const permission = mustBeEditable(document);
  const isTracked = permission.kind === 'tracked' && permission.reason !== 'pendingRevisions';
  if (isTracked || (permission.kind === 'free' && !wanted)) {
    return false;
  }
  if (!supports(runtime, 'trackChanges')) {
    throw new HostProblem('untracked', 'no WordApi 1.4 to switch tracking on');
  }
  return true;
}

/**
 * How the document may be edited.
 * @throws HostProblem when it may not
 */
export function mustBeEditable(document: Document): Exclude<EditPermission, { kind: 'checkOnly' }> {
  const permission = editPermission(document);
  if (permission.kind === 'checkOnly') {
    throw new HostProblem('readOnly', `the document is ${permission.reason}`);
  }
  return permission;
}

/** Runs edits with tracking on, and off again afterwards, also when they fail. */
export async function withTracking<Value>({ Word }: WordRuntime, work: () => Promise<Value>): Promise<Value> {
  const switchTracking = (mode: 'TrackAll' | 'Off'): Promise<void> =>
    Word.run(async (context) => {
      context.document.changeTrackingMode = mode;
      await context.sync();
    });
  await switchTracking('TrackAll');
  try {
    return await work();
  } finally {
    await switchTracking('Off');
  }
}

import type { Document } from '../document';

/** Why a document is checked only: an edit would break its signature, its protection, or somebody's word that it is final. */
export type LockReason = 'signed' | 'protected' | 'final';

/** Why edits have to show as tracked changes: somebody is to see, and to accept, what others change. */
export type TrackingReason = 'trackRevisions' | 'protectedTracking' | 'pendingRevisions';

/** Whether a document may be edited, and how. */
export type EditPermission =
  | { readonly kind: 'free' }
  | { readonly kind: 'tracked'; readonly reason: TrackingReason }
  | { readonly kind: 'checkOnly'; readonly reason: LockReason };

/**
 * What the document itself says about being edited. `w:documentProtection` with `trackedChanges` allows edits that are tracked, every
 * other kind of enforced protection allows none (ECMA-376 17.15.1.29).
 */
export function editPermission({ settings, revisionCount }: Document): EditPermission {
  if (settings.signed) {
    return { kind: 'checkOnly', reason: 'signed' };
  }
  if (settings.protection === 'trackedChanges') {
    return { kind: 'tracked', reason: 'protectedTracking' };
  }
  if (settings.protection !== 'none') {
    return { kind: 'checkOnly', reason: 'protected' };
  }
  if (settings.markedFinal) {
    return { kind: 'checkOnly', reason: 'final' };
  }
  if (settings.trackRevisions) {
    return { kind: 'tracked', reason: 'trackRevisions' };
  }
  return revisionCount > 0 ? { kind: 'tracked', reason: 'pendingRevisions' } : { kind: 'free' };
}

import type { IsoDate } from '../core';
import type { DocumentHost, HostCapabilities } from '../host/documentHost';
import type { ProfileStore } from './profileStore';
import type { SessionState } from './state';
import type { Store } from './store';

/** Everything an action may use. */
export interface ActionContext {
  readonly host: DocumentHost;
  readonly store: Store<SessionState>;
  readonly profileStore: ProfileStore;
  readonly today: () => IsoDate;
  /** Lets the screen show the new state before a long computation. */
  readonly settle: () => Promise<void>;
}

export type ActionId =
  | 'acceptWords'
  | 'applyFix'
  | 'applySafeFixes'
  | 'checkDocument'
  | 'dismissNotice'
  | 'dismissPlan'
  | 'ignoreFinding'
  | 'insertBlock'
  | 'markStale'
  | 'planSafeFixes'
  | 'removeComments'
  | 'restoreIgnored'
  | 'revealFinding'
  | 'revealRange'
  | 'saveProfile'
  | 'selectFinding'
  | 'setRegulation'
  | 'setStage'
  | 'setTrackChanges'
  | 'setUnderlines'
  | 'takeBack'
  | 'undo'
  | 'writeComments';

/**
 * One thing the user can do. Buttons, shortcuts and ribbon commands all take it from here; what needs a finding, a block or a
 * setting is a function that gives the action for it. An action's label is the text with the same id in the user's language.
 */
export interface Action {
  readonly id: ActionId;
  isAvailable(state: SessionState, capabilities: HostCapabilities): boolean;
  perform(context: ActionContext): Promise<void>;
}

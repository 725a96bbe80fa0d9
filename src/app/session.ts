import type { IsoDate } from '../core';
import type { DocumentHost, HostCapabilities } from '../host/documentHost';
import type { Action, ActionContext } from './action';
import type { ProfileStore } from './profileStore';
import { isBusy, shownCheck, type SessionState } from './state';
import { createStore, type ReadableStore } from './store';
import { createUnderliner } from './underlining';

export interface SessionOptions {
  /** The calendar day of the user, for documents without a date. */
  readonly today: () => IsoDate;
  readonly profileStore: ProfileStore;
  /** Waits until the screen shows the present state; the default is one turn of the event loop. */
  readonly settle?: () => Promise<void>;
}

/** One user working on one document. */
export interface Session {
  readonly capabilities: HostCapabilities;
  readonly state: ReadableStore<SessionState>;
  can(action: Action): boolean;
  /** Performs the action when it is available, else does nothing. Resolves when it is over; what happened is in the state. */
  run(action: Action): Promise<void>;
  /** Forgets the check and the chosen regulation, because the host now holds another document. */
  reset(): void;
}

/** Starts a session over a host. Failures of the host and of the file become state; the session itself does not throw. */
export function createSession(host: DocumentHost, options: SessionOptions): Session {
  const store = createStore<SessionState>({
    phase: { kind: 'idle' },
    settings: { regulation: 'auto', stage: 'draft' },
    profile: options.profileStore.load(),
    trackChanges: false,
    underlines: 'off',
    ignored: new Set(),
    selected: null,
    undoable: 0,
    plan: null,
    lastChange: null,
    notice: null,
  });
  const context: ActionContext = {
    host,
    store,
    profileStore: options.profileStore,
    today: options.today,
    settle: options.settle ?? nextTurn,
  };
  const underline = createUnderliner(context);
  const can = (action: Action): boolean => action.isAvailable(store.get(), host.capabilities);
  return {
    capabilities: host.capabilities,
    state: store,
    can,
    async run(action) {
      if (!can(action)) {
        return;
      }
      try {
        await action.perform(context);
        await underline();
      } catch (error) {
        failUnexpectedly(context, error);
      }
    },
    reset() {
      const state = store.get();
      store.set({
        ...state,
        phase: { kind: 'idle' },
        // Chosen for the document that has gone: another one may be of another body.
        settings: { ...state.settings, regulation: 'auto' },
        ignored: new Set(),
        selected: null,
        undoable: 0,
        plan: null,
        lastChange: null,
        notice: null,
      });
    },
  };
}

/** A mistake of ours must not take the user's findings away, nor leave the session waiting for ever. */
function failUnexpectedly({ store }: ActionContext, error: unknown): void {
  const state = store.get();
  const failure = {
    source: 'host',
    failure: {
      kind: 'unexpected',
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    },
  } as const;
  const last = shownCheck(state);
  store.set(
    isBusy(state) || last === null
      ? { ...state, phase: { kind: 'failed', failure, last } }
      : { ...state, notice: { kind: 'failed', failure } },
  );
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

import type { Action } from '../action';

/** The host saw the document change by other hands: the check on the screen may no longer hold. */
export const markStale: Action = {
  id: 'markStale',
  isAvailable: (state) => state.phase.kind === 'checked' && !state.phase.stale,
  perform({ store }) {
    const state = store.get();
    if (state.phase.kind === 'checked') {
      store.set({ ...state, phase: { ...state.phase, stale: true } });
    }
    return Promise.resolve();
  },
};

/** The user has read what the last action did. */
export const dismissNotice: Action = {
  id: 'dismissNotice',
  isAvailable: (state) => state.notice !== null,
  perform({ store }) {
    store.set({ ...store.get(), notice: null });
    return Promise.resolve();
  },
};

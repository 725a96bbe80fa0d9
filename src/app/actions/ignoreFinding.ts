import type { Action } from '../action';
import { findingById, ignoredCount } from '../findings';

/** Puts a finding aside for this session, also in later checks of the document. */
export function ignoreFinding(findingId: string): Action {
  return {
    id: 'ignoreFinding',
    isAvailable: (state) => findingById(state, findingId) !== null,
    perform({ store }) {
      const state = store.get();
      const selected = state.selected === findingId ? null : state.selected;
      store.set({ ...state, ignored: new Set([...state.ignored, findingId]), selected });
      return Promise.resolve();
    },
  };
}

/** Shows again everything that was put aside. */
export const restoreIgnored: Action = {
  id: 'restoreIgnored',
  isAvailable: (state) => ignoredCount(state) > 0,
  perform({ store }) {
    store.set({ ...store.get(), ignored: new Set() });
    return Promise.resolve();
  },
};

import type { Action } from '../action';
import { checkAgain } from '../checking';
import { findingById } from '../findings';
import { isBusy } from '../state';

/** Takes the words that a finding doubts into the office's own, and judges the document anew: they are right wherever they stand. */
export function acceptWords(findingId: string): Action {
  return {
    id: 'acceptWords',
    isAvailable: (state) => !isBusy(state) && findingById(state, findingId)?.acceptable !== undefined,
    perform(context) {
      const { profileStore, store } = context;
      const state = store.get();
      const words = findingById(state, findingId)?.acceptable;
      if (words !== undefined) {
        const profile = { ...state.profile, words: [...(state.profile.words ?? []), words] };
        const kept = profileStore.save(profile);
        store.set({ ...state, profile, selected: null, notice: { kind: 'wordsAccepted', words, kept } });
        checkAgain(context);
      }
      return Promise.resolve();
    },
  };
}

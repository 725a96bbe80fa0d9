import type { Profile, Stage } from '../../core';
import type { Action } from '../action';
import { checkAgain } from '../checking';
import { isBusy, type CheckSettings } from '../state';

/** Says whether the document is a draft or about to be issued, and judges it accordingly. */
export function setStage(stage: Stage): Action {
  return changeSettings('setStage', { stage });
}

/** Says which regulation to check by, or to choose by evidence. */
export function setRegulation(regulation: CheckSettings['regulation']): Action {
  return changeSettings('setRegulation', { regulation });
}

/** Keeps what the office says about itself. */
export function saveProfile(profile: Profile): Action {
  return {
    id: 'saveProfile',
    isAvailable: (state) => !isBusy(state),
    perform(context) {
      const { profileStore, store } = context;
      const kept = profileStore.save(profile);
      store.set({ ...store.get(), profile, notice: { kind: 'profileSaved', kept } });
      checkAgain(context);
      return Promise.resolve();
    },
  };
}

function changeSettings(id: 'setStage' | 'setRegulation', change: Partial<CheckSettings>): Action {
  return {
    id,
    isAvailable: (state) => !isBusy(state),
    perform(context) {
      const state = context.store.get();
      context.store.set({ ...state, settings: { ...state.settings, ...change }, notice: null });
      checkAgain(context);
      return Promise.resolve();
    },
  };
}

/** Has every change written as a tracked one, or only where the document asks for it. */
export function setTrackChanges(on: boolean): Action {
  return {
    id: 'setTrackChanges',
    isAvailable: (state, { trackChanges }) => trackChanges && !isBusy(state),
    perform({ store }) {
      store.set({ ...store.get(), trackChanges: on });
      return Promise.resolve();
    },
  };
}

/** Underlines the places of findings for as long as the document is open, or not. */
export function setUnderlines(on: boolean): Action {
  return {
    id: 'setUnderlines',
    isAvailable: (state, { underline }) => underline && state.underlines !== 'refused' && !isBusy(state),
    perform({ store }) {
      store.set({ ...store.get(), underlines: on ? 'on' : 'off' });
      return Promise.resolve();
    },
  };
}

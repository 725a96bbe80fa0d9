import type { PlannedMending } from '../../core';
import type { Action } from '../action';
import { takeBackPart } from '../changing';
import { canChange } from '../state';

/** Takes one of the things back that were mended last, and leaves the others. */
export function takeBack(mending: PlannedMending): Action {
  return {
    id: 'takeBack',
    isAvailable: (state, capabilities) =>
      capabilities.takeBack && canChange(state) && (state.lastChange?.mendings.includes(mending) ?? false),
    async perform(context) {
      const { lastChange } = context.store.get();
      if (lastChange !== null) {
        await takeBackPart(context, lastChange, mending);
      }
    },
  };
}

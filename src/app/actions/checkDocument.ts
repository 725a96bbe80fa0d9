import type { Action } from '../action';
import { readAndCheck } from '../checking';
import { isBusy } from '../state';

/** Reads the document and checks it. */
export const checkDocument: Action = {
  id: 'checkDocument',
  isAvailable: (state) => !isBusy(state),
  async perform(context) {
    context.store.set({ ...context.store.get(), notice: null });
    await readAndCheck(context);
  },
};

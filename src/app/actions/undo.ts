import type { Action } from '../action';
import { readAndCheck } from '../checking';
import { isBusy, shownCheck } from '../state';

/** Takes back the last change that this session made. */
export const undo: Action = {
  id: 'undo',
  isAvailable: (state, capabilities) => capabilities.undo && state.undoable > 0 && !isBusy(state),
  async perform(context) {
    const { host, store } = context;
    const check = shownCheck(store.get());
    if (check !== null) {
      store.set({ ...store.get(), phase: { kind: 'applying', check }, notice: null });
    }
    const undone = await host.undo();
    if (undone.ok) {
      const left = undone.value === 'undone' ? store.get().undoable - 1 : 0;
      store.set({ ...store.get(), undoable: left, lastChange: null });
    }
    await readAndCheck(context);
    store.set({
      ...store.get(),
      notice: undone.ok
        ? { kind: undone.value }
        : { kind: 'failed', failure: { source: 'host', failure: undone.failure } },
    });
  },
};

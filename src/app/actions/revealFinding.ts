import type { Finding, Range } from '../../core';
import type { Action, ActionContext } from '../action';
import { findingById } from '../findings';
import { isBusy, shownCheck } from '../state';
import { targetOf, textTarget, type Target } from '../target';

/**
 * Shows a place of a finding in the document and makes the finding the selected one.
 * @param place 0 is the finding's own place, 1 the first of its further places, and so on.
 */
export function revealFinding(findingId: string, place = 0): Action {
  return {
    id: 'revealFinding',
    isAvailable: (state) => !isBusy(state) && findingById(state, findingId) !== null,
    async perform(context) {
      const { host, store } = context;
      const finding = findingById(store.get(), findingId);
      const check = shownCheck(store.get());
      const location = finding === null ? undefined : placesOf(finding)[place];
      if (check === null || location === undefined) {
        return;
      }
      store.set({ ...store.get(), selected: findingId, notice: null });
      const target = targetOf(location, check.checked.document);
      if (host.capabilities.reveal && target !== null) {
        await revealTarget(context, target);
      }
    },
  };
}

/** Makes a finding the selected one without moving the document: the user is already there. */
export function selectFinding(findingId: string): Action {
  return {
    id: 'selectFinding',
    isAvailable: (state) => findingById(state, findingId) !== null,
    perform({ store }) {
      store.set({ ...store.get(), selected: findingId });
      return Promise.resolve();
    },
  };
}

/** Shows a stretch of the text that was checked, for example a component that was recognised. */
export function revealRange(range: Range): Action {
  return {
    id: 'revealRange',
    isAvailable: (state, { reveal }) => reveal && !isBusy(state) && shownCheck(state) !== null,
    async perform(context) {
      const check = shownCheck(context.store.get());
      const target = check === null ? null : textTarget(check.checked.document, range);
      if (target !== null) {
        await revealTarget(context, target);
      }
    },
  };
}

/** All places of a finding, its own first. */
export function placesOf(finding: Finding): readonly Finding['location'][] {
  return [finding.location, ...finding.more];
}

/** Has the host show the place; text that is no longer there means that the check is out of date. */
export async function revealTarget({ host, store }: ActionContext, target: Target): Promise<void> {
  const shown = await host.reveal(target.range, target.expected);
  const state = store.get();
  if (!shown.ok) {
    store.set({ ...state, notice: { kind: 'failed', failure: { source: 'host', failure: shown.failure } } });
  } else if (shown.value === 'notFound') {
    const phase = state.phase.kind === 'checked' ? { ...state.phase, stale: true } : state.phase;
    store.set({ ...state, phase, notice: { kind: 'notFound' } });
  }
}

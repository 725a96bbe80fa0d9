import { fixEdits, planMending, type Finding, type MendingPlan } from '../../core';
import type { HostCapabilities } from '../../host/documentHost';
import type { Action, ActionContext } from '../action';
import { changeDocument, countFindings, countPlaces } from '../changing';
import { checkOptions } from '../checking';
import { visibleFindings } from '../findings';
import { canChange, shownCheck, type SessionState } from '../state';

/** The finding can be mended without asking: spacing, fonts, punctuation, never the words. */
export function isSafelyFixable(finding: Finding): boolean {
  return fixEdits(finding, 'safe').length > 0;
}

function canMend(state: SessionState, { edit }: HostCapabilities): boolean {
  return edit && canChange(state) && visibleFindings(state).some(isSafelyFixable);
}

/** Works out everything that can be mended without asking, for the user to look at; says why where there is nothing after all. */
export const planSafeFixes: Action = {
  id: 'planSafeFixes',
  isAvailable: canMend,
  perform(context) {
    const { store } = context;
    const plan = planOf(context);
    const refused = plan?.mendings.length === 0 ? plan.refused[0] : undefined;
    store.set(
      refused === undefined
        ? { ...store.get(), plan, notice: null }
        : { ...store.get(), plan: null, notice: { kind: 'skipped', reason: refused.reason } },
    );
    return Promise.resolve();
  },
};

export const dismissPlan: Action = {
  id: 'dismissPlan',
  isAvailable: ({ plan }) => plan !== null,
  perform({ store }) {
    store.set({ ...store.get(), plan: null });
    return Promise.resolve();
  },
};

/** One plan is nearly always enough; the next takes what could only be said of the mended document. */
const MOST_PLANS = 3;

/** Mends everything that can be mended without asking. */
export const applySafeFixes: Action = {
  id: 'applySafeFixes',
  isAvailable: canMend,
  async perform(context) {
    let plan = context.store.get().plan ?? planOf(context);
    let [findings, places] = [0, 0];
    for (let change = 0; change < MOST_PLANS && plan !== null && plan.mendings.length > 0; change++) {
      findings += countFindings(plan.mendings);
      places += countPlaces(plan.mendings);
      await changeDocument(context, plan.mendings, { kind: 'fixed', findings, places });
      const state = context.store.get();
      plan =
        plan.goesOn && state.notice?.kind === 'fixed' && canMend(state, context.host.capabilities)
          ? planOf(context)
          : null;
    }
  },
};

function planOf(context: ActionContext): MendingPlan | null {
  const state = context.store.get();
  const check = shownCheck(state);
  return check === null
    ? null
    : planMending(check.checked, {
        scope: 'safe',
        accepts: ({ id }) => !state.ignored.has(id),
        options: checkOptions(context, check.snapshot),
      });
}

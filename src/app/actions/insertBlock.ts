import { explainInsertion, previewChanges } from '../../core';
import type { BlockName, Insertion, InsertionRequest, Profile } from '../../core';
import type { Action, ActionContext } from '../action';
import { changeDocument } from '../changing';
import { canChange, shownCheck, type Check, type SessionState } from '../state';
import { firstNewText } from '../target';
import { revealTarget } from './revealFinding';

type PossibleInsertion = Extract<Insertion, { possible: true }>;

/** Inserts a part of a document where it belongs, and shows it. */
export function insertBlock(block: BlockName): Action {
  return {
    id: 'insertBlock',
    isAvailable: (state, { insert }) => insert && canChange(state) && planBlock(state, block) !== null,
    async perform(context) {
      const before = shownCheck(context.store.get());
      const planned = planBlock(context.store.get(), block);
      if (before !== null && planned !== null) {
        const { edits } = planned;
        const changes = previewChanges(edits, before.checked.document);
        await changeDocument(context, [{ findings: [], edits, changes }], { kind: 'inserted', block });
        await revealInserted(context, before);
      }
    },
  };
}

/** The insertion of a block into the document on the screen; null when it cannot be inserted there. */
export function planBlock(state: SessionState, block: BlockName): PossibleInsertion | null {
  const check = shownCheck(state);
  const planned = check === null ? null : explainInsertion(block, insertionRequest(check, state.profile));
  return planned?.possible === true ? planned : null;
}

/** What an insertion into the checked document is planned from. */
export function insertionRequest({ checked }: Check, profile: Profile): InsertionRequest {
  return { administrative: checked.administrative, regulation: checked.regulation, profile };
}

async function revealInserted(context: ActionContext, before: Check): Promise<void> {
  const { host, store } = context;
  const after = shownCheck(store.get());
  const target = after === null ? null : firstNewText(before.checked.document, after.checked.document);
  if (host.capabilities.reveal && target !== null && store.get().notice?.kind === 'inserted') {
    await revealTarget(context, target);
  }
}

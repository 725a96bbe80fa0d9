import { planInsertion, regulationOf } from '../../core';
import type { BlockName, Edit, Profile, Regulation } from '../../core';
import type { Action, ActionContext } from '../action';
import { changeDocument } from '../changing';
import { canChange, shownCheck, type Check, type SessionState } from '../state';
import { firstNewText } from '../target';
import { revealTarget } from './revealFinding';

/** Inserts a part of a document where it belongs, and shows it. */
export function insertBlock(block: BlockName): Action {
  return {
    id: 'insertBlock',
    isAvailable: (state, { insert }) => insert && canChange(state) && planBlock(state, block) !== null,
    async perform(context) {
      const before = shownCheck(context.store.get());
      const edits = planBlock(context.store.get(), block);
      if (before !== null && edits !== null) {
        await changeDocument(context, edits, { kind: 'inserted', block });
        await revealInserted(context, before);
      }
    },
  };
}

/** The edits that insert a block into the document on the screen; null when the block has no place there or is there already. */
export function planBlock(state: SessionState, block: BlockName): readonly Edit[] | null {
  const check = shownCheck(state);
  if (check === null) {
    return null;
  }
  const { administrative } = check.checked;
  const { profile } = state;
  return planInsertion(block, { administrative, regulation: regulationToWriteBy(check, profile), profile });
}

/** The regulation of the document, or for a document that shows none (an empty one) that of the office. */
export function regulationToWriteBy({ checked }: Check, profile: Profile): Regulation {
  return checked.regulation ?? regulationOf(profile.regime === 'party' ? 'hd36' : 'nd30');
}

async function revealInserted(context: ActionContext, before: Check): Promise<void> {
  const { host, store } = context;
  const after = shownCheck(store.get());
  const target = after === null ? null : firstNewText(before.checked.document, after.checked.document);
  if (host.capabilities.reveal && target !== null && store.get().notice?.kind === 'inserted') {
    await revealTarget(context, target);
  }
}

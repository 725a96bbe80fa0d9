import { useState } from 'react';
import { editsOf, planBlock, previewEdits, shownCheck, type ChangePreview } from '../../app';
import type { BlockName, Edit, Finding } from '../../core';
import { useSessionState } from '../providers/SessionProvider';

/** A change that waits for the user's yes. */
export type PendingChange =
  | { readonly kind: 'fix'; readonly finding: Finding }
  /** `finding` is the one that misses the block, where the user came from one. */
  | { readonly kind: 'insert'; readonly block: BlockName; readonly finding: Finding | null };

export interface Confirmation {
  readonly pending: PendingChange | null;
  /** What the pending change will do; empty when nothing is pending. */
  readonly changes: readonly ChangePreview[];
  readonly ask: (change: PendingChange) => void;
  readonly close: () => void;
}

/** Holds one change back until the user has seen it. */
export function useConfirmation(): Confirmation {
  const [pending, setPending] = useState<PendingChange | null>(null);
  const state = useSessionState();
  const check = shownCheck(state);
  const edits = (change: PendingChange): readonly Edit[] =>
    change.kind === 'fix' ? editsOf(change.finding) : (planBlock(state, change.block) ?? []);
  return {
    pending,
    changes: pending === null || check === null ? [] : previewEdits(edits(pending), check.checked.document),
    ask: setPending,
    close: () => setPending(null),
  };
}

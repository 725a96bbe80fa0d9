import { useState } from 'react';
import { editsOf, planBlock, previewChanges, shownCheck, type ChangePreview } from '../../app';
import type { BlockName, Finding, InsertionNote } from '../../core';
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
  /** What to know of the pending insertion besides its changes. */
  readonly note: InsertionNote | null;
  readonly ask: (change: PendingChange) => void;
  readonly close: () => void;
}

/** Holds one change back until the user has seen it. */
export function useConfirmation(): Confirmation {
  const [pending, setPending] = useState<PendingChange | null>(null);
  const state = useSessionState();
  const check = shownCheck(state);
  const block = pending?.kind === 'insert' ? planBlock(state, pending.block) : null;
  const edits = pending?.kind === 'fix' ? editsOf(pending.finding) : (block?.edits ?? []);
  return {
    pending,
    changes: check === null ? [] : previewChanges(edits, check.checked.document),
    note: block?.note ?? null,
    ask: setPending,
    close: () => setPending(null),
  };
}

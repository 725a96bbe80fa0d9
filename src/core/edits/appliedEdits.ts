import type { Edit, EditOutcome } from './edit';

/** The edits that were made, of those that were tried; `outcomes` is in the order of `edits`. */
export function appliedEdits(edits: readonly Edit[], outcomes: readonly EditOutcome[]): readonly Edit[] {
  return edits.filter((_, index) => outcomes[index]?.kind === 'applied');
}

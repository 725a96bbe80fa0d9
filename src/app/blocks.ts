import { BLOCKS, explainInsertion, regulationOf } from '../core';
import type { BlockGroup, BlockName, Obstacle, Profile, Regulation } from '../core';
import { insertionRequest } from './actions/insertBlock';
import type { Check } from './state';

export interface OfferedBlock {
  readonly name: BlockName;
  /** Why the block cannot be inserted now, or null when it can. */
  readonly obstacle: Obstacle | null;
}

export interface OfferedGroup {
  readonly group: BlockGroup;
  readonly blocks: readonly OfferedBlock[];
}

/** Every block, in the order of the page, and whether it can be inserted into the checked document. */
export function offeredBlocks(check: Check, profile: Profile): readonly OfferedGroup[] {
  const request = insertionRequest(check, profile);
  const groups = new Map<BlockGroup, OfferedBlock[]>();
  for (const { group, name } of BLOCKS) {
    const planned = explainInsertion(name, request);
    const offered = { name, obstacle: planned.possible ? null : planned.obstacle };
    groups.set(group, [...(groups.get(group) ?? []), offered]);
  }
  return [...groups].map(([group, blocks]) => ({ group, blocks }));
}

/** The regulation by which blocks are laid out: that of the document, or for one that shows none (an empty one) that of the office. */
export function writingRegulation({ checked }: Check, profile: Profile): Regulation {
  return checked.regulation ?? regulationOf(profile.regime === 'party' ? 'hd05' : 'nd30');
}

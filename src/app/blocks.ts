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
  const groups = new Map<BlockGroup, OfferedBlock[]>();
  for (const { group, name } of BLOCKS) {
    const offered = { name, obstacle: insertionObstacle(name, check, profile) };
    groups.set(group, [...(groups.get(group) ?? []), offered]);
  }
  return [...groups].map(([group, blocks]) => ({ group, blocks }));
}

/** Why a block cannot be inserted into the checked document, or null when it can. */
export function insertionObstacle(name: BlockName, check: Check, profile: Profile): Obstacle | null {
  const planned = explainInsertion(name, insertionRequest(check, profile));
  return planned.possible ? null : planned.obstacle;
}

/** The regulation by which blocks are laid out: that of the document, or for one that shows none (an empty one) that of the office. */
export function writingRegulation({ checked }: Check, profile: Profile): Regulation {
  return checked.regulation ?? regulationOf(profile.regime === 'party' ? 'hd05' : 'nd30');
}

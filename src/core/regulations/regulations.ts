import { HD05 } from './hd05';
import { HD36 } from './hd36';
import { ND30 } from './nd30';
import type { Regulation, RegulationId } from './regulation';

const BY_ID: Readonly<Record<RegulationId, Regulation>> = { nd30: ND30, hd36: HD36, hd05: HD05 };

export const REGULATIONS: readonly Regulation[] = Object.values(BY_ID);

export function regulationOf(id: RegulationId): Regulation {
  return BY_ID[id];
}

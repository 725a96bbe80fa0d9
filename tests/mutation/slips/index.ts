import type { Slip } from '../slip';
import { CAPITAL_SLIPS } from './capitals';
import { FACT_SLIPS } from './facts';
import { FIELD_SLIPS } from './fields';
import { HEADING_SLIPS } from './headings';
import { PLACE_SLIPS } from './places';
import { PLAN_SLIPS } from './plan';
import { SENSE_SLIPS } from './sense';
import { TYPING_SLIPS } from './typing';
import { WORDING_SLIPS } from './wording';

/** Natural slips in language and sense, several for each clause of the groups `chung`, `hoa`, `kh` and `hl`, and of our own. */
export const SLIPS: readonly Slip[] = [
  ...TYPING_SLIPS,
  ...WORDING_SLIPS,
  ...CAPITAL_SLIPS,
  ...PLACE_SLIPS,
  ...FACT_SLIPS,
  ...PLAN_SLIPS,
  ...FIELD_SLIPS,
  ...HEADING_SLIPS,
  ...SENSE_SLIPS,
];

import type { Slip } from '../slip';
import { CAPITAL_SLIPS } from './capitals';
import { FACT_SLIPS } from './facts';
import { FIELD_SLIPS } from './fields';
import { HEADING_SLIPS } from './headings';
import { PARTY_BODY_SLIPS } from './partyBody';
import { PARTY_CLOSING_SLIPS } from './partyClosing';
import { PARTY_HEADER_SLIPS } from './partyHeader';
import { PLACE_SLIPS } from './places';
import { PLAN_SLIPS } from './plan';
import { SENSE_SLIPS } from './sense';
import { STATE_BODY_SLIPS } from './stateBody';
import { STATE_CLOSING_SLIPS } from './stateClosing';
import { STATE_HEADER_SLIPS } from './stateHeader';
import { TYPING_SLIPS } from './typing';
import { WORDING_SLIPS } from './wording';

/**
 * Natural slips in language and sense, several for each clause of the groups `chung`, `hoa`, `kh` and `hl`, and of our own; then slips in
 * the forms of the state and of the Party.
 */
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
  ...STATE_HEADER_SLIPS,
  ...STATE_BODY_SLIPS,
  ...STATE_CLOSING_SLIPS,
  ...PARTY_HEADER_SLIPS,
  ...PARTY_BODY_SLIPS,
  ...PARTY_CLOSING_SLIPS,
];

import type { Rule } from '../../linting';
import { agencyAsteriskForm } from './agency-asterisk-form';
import { agencyAsteriskPresent } from './agency-asterisk-present';
import { agencySpacing } from './agency-spacing';
import { congressName } from './congress-name';
import { districtSuperior } from './district-superior';
import { headerColumnsRule } from './header-columns';
import { issuingAgencyArea } from './issuing-agency-area';
import { issuingAgencyFormat } from './issuing-agency-format';
import { issuingAgencyPresent } from './issuing-agency-present';
import { jointAgencies } from './joint-agencies';
import { parentAgencyFormat } from './parent-agency-format';
import { parentAgencyNone } from './parent-agency-none';
import { parentAgencyPlace } from './parent-agency-place';
import { partyIssuer } from './party-issuer';
import { partySuperior } from './party-superior';

/** Names of the issuing body and of the one above it (cell 2). */
export const ISSUING_AGENCY_RULES: readonly Rule[] = [
  agencyAsteriskForm,
  agencyAsteriskPresent,
  agencySpacing,
  congressName,
  districtSuperior,
  headerColumnsRule,
  issuingAgencyArea,
  issuingAgencyFormat,
  issuingAgencyPresent,
  jointAgencies,
  parentAgencyFormat,
  parentAgencyNone,
  parentAgencyPlace,
  partyIssuer,
  partySuperior,
];

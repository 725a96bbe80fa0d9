import type { AdministrativeDocument } from '../../src/core/administrative';
import { chooseRegulation } from '../../src/core/regulations';
import { administrativeOf, componentOf, dateOf, evidenceOf, numberOf } from './administrative';

/** The day of the check in the tests on which regulation applies, after the Party's Guideline 05 came into force. */
export const TODAY = '2026-11-20';

/** What is known of a document. */
export type Parts = Partial<AdministrativeDocument>;

/** A plan of a People's Committee. */
export const STATE_PLAN: Parts = {
  type: 'ke-hoach',
  issuingAgency: componentOf('ỦY BAN NHÂN DÂN XÃ AN BÌNH'),
  documentNumber: numberOf('state', 'KH-UBND'),
  signingAuthority: componentOf('TM. ỦY BAN NHÂN DÂN'),
};
/** A plan of a committee of the Party. */
export const PARTY_PLAN: Parts = {
  type: 'ke-hoach',
  issuingAgency: componentOf('ĐẢNG ỦY XÃ AN BÌNH'),
  documentNumber: numberOf('party', 'KH/ĐU'),
  signingAuthority: componentOf('T/M BAN THƯỜNG VỤ'),
  placeAndDate: dateOf(10, 6, 2026),
};

export const STATE_SIGNS = evidenceOf(
  'nationalName',
  'stateAgency',
  'stateNumber',
  'stateAuthority',
  'stateArchiveLine',
  'stateEndMark',
);

export const PARTY_SIGNS = evidenceOf(
  'partyTitle',
  'partyAgency',
  'asterisk',
  'partyNumber',
  'partyAuthority',
  'partyArchiveLine',
);

/** The regulation chosen for a document of these parts, checked on the day `asOf`. */
export function choice(parts: Parts, asOf = TODAY): ReturnType<typeof chooseRegulation> {
  return chooseRegulation(administrativeOf(parts), asOf);
}

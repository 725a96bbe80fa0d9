import type { AdministrativeDocument } from '../../administrative';
import { fold } from '../../vietnamese';
import { namesIssuer } from './standIns';
import { unitIn, type AdministrativeUnit } from './administrativeUnit';

/** Bodies of a province or district that sit in it as a whole: their documents name it, not the ward that the house stands in. */
const SEATED =
  /^(?:UBND|HDND|UY BAN|HOI DONG NHAN DAN|THUONG TRUC|SO|PHONG|VAN PHONG|BAN|THANH TRA|DANG UY|DANG BO|TINH UY|THANH UY|HUYEN UY|DAI HOI|DOAN DAI BIEU|HOI|LIEN DOAN)(?= |$)/u;
/** Bodies whose superior is the one that the unit is governed by. */
const GOVERNING =
  /^(?:UBND|HDND|UY BAN NHAN DAN|HOI DONG NHAN DAN|DANG UY|DANG BO|TINH UY|THANH UY|HUYEN UY|UY BAN MTTQ|UY BAN MAT TRAN)(?= |$)/u;
/** Offices of such a body, which sit where it sits. */
const OFFICES = /^(?:SO|PHONG|VAN PHONG|BAN|THANH TRA|UY BAN KIEM TRA)(?= |$)/u;
/** Forces and courts have guidelines of their own on the place. */
const OF_THEIR_OWN = /QUAN SU|BIEN PHONG|QUAN KHU|CONG AN|TOA AN|KIEM SAT|THI HANH AN/u;

/** The unit that a document's issuing body sits in and is named by, or null where its name does not tell. */
export function seatOf(administrative: AdministrativeDocument): AdministrativeUnit | null {
  if (!namesIssuer(administrative)) {
    return null;
  }
  const { issuingAgency, parentAgency } = administrative;
  const name = issuingAgency?.text ?? '';
  const key = fold(name);
  const unit = unitIn(name);
  if (unit !== null) {
    return unit.level === 'commune' || (SEATED.test(key) && !OF_THEIR_OWN.test(key)) ? unit : null;
  }
  const parent = parentAgency?.text ?? '';
  const above = GOVERNING.test(fold(parent)) ? unitIn(parent) : null;
  // Whose standing committee it is, the line above does not say.
  const isOffice = OFFICES.test(key) && !/^BAN (?:THUONG VU|CHAP HANH)(?: DANG (?:BO|UY))?$/u.test(key);
  return above !== null && (above.level === 'commune' || isOffice) ? above : null;
}

import type { AdministrativeDocument } from '../../administrative';
import { fold, isUpperCase } from '../../vietnamese';

/**
 * Whether the issuing body is named. "ĐẢNG BỘ …" is the line above the name of a Party committee; below another such line it stands
 * where that name belongs.
 */
export function namesIssuer({ issuingAgency, parentAgency, partyTitle }: AdministrativeDocument): boolean {
  return (
    issuingAgency !== null &&
    (partyTitle === null || parentAgency !== null || !/^DANG BO(?= |$)/u.test(fold(issuingAgency.text)))
  );
}

/**
 * Whether there is an abstract. Where a decision has none, the capitals that name who decides stand in its place; a resolution of a
 * congress has the congress for its abstract, in small letters.
 */
export function hasAbstract({ abstract, issuingAgency }: AdministrativeDocument): boolean {
  return (
    abstract !== null &&
    !(isUpperCase(abstract.text) && fold(abstract.text) === fold(issuingAgency?.text ?? ''))
  );
}

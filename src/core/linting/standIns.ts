import type { AdministrativeDocument } from '../administrative';
import { fold } from '../vietnamese';

/** Whether the issuing body is named. "ĐẢNG BỘ …" is the line above the name of a Party committee, never the name of who issues. */
export function namesIssuer({ issuingAgency, partyTitle }: AdministrativeDocument): boolean {
  return (
    issuingAgency !== null && !(partyTitle !== null && /^DANG BO(?= |$)/u.test(fold(issuingAgency.text)))
  );
}

/** Whether there is an abstract. Where a decision has none, the line that names who decides stands in its place. */
export function hasAbstract({ abstract, issuingAgency }: AdministrativeDocument): boolean {
  return abstract !== null && fold(abstract.text) !== fold(issuingAgency?.text ?? '');
}

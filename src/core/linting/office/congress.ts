import type { AdministrativeDocument, Component } from '../../administrative';
import { partyBodyKind } from './partyBodies';

/** The name of the Party congress that issues the document; of an organ without its congress the organ; null for other documents. */
export function congressOf({ issuingAgency, parentAgency }: AdministrativeDocument): Component | null {
  if (issuingAgency === null) {
    return null;
  }
  const kind = partyBodyKind(issuingAgency.text);
  if (kind === 'congress') {
    return issuingAgency;
  }
  if (kind !== 'congressOrgan') {
    return null;
  }
  return parentAgency !== null && partyBodyKind(parentAgency.text) === 'congress'
    ? parentAgency
    : issuingAgency;
}

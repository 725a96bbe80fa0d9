import type { PageNumberSetup, PageSetup } from '../edits';
import type { ComponentFormat } from './fragments';

/** A kind of paragraph with a printed form of its own. */
export type ComponentRole =
  | 'parentAgency'
  | 'issuingAgency'
  | 'asterisk'
  | 'documentNumber'
  | 'letterAbstract'
  | 'nationalName'
  | 'nationalMotto'
  | 'partyTitle'
  | 'placeAndDate'
  | 'documentTypeName'
  | 'abstract'
  | 'abstractDashes'
  | 'addressees'
  | 'addresseesLabel'
  | 'addressee'
  | 'legalBasis'
  | 'enactor'
  | 'decision'
  | 'heading'
  | 'subheading'
  | 'body'
  | 'recipientsLabel'
  | 'recipient'
  | 'authority'
  | 'signerTitle'
  | 'signatureSpace'
  | 'signerName'
  | 'appendixLabel'
  | 'appendixTitle'
  | 'appendixReference'
  | 'urgencyMark'
  | 'secrecyMark'
  | 'draftMark'
  | 'circulationMark'
  | 'noPublicationNote'
  | 'drafter'
  | 'contact'
  | 'copyKind'
  | 'certification'
  | 'tableHead'
  | 'tableCell';

/** How the documents of one regime are printed: one choice out of what the regulation allows. Lengths are twips. */
export interface Form {
  readonly page: PageSetup;
  readonly pageNumber: PageNumberSetup;
  /** Widths of the left and the right column. */
  readonly headerColumns: readonly [number, number];
  readonly closingColumns: readonly [number, number];
  readonly formats: Readonly<Record<ComponentRole, ComponentFormat>>;
}

/** Width of the text area, twips. */
export function textAreaWidth(page: PageSetup): number {
  return page.width - page.left - page.right;
}

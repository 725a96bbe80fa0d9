import { insertAfter, type Change } from './change';
import type { Piece } from './piece';

interface CopyText {
  /** Who copies. */
  readonly agency: readonly string[];
  readonly documentNumber: string;
  /** `SAO Y` */
  readonly kind: string;
  readonly placeAndDate: string;
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly title: string;
  readonly name: string;
}

/** Adds the block of a copy below a document. */
export function copied(text: CopyText): Change {
  const pieces: readonly Piece[] = [
    { name: 'copy.line', role: 'copyLine', text: '' },
    ...text.agency.map((line, index) => ({
      name: `copy.agency.${String(index + 1)}`,
      role: 'copyAgency' as const,
      text: line,
    })),
    { name: 'copy.number', role: 'copyNumber', text: text.documentNumber },
    { name: 'copy.recipients', role: 'copyRecipientsLabel', text: text.recipientsLabel },
    ...text.recipients.map((line, index) => ({
      name: `copy.recipients.${String(index + 1)}`,
      role: 'copyRecipient' as const,
      text: line,
    })),
    { name: 'copy.kind', role: 'copyKind', text: text.kind },
    { name: 'copy.placeAndDate', role: 'copyPlaceAndDate', text: text.placeAndDate },
    { name: 'copy.authority', role: 'copyAuthority', text: text.authority },
    { name: 'copy.title', role: 'copySignerTitle', text: text.title },
    { name: 'copy.signatureSpace', role: 'copySignatureSpace', text: '' },
    { name: 'copy.signerName', role: 'copySignerName', text: text.name },
  ];
  return (draft) =>
    [...pieces].reverse().reduce((changed, piece) => insertAfter('signerName', piece)(changed), draft);
}

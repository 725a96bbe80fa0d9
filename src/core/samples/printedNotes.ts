import type { FragmentBlock } from '../edits';
import type { NewParagraph } from '../docx/creation';
import { closingTable, ruleParagraph, textAreaWidth, type Form } from '../forms';
import type { Draft, Piece, PieceRole } from './piece';
import { printedParagraph, printedSpace } from './printedPiece';

const COPY_LEFT: readonly PieceRole[] = ['copyAgency', 'copyNumber', 'copyRecipientsLabel', 'copyRecipient'];
const COPY_RIGHT: readonly PieceRole[] = [
  'copyKind',
  'copyPlaceAndDate',
  'copyAuthority',
  'copySignerTitle',
  'copySignatureSpace',
  'copySignerName',
];
const NOTES: readonly PieceRole[] = [
  'circulationMark',
  'noPublicationNote',
  'contact',
  'copyLine',
  ...COPY_LEFT,
  ...COPY_RIGHT,
];

/** What stands in the margins of the page, or below the document's own end. */
export function isNote(piece: Piece): boolean {
  return NOTES.includes(piece.role);
}

function having(draft: Draft, roles: readonly PieceRole[]): readonly Piece[] {
  return draft.pieces.filter(({ role }) => roles.includes(role));
}

function printed(piece: Piece, form: Form): readonly NewParagraph[] {
  return piece.role === 'copySignatureSpace' ? printedSpace(piece, form) : [printedParagraph(piece, form)];
}

/** Marks that stand at the top of the first page. */
export function firstPageHeader(draft: Draft, form: Form): readonly NewParagraph[] {
  return having(draft, ['circulationMark']).map((piece) => ({
    ...printedParagraph(piece, form),
    framed: piece.format?.framed === true,
  }));
}

/** Decree 30/2020 prints the address at the foot of the first page. */
export function firstPageFooter(
  draft: Draft,
  form: Form,
  regime: 'state' | 'party',
): readonly NewParagraph[] {
  return regime === 'state' ? having(draft, ['contact']).map((piece) => printedParagraph(piece, form)) : [];
}

/** Notes and the block of a copy, below the closing block. */
export function printedNotes(draft: Draft, form: Form, regime: 'state' | 'party'): readonly FragmentBlock[] {
  const notes = having(draft, regime === 'state' ? ['noPublicationNote'] : ['noPublicationNote', 'contact']);
  const column = (roles: readonly PieceRole[]): readonly NewParagraph[] =>
    having(draft, roles).flatMap((piece) => printed(piece, form));
  const width = textAreaWidth(draft.page);
  const lines = having(draft, ['copyLine']).map((piece) =>
    ruleParagraph(piece.format?.length ?? width, width),
  );
  const [left, right] = [column(COPY_LEFT), column(COPY_RIGHT)];
  const block = left.length + right.length === 0 ? [] : [closingTable(form, [left, right])];
  return [...notes.map((piece) => printedParagraph(piece, form)), ...lines, ...block];
}

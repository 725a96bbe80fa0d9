import type { FragmentBlock } from '../edits';
import type { NewParagraph } from '../docx/creation';
import { closingTable, textAreaWidth, type Form } from '../forms';
import type { Layout } from './layout';
import type { Draft, Piece, PieceRole } from './piece';
import { printedParagraph, printedSpace } from './printedPiece';
import { tabbedRows } from './printedHeader';

const RECIPIENTS: readonly PieceRole[] = ['recipientsLabel', 'recipient', 'drafter'];
const SIGNATURE: readonly PieceRole[] = [
  'authority',
  'signerTitle',
  'signatureSpace',
  'signerName',
  'certification',
];
const LEFT_SIGNATURE: readonly PieceRole[] = ['leftAuthority', 'leftSignatureSpace', 'leftSignerName'];

export function isClosing(piece: Piece): boolean {
  return [...RECIPIENTS, ...SIGNATURE, ...LEFT_SIGNATURE].includes(piece.role);
}

/**
 * Recipients on the left and the signature on the right; with two signers (minutes), the signatures side by side and the recipients
 * below them.
 */
export function printedClosing(draft: Draft, form: Form, layout: Layout): readonly FragmentBlock[] {
  const column = (roles: readonly PieceRole[]): readonly NewParagraph[] =>
    draft.pieces.filter((piece) => roles.includes(piece.role)).flatMap((piece) => printed(piece, form));
  const recipients = column(RECIPIENTS);
  const signature = column(SIGNATURE);
  const leftSignature = column(LEFT_SIGNATURE);
  if (recipients.length + signature.length + leftSignature.length === 0) {
    return [];
  }
  if (leftSignature.length > 0) {
    const signatures = closingTable(form, [leftSignature, signature]);
    const gap = printedParagraph({ name: 'gap', role: 'signatureSpace', text: '' }, form);
    return [signatures, gap, ...recipients];
  }
  switch (layout.closing ?? 'table') {
    case 'table':
      return [closingTable(form, [recipients, signature])];
    case 'tableTwoRows':
      return [closingTable(form, [recipients, signature.slice(0, -1)], [[], signature.slice(-1)])];
    case 'tableSwapped':
      // Against the rule, as the next one: only for examples that name it.
      return [closingTable(form, [signature, recipients])];
    case 'recipientsBelow':
      return [closingTable(form, [[], signature]), ...recipients];
    case 'tabs': {
      const [left] = form.closingColumns;
      const right = textAreaWidth(form.page) - left;
      return tabbedRows(recipients, signature, [left / 2, left + right / 2]);
    }
  }
}

function printed(piece: Piece, form: Form): readonly NewParagraph[] {
  return piece.role === 'signatureSpace' || piece.role === 'leftSignatureSpace'
    ? printedSpace(piece, form)
    : [printedParagraph(piece, form)];
}

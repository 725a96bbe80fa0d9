import { isDrafterMark, type AdministrativeDocument } from '../../administrative';
import type { Paragraph, TableCell } from '../../document';
import type { InsertionPoint } from '../../edits';
import { isBlank, rowEnd } from './cells';
import { after, firstParagraph, lastOfBody } from './points';

/** Where the closing block belongs: below the content, above the appendices. */
export function belowContent(administrative: AdministrativeDocument): InsertionPoint {
  const last = lastOfBody(administrative);
  return last === null ? { kind: 'end' } : after(last, true);
}

/**
 * The blank cell on the other side of the signature, or of the recipients; null when there is none. The drafter's mark stands below the
 * recipients, so a cell with nothing else still has room for them.
 */
export function blankCellBeside(
  administrative: AdministrativeDocument,
  side: 'left' | 'right',
): TableCell | null {
  const { source, recipients, signatures } = administrative;
  const signature = signatures.at(-1);
  const known =
    side === 'right'
      ? recipients
      : (signature?.signingAuthority ?? signature?.signerTitle ?? signature?.signerName ?? null);
  const cell = firstParagraph(source, known)?.cell ?? null;
  const beside = cell === null ? null : rowEnd(cell, side);
  const isMark = ({ text }: Paragraph): boolean => side === 'left' && isDrafterMark({ text: text.trim() });
  return beside !== null && isBlank(source, beside, isMark) ? beside : null;
}

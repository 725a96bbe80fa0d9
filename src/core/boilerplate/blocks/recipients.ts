import type { AdministrativeDocument, Component, SignatureBlock } from '../../administrative';
import { closingTable } from '../../forms';
import { impossible, insertion, type Block } from '../block';
import { recipientParagraphs } from '../parts/closing';
import { firstOfCell } from '../place/cells';
import { belowContent, blankCellBeside } from '../place/closing';
import { after, before, insertAt, lastParagraph } from '../place/points';

/** The recipients: on the left of the signature; below it where it leaves no room; in a table of their own where it is missing. */
export const recipients: Block = {
  name: 'recipients',
  label: 'Nơi nhận',
  group: 'closing',
  plan(context) {
    const { administrative, form } = context;
    const { source } = administrative;
    if (administrative.recipients !== null) {
      return impossible('alreadyThere');
    }
    const paragraphs = recipientParagraphs(context);
    const cell = blankCellBeside(administrative, 'left');
    if (cell !== null) {
      return insertion(insertAt(before(firstOfCell(source, cell), false), paragraphs));
    }
    const signed = lastParagraph(source, lastSignedPiece(administrative));
    return insertion(
      signed === null
        ? insertAt(belowContent(administrative), [closingTable(form, [paragraphs, []])])
        : insertAt(after(signed, true), paragraphs),
    );
  },
};

function lastSignedPiece({ signatures }: AdministrativeDocument): Component | null {
  const pieces = signatures
    .flatMap((block: SignatureBlock) => [block.signingAuthority, block.signerTitle, block.signerName])
    .filter((piece) => piece !== null);
  const end = (piece: Component): number => piece.ranges.at(-1)?.paragraph ?? -1;
  return [...pieces].sort((a, b) => end(a) - end(b)).at(-1) ?? null;
}

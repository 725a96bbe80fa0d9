import type { AdministrativeDocument, Component, SignatureBlock } from '../../administrative';
import { closingTable } from '../../forms';
import { impossible, insertion, type Block } from '../block';
import { recipientParagraphs } from '../parts/closing';
import { firstOfCell } from '../place/cells';
import { belowContent, blankCellBeside } from '../place/closing';
import { after, before, firstParagraph, insertAt, lastParagraph, levelWith } from '../place/points';

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
      const beside = firstParagraph(source, signedPieces(administrative)[0] ?? null);
      return insertion(insertAt(before(firstOfCell(source, cell), false), levelWith(beside, paragraphs)));
    }
    const signed = lastParagraph(source, signedPieces(administrative).at(-1) ?? null);
    return insertion(
      signed === null
        ? insertAt(belowContent(administrative), [closingTable(form, [paragraphs, []])])
        : insertAt(after(signed, true), paragraphs),
    );
  },
};

/** Authorities, posts and names of all signers, from the top. */
function signedPieces({ signatures }: AdministrativeDocument): readonly Component[] {
  const pieces = signatures
    .flatMap((block: SignatureBlock) => [block.signingAuthority, block.signerTitle, block.signerName])
    .filter((piece) => piece !== null);
  const end = (piece: Component): number => piece.ranges.at(-1)?.paragraph ?? -1;
  return [...pieces].sort((a, b) => end(a) - end(b));
}

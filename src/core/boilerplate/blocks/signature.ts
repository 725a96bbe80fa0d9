import type { FragmentTable } from '../../edits';
import { closingTable, emptyParagraph } from '../../forms';
import { impossible, insertion, type Block, type Insertion, type InsertionContext } from '../block';
import { minutesSignature, signatureParagraphs } from '../parts/closing';
import { firstOfCell } from '../place/cells';
import { belowContent, blankCellBeside } from '../place/closing';
import { before, firstParagraph, insertAt, levelWith } from '../place/points';

/** The signature: on the right of the recipients, or in a table of its own. Minutes have two signers side by side. */
export const signature: Block = {
  name: 'signature',
  label: 'Quyền hạn, chức vụ, chữ ký và họ tên',
  group: 'closing',
  plan(context) {
    const { administrative, type } = context;
    const { source, recipients } = administrative;
    if (administrative.signatures.length > 0) {
      return impossible('alreadyThere');
    }
    const cell = type === 'bien-ban' ? null : blankCellBeside(administrative, 'right');
    return cell === null
      ? ownTable(context)
      : insertion(
          insertAt(
            before(firstOfCell(source, cell), false),
            levelWith(firstParagraph(source, recipients), signatureParagraphs(context)),
          ),
        );
  },
};

/** The signature's own table, without recipients. */
export function signatureTable(context: InsertionContext): FragmentTable {
  return context.type === 'bien-ban'
    ? closingTable(context.form, [minutesSignature(context, 'secretary'), minutesSignature(context, 'chair')])
    : closingTable(context.form, [[], signatureParagraphs(context)]);
}

function ownTable(context: InsertionContext): Insertion {
  const { administrative } = context;
  const label = firstParagraph(administrative.source, administrative.recipients);
  if (label === null) {
    return insertion(insertAt(belowContent(administrative), [signatureTable(context)]));
  }
  // Above recipients in a table, a second table would grow together with theirs.
  const gap = label.cell === null ? [] : [emptyParagraph(context.form.formats.body.run.size)];
  return insertion(insertAt(before(label, true), [signatureTable(context), ...gap]));
}

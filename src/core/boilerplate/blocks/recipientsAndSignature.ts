import { closingTable, emptyParagraph } from '../../forms';
import { impossible, insertion, type Block } from '../block';
import { recipientParagraphs, signatureParagraphs } from '../parts/closing';
import { belowContent } from '../place/closing';
import { insertAt } from '../place/points';
import { recipients } from './recipients';
import { signature, signatureTable } from './signature';

/** Recipients and signature side by side; where one of them is there, the other. */
export const recipientsAndSignature: Block = {
  name: 'recipientsAndSignature',
  label: 'Nơi nhận và chữ ký',
  group: 'closing',
  plan(context) {
    const { administrative, form, type } = context;
    const signed = administrative.signatures.length > 0;
    if (administrative.recipients !== null) {
      return signed ? impossible('alreadyThere') : signature.plan(context);
    }
    if (signed) {
      return recipients.plan(context);
    }
    const both =
      type === 'bien-ban'
        ? [
            signatureTable(context),
            emptyParagraph(form.formats.signatureSpace.run.size),
            ...recipientParagraphs(context),
          ]
        : [closingTable(form, [recipientParagraphs(context), signatureParagraphs(context)])];
    return insertion(insertAt(belowContent(administrative), both));
  },
};

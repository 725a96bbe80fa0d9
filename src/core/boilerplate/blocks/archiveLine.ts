import { impossible, insertion, type Block } from '../block';
import { archiveParagraph } from '../parts/closing';
import { after, insertAt, replaceEnding } from '../place/points';
import { recipientFormat } from '../style/recipientFormat';

/** The archive line below the last recipient, whose end mark becomes that of a line between others. */
export const archiveLine: Block = {
  name: 'archiveLine',
  label: 'Dòng “Lưu” ở Nơi nhận',
  group: 'closing',
  plan(context) {
    const { administrative, regulation } = context;
    const { recipients, source } = administrative;
    if (recipients === null) {
      return impossible('recipientsFirst');
    }
    if (recipients.archive !== null) {
      return impossible('alreadyThere');
    }
    const range = recipients.items.at(-1)?.range ?? recipients.ranges.at(-1);
    const last = range === undefined ? undefined : source.main.paragraphs[range.paragraph];
    // Several lines in one paragraph, or a line that tabs share with the signature, cannot take a paragraph after them.
    if (range === undefined || last === undefined || last.text.includes('\t')) {
      return impossible('noSafePlace');
    }
    const line = archiveParagraph(context, recipientFormat(context, last));
    const mark =
      recipients.items.length === 0
        ? null
        : replaceEnding(last, /[.;,]?$/u, regulation.demands.recipients.separator);
    return insertion(...(mark === null ? [] : [mark]), insertAt(after(last, false), [line]));
  },
};

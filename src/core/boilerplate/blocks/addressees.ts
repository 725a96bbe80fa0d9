import type { Edit } from '../../edits';
import { impossible, insertion, type Block, type InsertionContext } from '../block';
import { belowTitle } from '../place/opening';
import { before, insertAt } from '../place/points';
import { recipientFormat } from '../style/recipientFormat';
import { unknownType } from '../words/documentType';
import { blank, inlines, sentence } from '../words/parts';

/** “Kính gửi: …”, “Kính trình: …” to one addressee, in the types that have it. */
export const addressees: Block = {
  name: 'addressees',
  label: 'Kính gửi (Kính trình)',
  group: 'opening',
  plan(context) {
    const { administrative, form, regulation, type } = context;
    if (administrative.addressees !== null) {
      return impossible('alreadyThere');
    }
    const label = regulation.demands.addressees.labels.find(
      ({ types }) => type !== null && types.includes(type),
    );
    if (label === undefined) {
      return type === null ? unknownType(context) : impossible('notForThisType');
    }
    const { run, paragraph } = form.formats.addressees;
    const italic = form.formats.addresseesLabel.run.italic ?? false;
    return insertion(
      ...asAboveEdits(context),
      insertAt(belowTitle(administrative), [
        {
          kind: 'paragraph',
          format: paragraph,
          content: [
            { kind: 'text', text: label.text, format: { ...run, italic } },
            { kind: 'text', text: ' ', format: run },
            ...inlines(run, [blank('addressee', 'tên cơ quan, tổ chức, cá nhân nhận văn bản')]),
          ],
          markSize: run.size,
        },
      ]),
    );
  },
};

/** Who is addressed above is named “Như trên” below: as the first recipient, where the recipients stand in lines of their own. */
function asAboveEdits(context: InsertionContext): readonly Edit[] {
  const { regulation, type } = context;
  const { recipients, source } = context.administrative;
  const { asAboveTypes, separator } = regulation.demands.recipients;
  const first = recipients?.items[0];
  const line = first === undefined ? undefined : source.main.paragraphs[first.range.paragraph];
  const usual = type !== null && asAboveTypes.includes(type);
  if (
    !usual ||
    first === undefined ||
    line === undefined ||
    /Như trên/u.test(first.text) ||
    line.text.includes('\t')
  ) {
    return [];
  }
  const format = recipientFormat(context, line);
  return [insertAt(before(line, false), [sentence(format, `- Như trên${separator}`)])];
}

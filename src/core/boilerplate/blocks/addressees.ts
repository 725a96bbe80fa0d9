import { impossible, insertion, type Block } from '../block';
import { belowTitle } from '../place/opening';
import { insertAt } from '../place/points';
import { blank, inlines } from '../words/parts';

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
      return impossible('notForThisType');
    }
    const { run, paragraph } = form.formats.addressees;
    const italic = form.formats.addresseesLabel.run.italic ?? false;
    return insertion(
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

import { proveEdits } from '../../../../src/core/edits';
import { edit, formatText, replace } from '../../../support/edits';
import { field, p, r } from '../../../support/wordprocessing';

const skipped = { kind: 'skipped', reason: 'generated' };
const applied = { kind: 'applied' };

const paragraph = (code: string): string => `<w:p>${r('Theo ')}${field(code, r('mục  2'))}${r('  .')}</w:p>`;

describe('edits in the result of a field', () => {
  test.each(['REF _Ref1 \\h', 'DATE \\@ "dd/MM/yyyy"', 'PAGE', 'DOCPROPERTY ten', '= 1 + 2'])(
    'are not made where Word writes it anew: %s',
    (code) => {
      const { outcomes, bytes, source } = edit({ body: paragraph(code) + p('') }, (document) => [
        replace(document, 'mục  2', 'mục 2'),
        replace(document, 'Theo mục', 'theo mục'),
        { kind: 'deleteParagraph', paragraph: 0, expected: 'Theo mục  2  .' },
      ]);
      expect(outcomes).toEqual([skipped, skipped, skipped]);
      expect(bytes).toEqual(source);
    },
  );

  test.each(['HYPERLINK "https://anbinh.example.vn"', 'FORMTEXT'])(
    'are made where somebody has typed it: %s',
    (code) => {
      const { after } = edit({ body: paragraph(code) }, (document) => [replace(document, 'mục  2', 'mục 2')]);
      expect(after.main.paragraphs[0]?.text).toBe('Theo mục 2  .');
    },
  );

  test('are made when they only format it', () => {
    const { outcomes } = edit({ body: paragraph('PAGE') }, (document) => [
      formatText(document, 'mục', { size: 26 }),
    ]);
    expect(outcomes).toEqual([applied]);
  });

  test('are made beside it, and what is inserted there stays outside of it', () => {
    const insertion = (offset: number, text: string) =>
      ({
        kind: 'replaceText',
        range: { part: 'document', paragraph: 0, start: offset, end: offset },
        expected: '',
        text,
      }) as const;
    const edits = [insertion(5, '“'), insertion(11, '”')];
    const { after, before, outcomes } = edit({ body: paragraph('REF x') }, () => edits);
    expect(outcomes).toEqual([applied, applied]);
    expect(after.main.paragraphs[0]?.text).toBe('Theo “mục  2”  .');
    expect(after.main.paragraphs[0]?.fields).toEqual([{ instruction: 'REF x', start: 6, end: 12 }]);
    expect(proveEdits(before, after, edits)).toEqual([]);
  });

  test('are put behind it at the end of a paragraph, and refused before it at the beginning', () => {
    const at = (offset: number) =>
      ({
        kind: 'replaceText',
        range: { part: 'document', paragraph: 0, start: offset, end: offset },
        expected: '',
        text: '.',
      }) as const;
    const { after, outcomes } = edit({ body: `<w:p>${field('REF x', r('mục 2'))}</w:p>` }, () => [
      at(0),
      at(5),
    ]);
    expect(outcomes).toEqual([skipped, applied]);
    expect(after.main.paragraphs[0]).toMatchObject({
      text: 'mục 2.',
      fields: [{ instruction: 'REF x', start: 0, end: 5 }],
    });
  });
});

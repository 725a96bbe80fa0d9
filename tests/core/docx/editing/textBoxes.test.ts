import { strFromU8, unzipSync } from 'fflate';
import type { Edit } from '../../../../src/core/edits';
import { docxOf, present } from '../../../support/docx';
import { editBytes } from '../../../support/edits';
import { p, r, textBox } from '../../../support/wordprocessing';

const BOX = p(r('DỰ ') + r('THẢO', '<w:b/>')) + p('lần 2') + p('cuối');

/** The blocks of both copies of the text box after edits of its paragraphs, which are 1, 2 and 3. */
function copiesAfter(
  makeEdits: (text: (index: number) => string) => readonly Edit[],
  options: { readonly source?: string; readonly track?: boolean } = {},
): readonly string[] {
  const { source = textBox(BOX), track = false } = options;
  const { bytes, outcomes } = editBytes(
    docxOf({ body: `<w:p>${source}</w:p>${p('sau')}` }),
    ({ main }) => makeEdits((index) => present(main.paragraphs[index]).text),
    track ? { author: 'Lan' } : undefined,
  );
  expect(outcomes.every(({ kind }) => kind === 'applied')).toBe(true);
  const xml = strFromU8(present(unzipSync(bytes)['word/document.xml']));
  return [...xml.matchAll(/<w:txbxContent>(.*?)<\/w:txbxContent>/gu)].map(([, blocks]) =>
    (blocks ?? '').replace(/ w:id="\d+"/gu, ''),
  );
}

const place = (paragraph: number, start: number, end: number) => ({
  part: 'document',
  paragraph,
  start,
  end,
});

const EDITS: readonly (readonly [string, (text: (index: number) => string) => readonly Edit[]])[] = [
  ['words', () => [{ kind: 'replaceText', range: place(2, 4, 5), expected: '2', text: '3' }]],
  [
    'formats',
    (text) => [
      { kind: 'setRunFormat', range: place(1, 1, 5), expected: text(1).slice(1, 5), format: { size: 30 } },
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 2,
        expected: text(2),
        format: { alignment: 'center' },
      },
    ],
  ],
  ['paragraphs that go', (text) => [{ kind: 'deleteParagraph', paragraph: 2, expected: text(2) }]],
  [
    'paragraphs that come',
    (text) => [
      {
        kind: 'insertFragment',
        at: { kind: 'after', paragraph: 1, expected: text(1), outsideTable: false },
        fragment: {
          blocks: [
            {
              kind: 'paragraph',
              format: { alignment: 'left' },
              content: [{ kind: 'text', text: 'mới', format: { size: 26 } }],
            },
          ],
        },
      },
    ],
  ],
];

describe('applyEdits in a text box', () => {
  test.each(EDITS)('changes %s in the copy for old programs too', (_, make) => {
    const [choice, fallback] = copiesAfter(make);
    expect(choice).not.toBe(BOX);
    expect(fallback).toBe(choice);
  });

  test.each(EDITS)('tracks %s in the copy too', (_, make) => {
    const [choice, fallback] = copiesAfter(make, { track: true });
    expect(choice).toContain('w:author="Lan"');
    expect(fallback).toBe(choice);
  });

  test('leaves a copy alone that says something else', () => {
    const other = textBox(BOX).replace(/(<mc:Fallback>.*)lần 2/u, '$1lần 9');
    const [, fallback] = copiesAfter(
      () => [{ kind: 'replaceText', range: place(2, 4, 5), expected: '2', text: '3' }],
      { source: other },
    );
    expect(fallback).toBe(BOX.replace('lần 2', 'lần 9'));
  });

  test('leaves a copy alone that is built otherwise', () => {
    const other = textBox(BOX).replace(/(<mc:Fallback>.*)<w:p>.*?lần 2.*?<\/w:p>/u, '$1');
    const [choice, fallback] = copiesAfter(
      () => [{ kind: 'replaceText', range: place(2, 4, 5), expected: '2', text: '3' }],
      { source: other },
    );
    expect(choice).toContain('lần 3');
    expect(fallback).not.toContain('lần 3');
  });
});

import { docxOf } from '../../tests/support/docx.ts';
import { p, r } from '../../tests/support/wordprocessing.ts';

/**
 * Documents that nobody writes and a reader must survive, of any size, by what they are made of.
 * @type {readonly (readonly [name: string, build: (times: number) => Uint8Array])[]}
 */
export const HOSTILE_PARTS = [
  [
    'tables in tables',
    (depth) => '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('a') + '</w:tc></w:tr></w:tbl>'.repeat(depth),
    75,
  ],
  [
    'text boxes in text boxes',
    (depth) =>
      '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>'.repeat(depth) +
      '</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>'.repeat(depth),
    40,
  ],
  [
    'insertions in insertions',
    (depth) => `<w:p>${'<w:ins>'.repeat(depth)}${r('a')}${'</w:ins>'.repeat(depth)}</w:p>`,
    225,
  ],
  ['empty paragraphs', (count) => '<w:p/>'.repeat(count), 12_500],
  [
    'fields that never end',
    (count) => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(count)}</w:p>`,
    5000,
  ],
  [
    'formats',
    (count) =>
      Array.from({ length: count }, (_, index) => p('a', { rPr: `<w:sz w:val="${index}"/>` })).join(''),
    1500,
  ],
].map(([name, bodyOf, size]) => [name, (times) => docxOf({ body: bodyOf(times * size) })]);

import { readDocx } from '../../../src/core/docx';
import { docxOf, partsOf, zipOf } from '../../support/docx';
import { field, line, list, num, numbered, p, r, style, tbl, textBox } from '../../support/wordprocessing';
import { fc, runs } from '../../support/properties';

const described = {
  body:
    tbl(
      [[p('CƠ QUAN', { rPr: '<w:b/>' }), `<w:tc><w:p>${r('Độc lập')}${line(2000)}</w:p></w:tc>`]],
      '<w:tblStyle w:val="Bang"/>',
    ) +
    `<w:p>${r('Trang ')}${field('PAGE', r('2'))}${textBox(p('DỰ THẢO'))}</w:p>` +
    p('mục', { style: 'Muc', pPr: numbered(1) }),
  styles:
    style('paragraph', 'Muc', '<w:basedOn w:val="Muc"/><w:rPr><w:b/></w:rPr>', true) + style('table', 'Bang'),
  numbering: list(1, [['decimal', '%1.']]) + num(1, 1),
  headers: { header1: p('2') },
  footnotes: `<w:footnote w:id="1">${p('chú thích')}</w:footnote>`,
};
const CODES = ['not-a-docx', 'old-doc', 'encrypted', 'damaged', 'too-large', 'unsafe', 'unreadable'];

/** Reads everything a document gives, so that what is made late is made too. */
function readAll(bytes: Uint8Array): string {
  const result = readDocx(bytes);
  if (!result.ok) {
    return result.failure.code;
  }
  for (const story of result.document.stories.values()) {
    for (const paragraph of story.paragraphs) {
      const length = paragraph.runs.reduce(
        (sum, run) => sum + run.text.length + Number(run.format.size < 0),
        0,
      );
      if (length !== paragraph.text.length) {
        throw new Error(`Runs of ${length} units in a text of ${paragraph.text.length}`);
      }
      if (paragraph.section >= result.document.sections.length && story === result.document.main) {
        throw new Error('A paragraph without a section');
      }
    }
  }
  return 'read';
}

describe('readDocx', () => {
  test('reads the document that is going to be damaged', () => {
    expect(readAll(docxOf(described))).toBe('read');
  });

  test('answers any change of the zip with a document or a failure', () => {
    const good = docxOf(described);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat(good.length)),
        (changes, length) => {
          const bytes = good.slice(0, length ?? good.length);
          for (const [at, byte] of changes) {
            bytes[at] = byte;
          }
          expect(['read', ...CODES]).toContain(readAll(bytes));
        },
      ),
      { numRuns: runs(400) },
    );
  });

  test('answers any change of its parts with a document or a failure', () => {
    const parts = partsOf(described);
    const names = Object.keys(parts);
    const noise = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      '&',
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '<w:tc>',
      '<w:fldChar/>',
      '1e9',
      '-1',
      '\u0000',
      ' xmlns:w="x"',
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(40), noise, (name, at, cut, inserted) => {
        const xml = String(parts[name]);
        const from = at % xml.length;
        const changed = xml.slice(0, from) + inserted + xml.slice(from + cut);
        expect(['read', ...CODES]).toContain(readAll(zipOf({ ...parts, [name]: changed })));
      }),
      { numRuns: runs(600) },
    );
  });

  test('answers elements in any place with a document', () => {
    const name = fc.constantFrom(
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtContent',
      'ins',
      'del',
      'txbxContent',
      'pPr',
      'rPr',
      'sectPr',
      'fldChar',
      'pict',
      'drawing',
      'hyperlink',
    );
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc
        .tuple(
          name,
          fc.array(fc.oneof({ depthSize: 'medium' }, fc.constant('chữ'), tie('element')), { maxLength: 4 }),
        )
        .map(([tag, children]) => `<w:${tag}>${children.join('')}</w:${tag}>`),
    }));
    fc.assert(
      fc.property(element, (body) => {
        expect(readAll(docxOf({ body, sectPr: '' }))).toBe('read');
      }),
      { numRuns: runs(400) },
    );
  });

  test.each<[string, string]>([
    ['deep tables', '<w:tbl><w:tr><w:tc>'.repeat(300) + p('a') + '</w:tc></w:tr></w:tbl>'.repeat(300)],
    [
      'deep text boxes',
      '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>'.repeat(150) +
        '</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>'.repeat(150),
    ],
    ['deep insertions', `<w:p>${'<w:ins>'.repeat(900)}${r('a')}${'</w:ins>'.repeat(900)}</w:p>`],
    [
      'a cell that spans without end',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('a')}</w:tc></w:tr></w:tbl>`,
    ],
    ['very many paragraphs', '<w:p/>'.repeat(50_000)],
    ['very many fields', `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)}</w:p>`],
    [
      'very many formats',
      Array.from({ length: 5000 }, (_, index) => p('a', { rPr: `<w:sz w:val="${index}"/>` })).join(''),
    ],
    ['a very long attribute', p('a', { pPr: `<w:ind w:left="${'1'.repeat(1_000_000)}"/>` })],
    ['a very long number', `<w:p><w:r><w:sym w:font="Symbol" w:char="${'F'.repeat(100_000)}"/></w:r></w:p>`],
  ])('reads %s', (_, body) => {
    expect(readAll(docxOf({ body }))).toBe('read');
  });
});

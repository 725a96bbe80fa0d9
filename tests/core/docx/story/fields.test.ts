import { paragraphOf, paragraphsOf } from '../../../support/docx';
import { field, p, r } from '../../../support/wordprocessing';

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

describe('fields', () => {
  test('show their result, not their code', () => {
    const { text, fields } = paragraphOf({
      body: `<w:p>${r('Trang ')}${field('PAGE  \\* MERGEFORMAT', r('2'))}${r('.')}</w:p>`,
    });

    expect(text).toBe('Trang 2.');
    expect(fields).toEqual([{ instruction: 'PAGE  \\* MERGEFORMAT', start: 6, end: 7 }]);
  });

  test('may be simple', () => {
    const simple = `<w:fldSimple w:instr=" NUMPAGES ">${r('15')}</w:fldSimple>`;
    const { text, fields } = paragraphOf({ body: `<w:p>${r('/')}${simple}</w:p>` });

    expect([text, fields]).toEqual(['/15', [{ instruction: 'NUMPAGES', start: 1, end: 3 }]]);
  });

  test('have no result without a separator', () => {
    const { text, fields } = paragraphOf({
      body: `<w:p>${r('a')}${begin}${code(' SEQ x ')}${end}${r('b')}</w:p>`,
    });

    expect([text, fields]).toEqual(['ab', [{ instruction: 'SEQ x', start: 1, end: 1 }]]);
  });

  test('nest: a field in a result is one, a field in a code is named there in braces', () => {
    const inResult = field('REF a', r('x') + field('PAGE', r('3')) + r('y'));
    const inCode = `${begin}${code(' IF ')}${field('MERGEFIELD ten', r('Minh'))}${code(' = "" ')}${separate}${r('đúng')}${end}`;

    const first = paragraphOf({ body: `<w:p>${inResult}</w:p>` });
    expect(first.text).toBe('x3y');
    expect(first.fields).toEqual([
      { instruction: 'PAGE', start: 1, end: 2 },
      { instruction: 'REF a', start: 0, end: 3 },
    ]);
    const second = paragraphOf({ body: `<w:p>${inCode}</w:p>` });
    expect(second.text).toBe('đúng');
    expect(second.fields.map(({ instruction }) => instruction)).toEqual(['IF {MERGEFIELD ten} = ""']);
  });

  test('are there for the page number of Word before it had fields', () => {
    const { text, fields } = paragraphOf({ body: `<w:p>${r('- ')}<w:r><w:pgNum/></w:r></w:p>` });

    expect([text, fields]).toEqual(['- ', [{ instruction: 'PAGE', start: 2, end: 2 }]]);
  });

  test('reach over paragraphs', () => {
    const body =
      `<w:p>${r('Mục lục ')}${begin}${code(' TOC ')}${separate}${r('Phần I')}</w:p>` +
      p('Phần II') +
      `<w:p>${r('Phần III')}${end}${r(' hết')}</w:p>` +
      p('sau');

    expect(paragraphsOf({ body }).map(({ text, fields }) => [text, fields])).toEqual([
      ['Mục lục Phần I', [{ instruction: 'TOC', start: 8, end: 14 }]],
      ['Phần II', [{ instruction: 'TOC', start: 0, end: 7 }]],
      ['Phần III hết', [{ instruction: 'TOC', start: 0, end: 8 }]],
      ['sau', []],
    ]);
  });

  test('that are never closed swallow no text', () => {
    const texts = paragraphsOf({ body: `<w:p>${begin}${code(' PAGE ')}${r('còn')}</w:p>${p('đây')}` }).map(
      ({ text }) => text,
    );

    expect(texts).toEqual(['còn', 'đây']);
  });

  test('that end without having begun do no harm', () => {
    expect(paragraphOf({ body: `<w:p>${separate}${end}${r('chữ')}</w:p>` }).text).toBe('chữ');
  });

  test('of a text box do not mix with those around it', () => {
    const box =
      '<w:r><w:pict><v:shape><v:textbox><w:txbxContent>' +
      `<w:p>${field('PAGE', r('1'))}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const body = `<w:p>${begin}${code(' REF ')}${separate}${r('kết ')}${box}${r('quả')}${end}</w:p>`;

    expect(paragraphsOf({ body }).map(({ text, fields }) => [text, fields])).toEqual([
      ['kết quả', [{ instruction: 'REF', start: 0, end: 7 }]],
      ['1', [{ instruction: 'PAGE', start: 0, end: 1 }]],
    ]);
  });

  test('in tracked deletions do not count', () => {
    const deleted = `<w:del w:id="1">${begin}${code('PAGE')}</w:del>`;

    expect(paragraphOf({ body: `<w:p>${deleted}${r('còn')}</w:p>` })).toMatchObject({ text: 'còn' });
  });
});

describe('content controls', () => {
  test('in a paragraph have offsets and properties', () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="Số"/><w:tag w:val="so"/><w:showingPlcHdr/></w:sdtPr>' +
      `<w:sdtContent>${r('[số]')}</w:sdtContent></w:sdt>`;
    const { contentControls } = paragraphOf({ body: `<w:p>${r('Số: ')}${control}${r('/KH')}</w:p>` });

    expect(contentControls).toEqual([
      { tag: 'so', title: 'Số', placeholder: true, locked: false, start: 4, end: 8 },
    ]);
  });

  test('around blocks cover every paragraph in them', () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="khoi"/></w:sdtPr><w:sdtContent>${p('một')}${p('hai!')}</w:sdtContent></w:sdt>`;
    const spans = paragraphsOf({ body: control + p('ngoài') }).map(({ contentControls }) =>
      contentControls.map(({ tag, start, end: to }) => [tag, start, to]),
    );

    expect(spans).toEqual([[['khoi', 0, 3]], [['khoi', 0, 4]], []]);
  });
});

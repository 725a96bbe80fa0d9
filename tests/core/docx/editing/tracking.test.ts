import type { Document } from '../../../../src/core/document';
import { applyEdits, readDocx } from '../../../../src/core/docx';
import type { Edit, Fragment } from '../../../../src/core/edits';
import { docxOf, read } from '../../../support/docx';
import { formatText, replace } from '../../../support/edits';
import { factsOf } from '../../../support/facts';
import { settleRevisions } from '../../../support/revisions';
import { p, r, tbl } from '../../../support/wordprocessing';

const STAMP = { author: 'Thể Thức', date: '2026-03-16T08:00:00Z' };

function write(source: Uint8Array, makeEdits: (document: Document) => readonly Edit[], tracked: boolean) {
  const opened = readDocx(source);
  if (!opened.ok) {
    throw new Error(opened.failure.code);
  }
  const options = tracked ? { track: STAMP } : {};
  return applyEdits(opened.package, opened.document, makeEdits(opened.document), options);
}

/** The three documents that must be alike two by two. */
function tryTracking(source: Uint8Array, makeEdits: (document: Document) => readonly Edit[]) {
  const tracked = write(source, makeEdits, true);
  const untracked = write(source, makeEdits, false);
  expect(tracked.outcomes).toEqual(untracked.outcomes);
  expect(tracked.outcomes.map(({ kind }) => kind)).not.toContain('skipped');
  expect(factsOf(read(settleRevisions(tracked.bytes, 'reject')))).toEqual(
    factsOf(read(settleRevisions(source, 'reject'))),
  );
  expect(factsOf(read(settleRevisions(tracked.bytes, 'accept')))).toEqual(
    factsOf(read(settleRevisions(untracked.bytes, 'accept'))),
  );
  return new TextDecoder().decode(new Uint8Array(readPart(tracked.bytes)));
}

function readPart(bytes: Uint8Array): Uint8Array {
  const opened = readDocx(bytes);
  return (opened.ok ? opened.package.read('word/document.xml') : null) ?? new Uint8Array();
}

const format = { size: 28 };
const fragment: Fragment = {
  blocks: [
    {
      kind: 'paragraph',
      format: { alignment: 'center' },
      content: [
        { kind: 'text', text: 'Mới', format },
        { kind: 'placeholder', tag: 'a', title: 'A', text: '[điền]', format },
        { kind: 'tab' },
        { kind: 'text', text: 'hết', format },
      ],
    },
    { kind: 'paragraph', format: { alignment: 'both' }, content: [{ kind: 'text', text: 'Hai', format }] },
  ],
};
const table: Fragment = {
  blocks: [
    {
      kind: 'table',
      columns: [2000, 3000],
      bordered: true,
      rows: [
        ['a', 'b'].map((text) => ({ blocks: [line(text)] })),
        ['c', 'd'].map((text) => ({ blocks: [line(text)] })),
      ],
    },
  ],
};

function line(text: string) {
  return {
    kind: 'paragraph',
    format: { alignment: 'left' },
    content: [{ kind: 'text', text, format }],
  } as const;
}

const THREE = p('một') + p('hai', { pPr: '<w:jc w:val="right"/>', rPr: '<w:b/>' }) + p('ba');

describe('applyEdits with tracking', () => {
  test('records a new text beside the old one', () => {
    const source = docxOf({ body: p('Nơi nhận.', { rPr: '<w:b/>' }) });
    const xml = tryTracking(source, (document) => [replace(document, '.', ':')]);
    expect(xml).toMatch(
      /<w:t xml:space="preserve">Nơi nhận<\/w:t><\/w:r><w:del w:id="1" w:author="Thể Thức" w:date="2026-03-16T08:00:00Z"><w:r><w:rPr><w:b\/><\/w:rPr><w:delText xml:space="preserve">\.<\/w:delText><\/w:r><\/w:del><w:ins w:id="2" [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">:<\/w:t>/,
    );
  });

  test('records formats of letters with what they were', () => {
    const source = docxOf({ body: p(r('a ') + r('chữ', '<w:i/><w:sz w:val="24"/>') + r(' b')) });
    const xml = tryTracking(source, (document) => [formatText(document, 'ch', { size: 28, italic: false })]);
    expect(xml).toContain('<w:rPrChange');
    expect(xml).toMatch(/<w:rPr><w:i\/><w:sz w:val="24"\/><\/w:rPr><\/w:rPrChange>/);
  });

  test('records formats of a paragraph, and of an empty one’s mark', () => {
    const source = docxOf({
      body:
        p('a', { pPr: '<w:jc w:val="right"/>' }) + p('', { pPr: '<w:rPr><w:sz w:val="20"/></w:rPr>' }) + p(),
    });
    const xml = tryTracking(source, () => [
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 0,
        expected: 'a',
        format: { alignment: 'both', firstLine: 720 },
      },
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 2,
        expected: '',
        format: { spaceBefore: 120 },
      },
      {
        kind: 'setRunFormat',
        range: { part: 'document', paragraph: 1, start: 0, end: 0 },
        expected: '',
        format: { size: 28 },
      },
    ]);
    expect(xml).toContain('<w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>');
  });

  test('records the page', () => {
    const page = { width: 16838, height: 11906, landscape: true };
    const xml = tryTracking(docxOf({ body: p('a') }), () => [
      { kind: 'setPageSetup', section: 0, page, margins: { left: 1134 }, titlePage: true },
    ]);
    expect(xml).toContain('<w:sectPrChange');
  });

  test('records paragraphs and tables put in, wherever they stand', () => {
    for (const [index, expected] of ['một', 'hai', 'ba'].entries()) {
      for (const kind of ['before', 'after'] as const) {
        const at = { kind, paragraph: index, expected, outsideTable: false } as const;
        tryTracking(docxOf({ body: THREE }), () => [{ kind: 'insertFragment', at, fragment }]);
        tryTracking(docxOf({ body: THREE }), () => [{ kind: 'insertFragment', at, fragment: table }]);
      }
    }
    tryTracking(docxOf({ body: THREE }), () => [{ kind: 'insertFragment', at: { kind: 'start' }, fragment }]);
    tryTracking(docxOf({ body: THREE }), () => [{ kind: 'insertFragment', at: { kind: 'end' }, fragment }]);
  });

  test('records paragraphs put in at the end of a cell, beside a change of the one before', () => {
    const source = docxOf({ body: tbl([['trái', 'phải']]) + p('sau') });
    tryTracking(source, (document) => [
      {
        kind: 'insertFragment',
        at: { kind: 'after', paragraph: 0, expected: 'trái', outsideTable: false },
        fragment,
      },
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 0,
        expected: 'trái',
        format: { alignment: 'center' },
      },
      replace(document, 'phải', 'bên phải', 1),
    ]);
  });

  test('records paragraphs taken out', () => {
    const xml = tryTracking(
      docxOf({ body: p('một') + p('hai') + p() + p('bốn', { pPr: '<w:jc w:val="center"/>' }) }),
      () => [
        { kind: 'deleteParagraph', paragraph: 1, expected: 'hai' },
        { kind: 'deleteParagraph', paragraph: 2, expected: '' },
      ],
    );
    expect(xml).toMatch(/<w:rPr><w:del /);
  });

  test('records the page number', () => {
    for (const headers of [{}, { header1: p() }, { header1: p('chung') }]) {
      const reference = 'header1' in headers ? '<w:headerReference w:type="default" r:id="header1"/>' : '';
      const sectPr = `<w:sectPr>${reference}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
      tryTracking(docxOf({ body: p('a'), headers, sectPr }), () => [
        { kind: 'setPageNumber', section: 0, size: 26 },
      ]);
    }
  });

  test('leaves the changes of others theirs', () => {
    const theirs = (name: string, inside: string) =>
      `<w:${name} w:id="7" w:author="Lan">${inside}</w:${name}>`;
    const body =
      p(
        r('đầu ') +
          theirs('ins', r('thêm vào đây')) +
          theirs('del', '<w:r><w:delText>bỏ</w:delText></w:r>') +
          r(' cuối'),
      ) + p(r('chữ', `<w:b/>${theirs('rPrChange', '<w:rPr><w:i/></w:rPr>')}`));
    const xml = tryTracking(docxOf({ body }), (document) => [
      replace(document, 'vào', 'ở'),
      replace(document, 'cuối', 'kết'),
      replace(document, 'ữ', 'ử', 1),
      formatText(document, 'ch', { size: 30 }, 1),
    ]);
    expect(xml.match(/w:author="Lan"/g)).toHaveLength(5);
    expect(xml).not.toMatch(/<w:ins [^>]*"Lan"[^>]*>(?:(?!<\/w:ins>).)*<w:ins /);
  });

  test('numbers its changes apart from what has a number already', () => {
    const body = p(`<w:bookmarkStart w:id="41" w:name="x"/>${r('a')}<w:bookmarkEnd w:id="41"/>`);
    expect(tryTracking(docxOf({ body }), (document) => [replace(document, 'a', 'b')])).toContain(
      '<w:del w:id="42"',
    );
  });

  test('does not tear a tracked move apart', () => {
    const body = p(`<w:moveTo w:id="1" w:author="Lan">${r('chuyển')}</w:moveTo>`);
    const { outcomes } = write(docxOf({ body }), (document) => [replace(document, 'uy', 'x')], true);
    expect(outcomes).toEqual([{ kind: 'skipped', reason: 'notSupported' }]);
  });
});

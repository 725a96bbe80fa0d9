import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../../../../src/core/document';
import type { Edit, Fragment, FragmentBlock, InsertionPoint } from '../../../../src/core/edits';
import { documentOf, present } from '../../../support/docx';
import { edit, replace } from '../../../support/edits';
import { field, line, p, r, tbl } from '../../../support/wordprocessing';

const block = (text: string): FragmentBlock => ({
  kind: 'paragraph',
  format: { alignment: 'left' },
  content: [{ kind: 'text', text, format: { size: 28 } }],
});
const table: FragmentBlock = {
  kind: 'table',
  columns: [3000],
  bordered: false,
  rows: [[{ blocks: [{ kind: 'paragraph', format: { alignment: 'left' }, content: [] }] }]],
};
const fragment = (...blocks: readonly FragmentBlock[]): Fragment => ({ blocks });

const insert = (at: InsertionPoint, content: Fragment = fragment(block('MỚI'))): Edit => ({
  kind: 'insertFragment',
  at,
  fragment: content,
});
const beside = (
  kind: 'before' | 'after',
  paragraph: number,
  expected: string,
  outsideTable = false,
): InsertionPoint => ({ kind, paragraph, expected, outsideTable });
const remove = (paragraph: number, expected: string): Edit => ({
  kind: 'deleteParagraph',
  paragraph,
  expected,
});

/** The blocks of the body in order: texts of paragraphs, and `T` for tables. */
function outline(document: Document): string[] {
  const outlined: string[] = [];
  let skipTo = 0;
  for (const { index, text, cell } of document.main.paragraphs) {
    if (index < skipTo) {
      continue;
    }
    if (cell === null) {
      outlined.push(text);
    } else {
      let outermost = cell.table;
      while (outermost.parent !== null) {
        outermost = outermost.parent.table;
      }
      skipTo = outermost.endParagraph;
      outlined.push('T');
    }
  }
  return outlined;
}

describe('insertFragment', () => {
  const body = p('đầu') + tbl([['ô một', `<w:tc>${tbl([['sâu']])}${p('ô hai')}</w:tc>`]]) + p('cuối');

  test.each<[string, InsertionPoint, string[]]>([
    ['at the start', { kind: 'start' }, ['MỚI', 'đầu', 'T', 'cuối']],
    ['at the end', { kind: 'end' }, ['đầu', 'T', 'cuối', 'MỚI']],
    ['before a paragraph', beside('before', 4, 'cuối'), ['đầu', 'T', 'MỚI', 'cuối']],
    ['after a paragraph', beside('after', 0, 'đầu'), ['đầu', 'MỚI', 'T', 'cuối']],
    ['before the table of a cell', beside('before', 1, 'ô một', true), ['đầu', 'MỚI', 'T', 'cuối']],
    [
      'after the outermost table of a nested cell',
      beside('after', 2, 'sâu', true),
      ['đầu', 'T', 'MỚI', 'cuối'],
    ],
    ['outside a table where there is none', beside('after', 0, 'đầu', true), ['đầu', 'MỚI', 'T', 'cuối']],
  ])('inserts %s', (_, at, expected) => {
    const { after, outcomes } = edit({ body }, () => [insert(at)]);

    expect(outcomes).toEqual([{ kind: 'applied' }]);
    expect(outline(after)).toEqual(expected);
    expect(after.sections).toHaveLength(1);
  });

  test('inserts inside a cell', () => {
    const { after } = edit({ body }, () => [insert(beside('before', 2, 'sâu'))]);

    expect(after.main.paragraphs.map(({ text }) => text)).toEqual([
      'đầu',
      'ô một',
      'MỚI',
      'sâu',
      'ô hai',
      'cuối',
    ]);
    expect(after.main.paragraphs[2]?.cell?.table.index).toBe(1);
  });

  test('keeps tables apart, and a paragraph after the last one', () => {
    const { after } = edit({ body }, () => [
      insert(beside('after', 1, 'ô một', true), fragment(table)),
      insert(beside('after', 1, 'ô một', true), fragment(table)),
      insert({ kind: 'end' }, fragment(block('KẾT'), table)),
    ]);

    expect(outline(after)).toEqual(['đầu', 'T', '', 'T', '', 'T', 'cuối', 'KẾT', 'T', '']);
  });

  test('inserts in the order of the edits', () => {
    const { after } = edit({ body: p('một') }, () => [
      insert({ kind: 'end' }, fragment(block('A'))),
      insert({ kind: 'end' }, fragment(block('B'))),
    ]);

    expect(outline(after)).toEqual(['một', 'A', 'B']);
  });

  test('inserts into a document without blocks', () => {
    const empty = {
      parts: {
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
      },
    };

    expect(outline(edit(empty, () => [insert({ kind: 'end' })]).after)).toEqual(['MỚI']);
    expect(outline(edit(empty, () => [insert({ kind: 'start' })]).after)).toEqual(['MỚI']);
  });

  test('is skipped where the anchor is another or gone', () => {
    const { outcomes } = edit({ body }, () => [
      insert(beside('after', 0, 'khác')),
      insert(beside('after', 40, '')),
    ]);

    expect(outcomes).toEqual([
      { kind: 'skipped', reason: 'textChanged' },
      { kind: 'skipped', reason: 'locationLost' },
    ]);
  });
});

describe('deleteParagraph', () => {
  test('takes a paragraph away and nothing else', () => {
    const { after, bytes, source } = edit({ body: p('một') + p('hai') + p('ba') }, () => [remove(1, 'hai')]);
    const xml = (file: Uint8Array): string => strFromU8(present(unzipSync(file)['word/document.xml']));

    expect(outline(after)).toEqual(['một', 'ba']);
    expect(xml(bytes)).toBe(xml(source).replace(p('hai'), ''));
  });

  test.each<[string, string, number]>([
    ['the last of the document', p('một') + p('hai'), 1],
    ['the only one of a cell', tbl([['một']]) + p(''), 0],
    ['the last of a cell', tbl([[p('một') + p('hai')]]) + p(''), 1],
    ['one that ends a section', p('một', { pPr: '<w:sectPr/>' }) + p('hai'), 0],
    ['one that anchors a drawing', `<w:p>${r('một')}${line(100)}</w:p>${p('hai')}`, 0],
    ['one between two tables', tbl([['a']]) + p('một') + tbl([['b']]) + p(''), 1],
    [
      'one in which a field begins that ends elsewhere',
      `<w:p>${field('HYPERLINK', r('một')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, '')}</w:p><w:p>${r('hai')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      0,
    ],
  ])('is refused for %s', (_, body, paragraph) => {
    const expected = present(documentOf({ body }).main.paragraphs[paragraph]).text;
    const { outcomes, bytes, source } = edit({ body }, () => [remove(paragraph, expected)]);

    expect(outcomes).toEqual([{ kind: 'skipped', reason: 'notSupported' }]);
    expect(bytes).toEqual(source);
  });

  test('never empties a cell nor joins tables, one after another', () => {
    const body = tbl([[p('a') + p('b') + p('c')]]) + p('d') + p('e') + tbl([['f']]) + p('');
    const { outcomes } = edit({ body }, () => [
      remove(0, 'a'),
      remove(1, 'b'),
      remove(2, 'c'),
      remove(3, 'd'),
      remove(4, 'e'),
      remove(0, 'a'),
    ]);

    expect(outcomes.map(({ kind }) => kind)).toEqual([
      'applied',
      'applied',
      'skipped',
      'applied',
      'skipped',
      'applied',
    ]);
  });

  test('wins over other edits of the paragraph', () => {
    const { after, outcomes } = edit({ body: p('một') + p('hai') }, (document) => [
      replace(document, 'một', 'x'),
      remove(0, 'một'),
      insert(beside('before', 0, 'một')),
    ]);

    expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'applied', 'applied']);
    expect(outline(after)).toEqual(['MỚI', 'hai']);
  });

  test('is skipped where the text is another or there is no paragraph', () => {
    const { outcomes } = edit({ body: p('một') + p('hai') }, () => [remove(0, 'khác'), remove(9, '')]);

    expect(outcomes).toEqual([
      { kind: 'skipped', reason: 'textChanged' },
      { kind: 'skipped', reason: 'locationLost' },
    ]);
  });
});

describe('two paragraphs that are joined', () => {
  const anchor = '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>';
  const join = (document: Document) => [replace(document, 'Một', 'Một hai'), remove(1, 'hai')];

  test('become one', () => {
    const { after, outcomes } = edit({ body: p('Một') + p('hai') + p('Ba') }, join);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied']);
    expect(outline(after)).toEqual(['Một hai', 'Ba']);
  });

  test('stay two where the second cannot be deleted, whatever else is edited', () => {
    const body = p('Một') + p(r('hai') + anchor) + p('Ba');
    const { after, outcomes } = edit({ body }, (document) => [
      ...join(document),
      replace(document, 'Ba', 'Bốn', 2),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'skipped', 'applied']);
    expect(outline(after)).toEqual(['Một', 'hai', 'Bốn']);
  });

  test('stay two where the text cannot be written into the first', () => {
    const { after } = edit({ body: p('Một') + p('hai') + p('Ba') }, (document) => [
      { ...replace(document, 'Một', 'Một hai'), expected: 'Mốt' },
      remove(1, 'hai'),
    ]);
    expect(outline(after)).toEqual(['Một', 'hai', 'Ba']);
  });
});

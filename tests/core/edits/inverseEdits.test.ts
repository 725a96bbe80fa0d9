import { inverseEdits, proveEdits, type Edit } from '../../../src/core/edits';
import { docxOf, present, type DocxParts } from '../../support/docx';
import { edit, editBytes, formatText, replace, type Edited } from '../../support/edits';
import { factsOf } from '../../support/facts';
import { layEdits, PARAGRAPH_CASES } from '../../support/randomEdits';
import { p, r, tbl } from '../../support/wordprocessing';
import { fc, runs } from '../../support/properties';

/** Takes some of the edits of a change back; null where they have no inverse. */
function takeBack({ before, after, bytes }: Edited, made: readonly Edit[], chosen = made): Edited | null {
  const inverse = inverseEdits({ before, after, made }, chosen);
  return inverse === null ? null : editBytes(bytes, () => inverse);
}

const BODY =
  p('KẾ HOẠCH', { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' }) +
  p(r('Nội dung ') + r('đậm', '<w:b/>') + r('  thường.')) +
  p('', { pPr: '<w:spacing w:before="120"/><w:rPr><w:sz w:val="20"/></w:rPr>' }) +
  tbl([['trái', 'phải']]) +
  p('cuối');

/** Whether everything that a reader notices is as it was, once the edits are made and taken back. */
function comesBack(make: (document: Edited['before']) => readonly Edit[], parts: DocxParts = { body: BODY }) {
  const edits = make(editBytes(docxOf(parts), () => []).before);
  const edited = edit(parts, () => edits);
  expect(factsOf(edited.after)).not.toEqual(factsOf(edited.before));
  const back = takeBack(edited, edits);
  return back === null
    ? null
    : JSON.stringify(factsOf(back.after)) === JSON.stringify(factsOf(edited.before));
}

describe('inverseEdits', () => {
  test.each<[string, (document: Edited['before']) => readonly Edit[]]>([
    ['a replaced word', (document) => [replace(document, 'đậm', 'nhạt', 1)]],
    ['a deleted word', (document) => [replace(document, 'thường', '', 1)]],
    ['the first word, deleted', (document) => [replace(document, 'Nội ', '', 1)]],
    ['inserted words', (document) => [replace(document, '', 'Mới ', 1)]],
    ['a whole text, deleted', (document) => [replace(document, 'cuối', '', 5)]],
    ['a format of mixed text', (document) => [formatText(document, 'dung đậm', { bold: true, size: 30 }, 1)]],
    [
      'a replaced word and its format',
      (document) => [
        replace(document, 'đậm', 'nhạt', 1),
        formatText(document, 'đậm', { italic: true, bold: false }, 1),
      ],
    ],
    [
      'the format of an empty paragraph',
      () => [
        {
          kind: 'setRunFormat',
          range: { part: 'document', paragraph: 2, start: 0, end: 0 },
          expected: '',
          format: { size: 28 },
        },
      ],
    ],
    [
      'alignment and line spacing',
      () => [
        {
          kind: 'setParagraphFormat',
          part: 'document',
          paragraph: 0,
          expected: 'KẾ HOẠCH',
          format: { alignment: 'both', line: 300, firstLine: 720 },
        },
      ],
    ],
    ['margins', () => [{ kind: 'setPageSetup', section: 0, margins: { left: 1111 }, titlePage: true }]],
    ['two deleted paragraphs', () => [deletion(2, ''), deletion(0, 'KẾ HOẠCH')]],
    [
      'an inserted paragraph beside its like',
      () => [
        {
          kind: 'insertFragment',
          at: { kind: 'before', paragraph: 5, expected: 'cuối', outsideTable: false },
          fragment: {
            blocks: [
              {
                kind: 'paragraph',
                format: { alignment: 'right' },
                content: [{ kind: 'text', text: 'cuối', format: { size: 40 } }],
              },
            ],
          },
        },
      ],
    ],
  ])('gives back %s', (_, make) => {
    expect(comesBack(make)).toBe(true);
  });

  test.each<[string, (document: Edited['before']) => readonly Edit[]]>([
    ['a deleted word in a format of its own', (document) => [replace(document, 'đậm', '', 1)]],
    ['text that had several formats', (document) => [replace(document, 'dung đậm', 'x', 1)]],
    ['a page number', () => [{ kind: 'setPageNumber', section: 0, size: 28 }]],
  ])('has none for %s', (_, make) => {
    expect(comesBack(make)).toBeNull();
  });

  test.each([
    ['with a bookmark', `<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>${r('một')}`, ''],
    ['that is struck through', r('một', '<w:strike/>'), ''],
    ['with a border', r('một'), '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>'],
  ])('has none for a deleted paragraph %s', (_, content, pPr) => {
    const { before } = editBytes(docxOf({ body: p(content, { pPr }) + p('hai') }), () => []);
    const after = editBytes(docxOf({ body: p('hai') }), () => []).before;
    const made = [deletion(0, 'một')];
    expect(inverseEdits({ before, after, made }, made)).toBeNull();
  });

  test('takes back some edits and leaves the others', () => {
    const parts = { body: BODY };
    const { before } = edit(parts, () => []);
    const word = replace(before, 'Nội', 'Ngoại', 1);
    const format = formatText(before, 'đậm', { bold: false }, 1);
    const others = [replace(before, '  ', ' ', 1), deletion(0, 'KẾ HOẠCH')];
    const made = [word, format, ...others];
    const edited = edit(parts, () => made);
    const back = present(takeBack(edited, made, [word, format]));
    expect(back.outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied']);
    expect(proveEdits(before, back.after, others)).toEqual([]);
    expect(back.after.main.paragraphs[0]?.text).toBe('Nội dung đậm thường.');
  });

  test('has none where a prompt would swallow what comes back', () => {
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('[số]')}</w:sdtContent></w:sdt>`;
    const parts = { body: `<w:p>${r('Số ')}${prompt}${r(' xx')}</w:p>` };
    expect(comesBack((document) => [replace(document, 'Số ', '')], parts)).toBeNull();
    expect(comesBack((document) => [replace(document, ' xx', '')], parts)).toBe(true);
  });

  test('gives back every paragraph that was edited in any way, when it exists', () => {
    let [all, possible] = [0, 0];
    fc.assert(
      fc.property(...PARAGRAPH_CASES, (runs, replacements, formattings) => {
        const { source, edits } = layEdits(runs, replacements, formattings);
        const edited = editBytes(source, () => edits);
        const back = takeBack(edited, edits);
        all += 1;
        if (back !== null) {
          possible += 1;
          expect(back.outcomes.filter(({ kind }) => kind === 'skipped')).toEqual([]);
          expect(factsOf(back.after)).toEqual(factsOf(edited.before));
        }
      }),
      { numRuns: runs(300) },
    );
    expect(possible / all).toBeGreaterThan(0.5);
  });
});

function deletion(paragraph: number, expected: string): Edit {
  return { kind: 'deleteParagraph', paragraph, expected };
}

import { proveEdits, type DeviationKind, type Edit } from '../../../src/core/edits';
import { docxOf, read, type DocxParts } from '../../support/docx';
import { editBytes, formatText, replace } from '../../support/edits';
import { p, r, tbl } from '../../support/wordprocessing';

const field = r('trang ') + `<w:fldSimple w:instr=" PAGE ">${r('2')}</w:fldSimple>`;
const bookmark = `<w:bookmarkStart w:id="1" w:name="cho"/>${r('Điều 2')}<w:bookmarkEnd w:id="1"/>`;
const BODY =
  p('KẾ HOẠCH', { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' }) +
  p(r('Nội dung ') + r('đậm', '<w:b/>') + r(' thường.')) +
  p() +
  tbl([['trái', 'phải']]) +
  p(field) +
  p(bookmark) +
  p('cuối');
const PARTS: DocxParts = {
  body: BODY,
  headers: { header1: p('đầu trang') },
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  sectPr:
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>',
};

/** What is found when the document becomes another one than the plan says. */
function deviations(changed: DocxParts, planned: readonly Edit[] = []): readonly DeviationKind[] {
  return proveEdits(read(docxOf(PARTS)), read(docxOf(changed)), planned).map(({ kind }) => kind);
}

const other = (from: string, to: string): DocxParts => {
  expect(BODY).toContain(from);
  return { ...PARTS, body: BODY.replace(from, to) };
};

const fragment = {
  blocks: [
    {
      kind: 'paragraph',
      format: { alignment: 'both' },
      content: [{ kind: 'text', text: 'mới', format: { size: 28 } }],
    },
  ],
} as const;
const at = { kind: 'after', paragraph: 1, expected: 'Nội dung đậm thường.', outsideTable: false } as const;

describe('proveEdits', () => {
  test('finds nothing where nothing changed', () => {
    expect(deviations(PARTS)).toEqual([]);
  });

  test.each<[string, DocxParts, DeviationKind[]]>([
    ['a letter', other('cuối', 'cuôi'), ['text']],
    ['a blank', other('thường.', 'thường. '), ['text']],
    [
      'bold type',
      other('<w:t xml:space="preserve"> thường.', '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> thường.'),
      ['runFormat'],
    ],
    [
      'the size of an empty paragraph',
      other('<w:p></w:p>', '<w:p><w:pPr><w:rPr><w:sz w:val="40"/></w:rPr></w:pPr></w:p>'),
      ['runFormat'],
    ],
    ['an alignment', other('<w:jc w:val="center"/>', '<w:jc w:val="left"/>'), ['paragraphFormat']],
    ['a paragraph more', other('<w:p></w:p>', '<w:p></w:p><w:p></w:p>'), ['addedParagraph']],
    ['a paragraph less', other('<w:p></w:p>', ''), ['missingParagraph']],
    ['the last paragraph', other(p('cuối'), ''), ['missingParagraph']],
    ['a paragraph at the end', other(p('cuối'), p('cuối') + p('thêm')), ['addedParagraph']],
    ['a field', other(' PAGE ', ' NUMPAGES '), ['field']],
    ['a bookmark', other('w:name="cho"', 'w:name="khac"'), ['bookmark']],
    [
      'a list',
      other(
        '<w:jc w:val="center"/>',
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/>',
      ),
      ['numbering', 'numbering'],
    ],
    ['a header', { ...PARTS, headers: { header1: p('đầu trang khác') } }, ['text']],
    ['a margin', { ...PARTS, sectPr: PARTS.sectPr?.replace('850', '1134') ?? '' }, ['section']],
    ['protection', { ...PARTS, settings: '<w:trackRevisions/>' }, ['settings']],
  ])('finds %s that no edit speaks of', (_what, changed, kinds) => {
    expect(deviations(changed)).toEqual(kinds);
  });

  test('finds a table that was lost', () => {
    expect(deviations(other(tbl([['trái', 'phải']]), p('trái') + p('phải')))).toEqual(
      expect.arrayContaining(['cell', 'table']),
    );
  });

  test('accepts every kind of edit as it was made, tracked or not', () => {
    const source = docxOf(PARTS);
    const edits = (document: ReturnType<typeof read>): readonly Edit[] => [
      replace(document, 'Nội', 'nội', 1),
      replace(document, '.', ';', 1),
      formatText(document, 'đậm thường', { italic: true, font: 'Arial' }, 1),
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 5,
        expected: 'trang 2',
        format: { line: 360, lineRule: 'exact' },
      },
      { kind: 'deleteParagraph', paragraph: 2, expected: '' },
      { kind: 'insertFragment', at, fragment },
      { kind: 'insertFragment', at: { kind: 'end' }, fragment },
      { kind: 'setPageSetup', section: 0, margins: { right: 1134 } },
      { kind: 'setPageNumber', section: 0, size: 28 },
    ];
    for (const stamp of [undefined, { author: 'Lan' }]) {
      const { before, after, outcomes } = editBytes(source, edits, stamp);
      expect(outcomes.filter(({ kind }) => kind === 'skipped')).toEqual([]);
      expect(proveEdits(before, after, edits(before))).toEqual([]);
    }
  });

  describe('where a table is put in', () => {
    const blank = { kind: 'paragraph', format: { alignment: 'center' }, content: [] } as const;
    const insertion: Edit = {
      kind: 'insertFragment',
      at: { kind: 'after', paragraph: 0, expected: 'nội dung', outsideTable: true },
      fragment: {
        blocks: [
          {
            kind: 'table',
            columns: [100, 100],
            bordered: false,
            rows: [[{ blocks: [blank] }, { blocks: [blank] }]],
          },
        ],
      },
    };
    const become = (body: string): readonly DeviationKind[] =>
      proveEdits(read(docxOf({ body: p('nội dung') })), read(docxOf({ body })), [insertion]).map(
        ({ kind }) => kind,
      );
    const table = tbl([['', '']]);

    test('takes an empty paragraph right beside it for what tables need, and not its own empty cells', () => {
      expect(become(p('nội dung') + table + p())).toEqual([]);
      expect(become(p('nội dung') + p() + table + p())).toEqual([]);
    });

    test('finds any other paragraph', () => {
      expect(become(p('nội dung') + table + p() + p())).toEqual(['addedParagraph']);
      expect(become(p('nội dung') + table + p('thừa'))).toEqual(['addedParagraph']);
    });
  });

  test('accepts what is put into a document without paragraphs, wherever it is put', () => {
    for (const kind of ['start', 'end'] as const) {
      const edits: readonly Edit[] = [{ kind: 'insertFragment', at: { kind }, fragment }];
      const { before, after } = editBytes(docxOf({ body: '' }), () => edits);
      expect(after.main.paragraphs.map(({ text }) => text)).toEqual(['mới']);
      expect(proveEdits(before, after, edits)).toEqual([]);
    }
  });

  test('finds what an edit promised and did not do', () => {
    const document = read(docxOf(PARTS));
    expect(proveEdits(document, document, [replace(document, 'cuối', 'hết', 7)])).toMatchObject([
      { kind: 'text', expected: 'hết', found: 'cuối' },
    ]);
  });

  test('names the place', () => {
    const [deviation] = proveEdits(read(docxOf(PARTS)), read(docxOf(other('cuối', 'cuôi'))), []);
    expect(deviation).toEqual({
      kind: 'text',
      part: 'document',
      paragraph: 7,
      expected: 'cuối',
      found: 'cuôi',
    });
  });
});

import type { FragmentBlock, FragmentInline, FragmentRunFormat } from '../../../src/core/edits';
import { readDocx } from '../../../src/core/docx';
import { endsInFiller, fragmentToFlatOpc, fragmentXml } from '../../../src/core/docx/creation';

const UPRIGHT: FragmentRunFormat = { size: 28 };

function paragraph(content: readonly FragmentInline[], format = {}): FragmentBlock {
  return { kind: 'paragraph', format: { alignment: 'both', ...format }, content };
}

function text(value: string, format: FragmentRunFormat = UPRIGHT): FragmentInline {
  return { kind: 'text', text: value, format };
}

/** What the product itself reads in a package that holds the blocks. */
function readBack(...blocks: readonly FragmentBlock[]) {
  const result = readDocx(new TextEncoder().encode(fragmentToFlatOpc({ blocks })));
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  expect(result.document.warnings).toEqual([]);
  return result.document.main;
}

describe('fragmentXml', () => {
  test('states every property of letters directly, also those that are off', () => {
    const [first] = readBack(paragraph([text('Kế hoạch', { size: 26, bold: true })])).paragraphs;
    const [run] = first?.runs ?? [];
    expect(run?.format).toMatchObject({
      font: 'Times New Roman',
      fontHighAnsi: 'Times New Roman',
      fontComplexScript: 'Times New Roman',
      size: 26,
      bold: true,
      italic: false,
      underline: 'none',
      caps: false,
      color: 'auto',
      verticalPosition: 'baseline',
    });
    const { font, size, bold, italic, underline, caps, color, characterSpacing } = run?.format.origins ?? {};
    const origins = [font, size, bold, italic, underline, caps, color, characterSpacing];
    expect(origins).toEqual(origins.map(() => 'direct'));
  });

  test('states every property of a paragraph directly, zero lengths included', () => {
    const format = {
      firstLine: 720,
      spaceBefore: 120,
      line: 360,
      lineRule: 'exact',
      keepNext: true,
    } as const;
    const [first, second] = readBack(
      paragraph([text('a')], format),
      paragraph([text('b')], { alignment: 'center', indentLeft: 284, firstLine: -284 }),
    ).paragraphs;
    expect(first?.format).toMatchObject({ alignment: 'both', ...format, spaceAfter: 0, indentLeft: 0 });
    expect(second?.format).toMatchObject({
      alignment: 'center',
      indentLeft: 284,
      firstLine: -284,
      line: 240,
    });
    const {
      alignment,
      firstLine,
      spaceBefore,
      spaceAfter,
      line,
      keepNext,
      contextualSpacing,
      pageBreakBefore,
    } = second?.format.origins ?? {};
    const origins = [
      alignment,
      firstLine,
      spaceBefore,
      spaceAfter,
      line,
      keepNext,
      contextualSpacing,
      pageBreakBefore,
    ];
    expect(origins).toEqual(origins.map(() => 'direct'));
  });

  test('keeps blanks, tabs, line breaks and characters that XML reserves', () => {
    const words = '  "Phòng" <Kinh tế> & Văn hóa\tsố\n1  ';
    const [first] = readBack(paragraph([text(words)])).paragraphs;
    expect(first?.text).toBe(words);
  });

  test('drops characters that XML cannot hold', () => {
    const [first] = readBack(paragraph([text('a\u0000b\u000Bc')])).paragraphs;
    expect(first?.text).toBe('abc');
  });

  test('makes a blank a content control that still shows its prompt', () => {
    const blank: FragmentInline = {
      kind: 'placeholder',
      tag: 'the-thuc:place',
      title: 'Địa danh',
      text: '[Địa danh]',
      format: { size: 28, italic: true },
    };
    const [first] = readBack(paragraph([blank, text(', ngày')])).paragraphs;
    expect(first?.text).toBe('[Địa danh], ngày');
    expect(first?.contentControls).toEqual([
      { tag: 'the-thuc:place', title: 'Địa danh', placeholder: true, locked: false, start: 0, end: 10 },
    ]);
    expect(first?.runs[0]?.format).toMatchObject({ italic: true, size: 28 });
  });

  test('writes a page number as a field with its result', () => {
    const [first] = readBack(paragraph([{ kind: 'pageNumber', format: UPRIGHT }])).paragraphs;
    expect(first?.fields).toEqual([{ instruction: 'PAGE', start: 0, end: 1 }]);
    expect(first?.text).toBe('2');
  });

  test('draws a border only where it is asked for', () => {
    const [plain, ruled] = readBack(
      paragraph([text('a')]),
      paragraph([], { alignment: 'center', borderTop: true, indentLeft: 900, indentRight: 900 }),
    ).paragraphs;
    expect(plain?.format).toMatchObject({ borderTop: null, borderBottom: null });
    expect(ruled?.format).toMatchObject({
      borderTop: { style: 'single' },
      borderBottom: null,
      indentLeft: 900,
      indentRight: 900,
    });
  });

  test('lays tables out with fixed columns and without lines', () => {
    const cell = (value: string) => ({
      blocks: [{ kind: 'paragraph', format: { alignment: 'center' }, content: [text(value)] } as const],
    });
    const { tables, paragraphs } = readBack({
      kind: 'table',
      columns: [3401, 5670],
      bordered: false,
      rows: [[cell('trái'), cell('phải')]],
    });
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ bordered: false, columnCount: 2, width: 9071, floating: false });
    expect(tables[0]?.rows[0]?.map(({ width }) => width)).toEqual([3401, 5670]);
    expect(paragraphs.map((each) => each.text)).toEqual(['trái', 'phải', '']);
  });

  test('binds no prefix but that of WordprocessingML', () => {
    const xml = fragmentXml({ blocks: [paragraph([text('a'), { kind: 'pageNumber', format: UPRIGHT }])] });
    const prefixes = [...xml.matchAll(/[< ]([a-z\d]+):/g)].map(([, prefix]) => prefix);
    expect(new Set(prefixes)).toEqual(new Set(['w', 'xml']));
  });
});

describe('fragmentToFlatOpc', () => {
  test('adds a paragraph behind a single paragraph and behind a table, and says so', () => {
    const one = { blocks: [paragraph([text('a')])] };
    const two = { blocks: [paragraph([text('a')]), paragraph([text('b')])] };
    expect(endsInFiller(one)).toBe(true);
    expect(endsInFiller(two)).toBe(false);
    expect(readBack(...one.blocks).paragraphs).toHaveLength(2);
    expect(readBack(...two.blocks).paragraphs).toHaveLength(2);
  });
});

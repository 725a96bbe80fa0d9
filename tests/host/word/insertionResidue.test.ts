import {
  insertionResidue,
  type ExpectedParagraph,
  type Insertion,
} from '../../../src/host/word/insertionResidue';
import type { Alignable } from '../../../src/host/word/paragraphAlignment';

const old = (text: string, tableLevel = 0): ExpectedParagraph => ({ text, tableLevel, insertion: null });
const insertion: Insertion = { tableLevel: 0 };
const added = (text: string, tableLevel = 0): ExpectedParagraph => ({ text, tableLevel, insertion });
/** The paragraphs with so many empty ones more at `index`. */
const withEmpty = (paragraphs: readonly Alignable[], index: number, count = 1): readonly Alignable[] => [
  ...paragraphs.slice(0, index),
  ...new Array<Alignable>(count).fill({ text: '', tableLevel: 0 }),
  ...paragraphs.slice(index),
];
const line = (text: string, tableLevel = 0): Alignable => ({ text, tableLevel });

describe('insertionResidue', () => {
  const expected = [old('Thân bài'), added('Nơi nhận:'), added('- Như trên;'), old(''), old('CHỦ TỊCH')];

  test('names nothing when the document is as it should be', () => {
    expect(insertionResidue(expected, expected)).toEqual([]);
  });

  test('names the empty paragraph right after the content, not the one that was there before', () => {
    const present = withEmpty(expected, 3);
    expect(insertionResidue(expected, present)).toEqual([3]);
  });

  test('names the filler of the package and the paragraph that was replaced, but no more', () => {
    const present = withEmpty(expected, 3, 3);
    expect(insertionResidue(expected, present)).toEqual([3, 4]);
  });

  test('leaves empty paragraphs alone that belong to the content', () => {
    const withGap = [old('Thân bài'), added('Điều 1'), added(''), old('Điều 2')];
    expect(insertionResidue(withGap, withEmpty(withGap, 3))).toEqual([3]);
  });

  test('does not take marks at the ends of rows for empty paragraphs', () => {
    const table = [old('Thân bài'), added('Nơi nhận:', 1), added('CHỦ TỊCH', 1), old('Phụ lục')];
    const present = [
      line('Thân bài'),
      line('Nơi nhận:', 1),
      line('CHỦ TỊCH', 1),
      line('\u0007', 1),
      line(''),
      line('Phụ lục'),
    ];
    expect(insertionResidue(table, present)).toEqual([4]);
  });

  test('leaves one paragraph between two tables', () => {
    const tables = [added('Nơi nhận:', 1), old('STT', 1)];
    const present = [line('Nơi nhận:', 1), line(''), line('STT', 1)];
    expect(insertionResidue(tables, present)).toEqual([]);
    expect(insertionResidue(tables, withEmpty(present, 1))).toEqual([2]);
  });

  test('names the last paragraph of the document, unless it stands behind a table', () => {
    const atEnd = [old('Thân bài'), added('Nơi nhận:')];
    expect(insertionResidue(atEnd, [...atEnd, line('')])).toEqual([2]);
    const tableAtEnd = [old('Thân bài'), added('Nơi nhận:', 1)];
    expect(insertionResidue(tableAtEnd, [...tableAtEnd, line('')])).toEqual([]);
  });

  test('names nothing when it does not find the content again', () => {
    expect(insertionResidue(expected, [line('Khác'), line(''), line('')])).toEqual([]);
  });
});

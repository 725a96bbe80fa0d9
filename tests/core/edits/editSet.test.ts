import { EditSet, type Edit } from '../../../src/core/edits';

const range = (start: number, end: number) => ({ part: 'document', paragraph: 3, start, end });
const replace = (start: number, end: number, text: string): Edit => ({
  kind: 'replaceText',
  range: range(start, end),
  expected: 'x'.repeat(end - start),
  text,
});
const bold = (start: number, end: number, on: boolean): Edit => ({
  kind: 'setRunFormat',
  range: range(start, end),
  expected: 'x'.repeat(end - start),
  format: { bold: on },
});
const indent = (firstLine: number): Edit => ({
  kind: 'setParagraphFormat',
  part: 'document',
  paragraph: 3,
  expected: 'x',
  format: { firstLine },
});
const deletion: Edit = { kind: 'deleteParagraph', paragraph: 3, expected: 'x' };
const margins = (left: number): Edit => ({ kind: 'setPageSetup', section: 0, margins: { left } });

describe('EditSet', () => {
  test.each<[string, Edit, Edit]>([
    ['texts side by side', replace(0, 2, 'a'), replace(2, 4, 'b')],
    ['the same change twice', replace(0, 2, 'a'), replace(0, 2, 'a')],
    ['a text and its format', replace(0, 2, 'a'), bold(0, 4, true)],
    ['equal formats that overlap', bold(0, 3, true), bold(2, 5, true)],
    ['unlike formats side by side', bold(0, 3, true), bold(3, 5, false)],
    ['a format of the paragraph and one of its letters', indent(720), bold(0, 3, true)],
    ['the same deletion twice', deletion, deletion],
  ])('takes %s', (_what, first, second) => {
    const set = new EditSet();
    expect([set.take([first]), set.take([second])]).toEqual([true, true]);
    expect(set.edits).toEqual([first, second]);
  });

  test.each<[string, Edit, Edit]>([
    ['texts that overlap', replace(0, 3, 'a'), replace(2, 4, 'b')],
    ['two insertions at one place', replace(2, 2, 'a'), replace(2, 2, 'b')],
    ['unlike formats that overlap', bold(0, 3, true), bold(2, 5, false)],
    ['two indents', indent(720), indent(567)],
    ['an edit of what is deleted', deletion, indent(567)],
    ['two margins', margins(1701), margins(1134)],
  ])('refuses %s', (_what, first, second) => {
    const set = new EditSet();
    expect([set.take([first]), set.take([second])]).toEqual([true, false]);
  });

  test('takes a remedy whole or not at all', () => {
    const set = new EditSet();
    set.take([replace(4, 6, 'a')]);
    expect(set.take([bold(0, 2, true), replace(5, 7, 'b')])).toBe(false);
    expect(set.edits).toHaveLength(1);
  });
});

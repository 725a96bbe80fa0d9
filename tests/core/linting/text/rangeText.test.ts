import { MAIN_PART, type Range } from '../../../../src/core/document';
import { rangeText, wholeParagraph } from '../../../../src/core/linting';
import { documentOf } from '../documents';

const textAt = (lines: readonly string[], { paragraph, start, end }: Range): string =>
  (lines[paragraph] ?? '').slice(start, end);

describe('rangeText', () => {
  test('finds text in decomposed letters and points at what is stored', () => {
    const lines = ['Nơi nhận.'.normalize('NFD')];
    const document = documentOf(lines);
    const found = rangeText(document, wholeParagraph(document, MAIN_PART, 0)).match(/nhận/u);
    expect(found?.text).toBe('nhận');
    expect(textAt(lines, found?.range ?? { part: '', paragraph: 9, start: 0, end: 0 })).toBe(
      'nhận'.normalize('NFD'),
    );
  });

  test('shows no-break spaces and tabs as blanks without moving anything', () => {
    const document = documentOf(['Số:\u00a0\t05/KH-UBND']);
    const text = rangeText(document, wholeParagraph(document, MAIN_PART, 0));
    expect(text.text).toBe('Số:  05/KH-UBND');
    expect(text.match(/05/u)?.range).toEqual({ part: MAIN_PART, paragraph: 0, start: 5, end: 7 });
  });

  test('looks at the range only, and counts from the start of the paragraph', () => {
    const document = documentOf(['a 1 b 2 c 3']);
    const text = rangeText(document, { part: MAIN_PART, paragraph: 0, start: 4, end: 9 });
    expect(text.matchAll(/\d/gu).map(({ range }) => [range.start, range.end])).toEqual([[6, 7]]);
  });

  test('gives an empty string for a group that took no part', () => {
    const document = documentOf(['ab']);
    const text = rangeText(document, wholeParagraph(document, MAIN_PART, 0));
    expect(text.match(/a(x)?b/u)?.groups).toEqual(['']);
  });

  test('refuses a range outside the document', () => {
    expect(() => rangeText(documentOf(['a']), { part: MAIN_PART, paragraph: 3, start: 0, end: 1 })).toThrow(
      RangeError,
    );
  });
});

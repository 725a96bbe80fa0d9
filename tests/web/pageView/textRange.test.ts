/** @jest-environment jsdom */
import { textOffset, textRange } from '../../../src/web/pageView/textRange';

function paragraph(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  return element;
}

describe('textRange', () => {
  const mixed = paragraph('<span>Số: </span><b>05</b><span class="line"></span><i>/KH-UBND</i>');

  test.each([
    [0, 3, 'Số:'],
    [4, 6, '05'],
    [2, 9, ': 05/KH'],
    [0, 14, 'Số: 05/KH-UBND'],
    [6, 6, ''],
    [14, 14, ''],
  ])('covers the characters %d to %d across runs', (start, end, text) => {
    expect(textRange(mixed, start, end)?.toString()).toBe(text);
  });

  test('starts in the run that the first character is in, and ends in that of the last', () => {
    const range = textRange(mixed, 4, 6);
    expect(range?.startContainer.parentElement?.tagName).toBe('B');
    expect(range?.endContainer.parentElement?.tagName).toBe('B');
  });

  test('is nothing where the paragraph ends before the offset', () => {
    expect(textRange(mixed, 4, 15)).toBeNull();
    expect(textRange(paragraph(''), 0, 0)).toBeNull();
  });

  test('and textOffset are each other’s inverse', () => {
    for (let offset = 0; offset <= 14; offset += 1) {
      const range = textRange(mixed, offset, offset);
      expect(range === null ? null : textOffset(mixed, range.startContainer, range.startOffset)).toBe(offset);
    }
  });
});

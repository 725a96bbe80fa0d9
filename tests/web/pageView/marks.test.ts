import { findingAt, type Mark } from '../../../src/web/pageView/marks';

function mark(findingId: string, start: number, end: number, paragraph = 1): Mark {
  return {
    findingId,
    severity: 'error',
    part: 'document',
    paragraph,
    start,
    end,
    kind: 'text',
    current: false,
  };
}

describe('the finding that a click means', () => {
  const marks = [mark('wide', 0, 40), mark('narrow', 10, 14), mark('other', 0, 5, 2)];

  test.each([
    [12, 'narrow'],
    [14, 'narrow'],
    [30, 'wide'],
    [90, 'wide'],
  ])('at offset %d is the narrowest around it, else one of the paragraph', (offset, id) => {
    expect(findingAt(marks, 'document', 1, offset)).toBe(id);
  });

  test('is none in a paragraph without findings', () => {
    expect(findingAt(marks, 'document', 3, 0)).toBeNull();
    expect(findingAt(marks, 'header1', 1, 0)).toBeNull();
  });
});

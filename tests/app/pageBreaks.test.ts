import { movesPageBreaks } from '../../src/app';
import type { ChangePreview } from '../../src/core';

const margin: ChangePreview = {
  kind: 'page',
  section: 0,
  changes: [{ property: 'left', from: 1134, to: 1701 }],
};
const larger: ChangePreview = {
  kind: 'format',
  text: 'Các thôn thực hiện.',
  changes: [{ property: 'size', from: 26, to: 28 }],
};
const bold: ChangePreview = {
  kind: 'format',
  text: 'KẾ HOẠCH',
  changes: [{ property: 'bold', from: false, to: true }],
};

describe('page breaks', () => {
  test.each<[boolean, string, readonly ChangePreview[]]>([
    [true, 'a margin', [bold, margin]],
    [true, 'a whole text in another size', Array.from({ length: 10 }, () => larger)],
    [false, 'a line in another size', [larger]],
    [false, 'bold letters', Array.from({ length: 20 }, () => bold)],
    [false, 'nothing', []],
  ])('are moved (%s) by %s', (expected, _, changes) => {
    expect(movesPageBreaks(changes)).toBe(expected);
  });
});

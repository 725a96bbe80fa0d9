import type { DocumentNumber } from '../../../../src/core/administrative';
import { MAIN_PART } from '../../../../src/core/document';
import { parseNumberLine, wholeParagraph } from '../../../../src/core/linting';
import { documentOf } from '../documents';

function parse(line: string): readonly string[] | null {
  const document = documentOf([line]);
  const component: DocumentNumber = {
    text: line,
    ranges: [wholeParagraph(document, MAIN_PART, 0)],
    number: null,
    symbol: null,
    style: null,
  };
  const parsed = parseNumberLine(document, component);
  if (parsed === null) {
    return null;
  }
  const { word, mark, number, separator, groups, joints } = parsed;
  for (const piece of [word, mark, number, separator, ...groups, ...joints]) {
    expect(line.slice(piece.range.start, piece.range.end)).toBe(piece.text);
  }
  return [word, mark, number, separator, ...groups.flatMap((group, index) => [group, joints[index]])]
    .map((piece) => piece?.text)
    .filter((text) => text !== undefined);
}

describe('parseNumberLine', () => {
  test.each([
    ['Số: 05/KH-UBND', ['Số', ': ', '05', '/', 'KH', '-', 'UBND']],
    ['Số: 07/2026/QĐ-UBND', ['Số', ': ', '07/2026', '/', 'QĐ', '-', 'UBND']],
    ['Số:        /KH-UBND', ['Số', ':        ', '', '/', 'KH', '-', 'UBND']],
    ['Số: ....../KH-UBND', ['Số', ': ', '', '/', 'KH', '-', 'UBND']],
    ['Số 05-KH/ĐU', ['Số', ' ', '05', '-', 'KH', '/', 'ĐU']],
    ['Số    -KH/ĐU', ['Số', '    ', '', '-', 'KH', '/', 'ĐU']],
    ['Số: 05 / KH – UBND', ['Số', ': ', '05', ' / ', 'KH', ' – ', 'UBND']],
    ['Số: 12/UBND-VX&TT', ['Số', ': ', '12', '/', 'UBND', '-', 'VX&TT']],
  ])('takes “%s” apart', (line, pieces) => {
    expect(parse(line)).toEqual(pieces);
  });

  test.each(['Số: {{so}}/KH-UBND', 'Số: 05', 'Số lượng: 5'])('leaves “%s” alone', (line) => {
    expect(parse(line)).toBeNull();
  });
});

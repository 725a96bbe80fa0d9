import type { DocumentNumber } from '../../../../src/core/administrative';
import { MAIN_PART } from '../../../../src/core/document';
import { parseNumberLine, wholeParagraph } from '../../../../src/core/linting';
import { documentOf } from '../documents';

function parse(line: string, written: string | null): readonly string[] | null {
  const document = documentOf([line]);
  const component: DocumentNumber = {
    text: line,
    ranges: [wholeParagraph(document, MAIN_PART, 0)],
    number: written,
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
    ['Số: 05/KH-UBND', '05', ['Số', ': ', '05', '/', 'KH', '-', 'UBND']],
    ['Số: 07/2026/QĐ-UBND', '07/2026', ['Số', ': ', '07/2026', '/', 'QĐ', '-', 'UBND']],
    ['Số:        /KH-UBND', null, ['Số', ':        ', '', '/', 'KH', '-', 'UBND']],
    ['Số: ....../KH-UBND', null, ['Số', ': ', '', '/', 'KH', '-', 'UBND']],
    ['Số 05-KH/ĐU', '05', ['Số', ' ', '05', '-', 'KH', '/', 'ĐU']],
    ['Số    -KH/ĐU', null, ['Số', '    ', '', '-', 'KH', '/', 'ĐU']],
    ['Số: 05 / KH – UBND', '05', ['Số', ': ', '05', ' / ', 'KH', ' – ', 'UBND']],
    ['Số: 12/UBND-VX&TT', '12', ['Số', ': ', '12', '/', 'UBND', '-', 'VX&TT']],
    ['Số: 12a/KH-UBND', '12a', ['Số', ': ', '12a', '/', 'KH', '-', 'UBND']],
    ['Số: -5/KH-UBND', '-5', ['Số', ': ', '-5', '/', 'KH', '-', 'UBND']],
    ['Số: 15/Kế hoạch-UBND', '15', ['Số', ': ', '15', '/', 'Kế hoạch', '-', 'UBND']],
    ['15/KH-UBND', '15', ['', '', '15', '/', 'KH', '-', 'UBND']],
  ])('takes “%s” apart', (line, number, pieces) => {
    expect(parse(line, number)).toEqual(pieces);
  });

  test.each([
    ['Số: {{so}}/KH-UBND', null],
    ['Số: 05', '05'],
    ['Số lượng: 5', null],
  ])('leaves “%s” alone', (line, number) => {
    expect(parse(line, number)).toBeNull();
  });
});

import { docxOf } from '../../support/docx';
import { p } from '../../support/wordprocessing';
import { findings, inserted, opened, planned, texts } from './insertions';

const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const STATE = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

function draft(...lines: readonly string[]): Uint8Array {
  const look = { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' };
  const text = 'Các chi bộ tổ chức sinh hoạt chuyên đề trong tháng 3 năm 2026.';
  return docxOf({ body: lines.map((line) => p(line, look)).join('') + p(text) });
}

describe('a draft that has nothing of a header but its title', () => {
  test.each([
    ['hd05', [PARTY]],
    ['nd30', STATE],
    ['nd30', [...STATE, '---------------']],
  ] as const)('gets the whole header by %s in the stead of %p', (regulation, title) => {
    const result = inserted(draft(...title, 'KẾ HOẠCH'), 'header', regulation);
    const { paragraphs } = opened(result).document.main;
    expect(paragraphs.filter(({ text }) => text === title[0]).map(({ cell }) => cell !== null)).toEqual([
      true,
    ]);
    const outside = paragraphs.filter(({ cell, text }) => cell === null && text !== '');
    expect(outside[0]?.text).toBe('KẾ HOẠCH');
    expect(findings(result, regulation).map(({ rule }) => rule)).not.toContain('issuing-agency-present');
  });

  test.each(['numberLine', 'placeAndDate'] as const)('is told that it brings %s', (block) => {
    expect(planned(draft(PARTY, 'KẾ HOẠCH'), block, 'hd05')).toEqual({
      possible: false,
      obstacle: 'headerFirst',
    });
  });

  test('keeps a title of the other regime', () => {
    expect(planned(draft(PARTY, 'KẾ HOẠCH'), 'header', 'nd30').possible).toBe(false);
  });
});

test('a title below something else is left where it stands', () => {
  const bytes = draft('DỰ THẢO LẦN 2', PARTY, 'KẾ HOẠCH');
  expect(planned(bytes, 'header', 'hd05').possible).toBe(false);
  expect(texts(bytes)).toContain(PARTY);
});

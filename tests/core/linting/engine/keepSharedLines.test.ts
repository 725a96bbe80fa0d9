import { recognise } from '../../../../src/core/administrative';
import { MAIN_PART } from '../../../../src/core/document';
import type { Edit } from '../../../../src/core/edits';
import { defineRule, lint, type Finding } from '../../../../src/core/linting';
import { EMPTY_PROFILE } from '../../../../src/core/profile';
import { documentOf } from '../../../support/docx';
import { p, tbl, tc } from '../../../support/wordprocessing';
import { clauseOf, regulationWith } from '../regulations';

const CLAUSE = 'nd30-noinhan-colon';
const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const DATE = 'An Bình, ngày 05 tháng 6 năm 2026';
/** Left margin of the page, twips. */
const LEFT_MARGIN = 1701;

/** A header laid out with `gap` between its columns, in letters of 13 points. */
function header(gap: string, font = FONT): string {
  const lines = [
    `ỦY BAN NHÂN DÂN${gap}${TITLE}`,
    `XÃ AN BÌNH${gap}Độc lập - Tự do - Hạnh phúc`,
    `Số: 05/KH-UBND${gap}${DATE}`,
  ];
  return lines.map((line) => p(line, { rPr: `${font}<w:sz w:val="26"/>` })).join('');
}

function table(): string {
  const left = p('ỦY BAN NHÂN DÂN') + p('XÃ AN BÌNH') + p('Số: 05/KH-UBND');
  const right = p(TITLE) + p('Độc lập - Tự do - Hạnh phúc') + p(DATE);
  return tbl([[tc(left), tc(right)]], '', 4800);
}

/** What becomes of one finding per list of edits, in a plan with this header. */
function findingsOf(head: string, ...remedies: readonly (() => readonly Edit[])[]): readonly Finding[] {
  const body =
    head + p('KẾ HOẠCH') + p('Trồng cây xanh') + p('Căn cứ Luật Thực hiện dân chủ ở cơ sở;') + p('Nội dung.');
  const administrative = recognise(documentOf({ body }));
  const rules = remedies.map((edits, index) =>
    defineRule({
      id: `test-${String(index)}`,
      title: 'Quy tắc để thử',
      rationale: 'Để thử.',
      clauses: [CLAUSE],
      messages: { wrong: 'Sai. Hãy sửa.' },
      check: () => [
        {
          clause: CLAUSE,
          message: 'wrong' as const,
          at: { kind: 'page' as const, section: 0 },
          remedy: { kind: 'edits' as const, level: 'safe' as const, edits: edits() },
        },
      ],
      examples: [],
    }),
  );
  const { findings } = lint({
    administrative,
    regulation: regulationWith(clauseOf(CLAUSE, { fix: 'safe' })),
    rules,
    profile: EMPTY_PROFILE,
    stage: 'draft',
    asOf: '2026-06-05',
  });
  return findings;
}

function formatOf(head: string, words: string, format: Extract<Edit, { kind: 'setRunFormat' }>['format']) {
  const paragraphs = documentOf({ body: head }).main.paragraphs;
  return (): readonly Edit[] =>
    paragraphs
      .filter(({ text }) => text.includes(words))
      .map(({ index, text }) => {
        const start = text.indexOf(words);
        const range = { part: MAIN_PART, paragraph: index, start, end: start + words.length };
        return { kind: 'setRunFormat', range, expected: words, format };
      });
}

const margins = (left: number) => (): readonly Edit[] => [
  { kind: 'setPageSetup', section: 0, margins: { left } },
];

const ROOMY = header(' '.repeat(8));
const TIGHT = header(' '.repeat(26));

describe('edits of a line that two parts of the header share', () => {
  test.each([
    ['larger letters', { size: 28 }],
    ['bold letters', { bold: true }],
  ])('are asked for when they make %s and the line still fits', (_, format) => {
    expect(findingsOf(ROOMY, formatOf(ROOMY, DATE, format))).toMatchObject([
      { fix: 'confirm', message: 'Sai. Hãy sửa.' },
    ]);
  });

  test('are not offered when the line would no longer fit, and the advice says why', () => {
    const [finding] = findingsOf(TIGHT, formatOf(TIGHT, TITLE, { size: 30 }));
    expect(finding).toMatchObject({ fix: 'none', remedy: null });
    expect(finding?.message).toMatch(/^Sai\. Hãy sửa\. Dòng này đặt hai phần cạnh nhau .* bảng hai cột/u);
  });

  test('are not offered when the line fits with each of them but not with all', () => {
    const gap = header(' '.repeat(14));
    const left = formatOf(gap, 'ỦY BAN NHÂN DÂN', { size: 28 });
    const right = formatOf(gap, TITLE, { size: 28 });
    expect(findingsOf(gap, left).map(({ fix }) => fix)).toEqual(['confirm']);
    expect(findingsOf(gap, right).map(({ fix }) => fix)).toEqual(['confirm']);
    expect(findingsOf(gap, left, right).map(({ fix }) => fix)).toEqual(['none', 'none']);
  });

  test('are safe when they do not widen it', () => {
    expect(findingsOf(TIGHT, formatOf(TIGHT, DATE, { size: 24 }))).toMatchObject([{ fix: 'safe' }]);
    expect(findingsOf(TIGHT, formatOf(TIGHT, DATE, { color: '000000' }))).toMatchObject([{ fix: 'safe' }]);
  });

  test('are safe in a table, where every part has a column of its own', () => {
    expect(findingsOf(table(), formatOf(table(), DATE, { size: 30 }))).toMatchObject([{ fix: 'safe' }]);
  });

  test('are not offered in letters that cannot be measured', () => {
    const arial = header(' '.repeat(8), FONT.replaceAll('Times New Roman', 'Arial'));
    expect(findingsOf(arial, formatOf(arial, DATE, { size: 28 }))).toMatchObject([{ fix: 'none' }]);
  });

  test('count a tab as far as its stop', () => {
    const near = header('\t');
    const far = header('\t\t\t\t\t');
    expect(findingsOf(near, formatOf(near, TITLE, { bold: true }))).toMatchObject([{ fix: 'confirm' }]);
    expect(findingsOf(far, formatOf(far, TITLE, { bold: true }))).toMatchObject([{ fix: 'none' }]);
  });
});

describe('margins around a line that two parts of the header share', () => {
  test('are safe when the line still fits', () => {
    expect(findingsOf(ROOMY, margins(LEFT_MARGIN + 100))).toMatchObject([{ fix: 'safe' }]);
  });

  test('are not offered when the text would be narrower than the line, and the advice says why', () => {
    const [finding] = findingsOf(ROOMY, margins(LEFT_MARGIN + 1500));
    expect(finding).toMatchObject({ fix: 'none', remedy: null });
    expect(finding?.message).toContain('thu hẹp vùng chữ');
  });

  test('are safe when they widen the text, and around a table', () => {
    expect(findingsOf(TIGHT, margins(LEFT_MARGIN - 300))).toMatchObject([{ fix: 'safe' }]);
    expect(findingsOf(table(), margins(LEFT_MARGIN + 1500))).toMatchObject([{ fix: 'safe' }]);
  });
});

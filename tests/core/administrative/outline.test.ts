import { BODY, CLOSINGS, HEADERS, TITLE, body, p, r, recognised, tbl } from './plan';
import { documentOf } from '../../support/docx';
import { list, num, numbered } from '../../support/wordprocessing';
import { recognise, type OutlineItem } from '../../../src/core/administrative';
import { parseLabel } from '../../../src/core/administrative/outline/label';

const HEADER = HEADERS['a table of one row'] ?? '';

function outlineOf(...paragraphs: readonly string[]): readonly OutlineItem[] {
  return recognised(HEADER + TITLE + paragraphs.join('') + (CLOSINGS['a table'] ?? '')).outline;
}

describe('the outline', () => {
  const outline = recognised(HEADER + TITLE + BODY + (CLOSINGS['a table'] ?? '')).outline;

  test('lists labels, levels, kinds and titles in order', () => {
    expect(outline.map(({ label, level, kind, title }) => [label, level, kind, title])).toEqual([
      ['I.', 1, 'heading', 'MỤC ĐÍCH, YÊU CẦU'],
      ['1.', 2, 'heading', 'Mục đích'],
      ['a)', 4, 'item', 'Đánh giá kết quả phong trào thi đua năm 2025.'],
      ['b)', 4, 'item', 'Biểu dương các tập thể, cá nhân tiêu biểu.'],
      ['2.', 2, 'heading', 'Yêu cầu:'],
      ['II.', 1, 'heading', 'TỔ CHỨC THỰC HIỆN'],
      ['1.', 2, 'item', 'Văn phòng chuẩn bị hội trường.'],
      ['1.1.', 3, 'item', 'Trang trí khánh tiết.'],
    ]);
  });

  test('gives every item its parent', () => {
    expect(outline.map(({ parent }) => parent)).toEqual([null, 0, 1, 1, 0, null, 5, 6]);
  });

  test('ends an item where the next of its depth begins', () => {
    expect(outline[0]?.endParagraph).toBe(outline[5]?.paragraph);
  });
});

describe('automatic numbers', () => {
  test('are labels like typed ones', () => {
    const found = recognise(
      documentOf({
        body:
          HEADER +
          TITLE +
          p('MỤC ĐÍCH', { pPr: numbered(1), rPr: '<w:b/>' }) +
          p('Việc thứ nhất.', { pPr: numbered(1, 1) }) +
          p('NỘI DUNG', { pPr: numbered(1), rPr: '<w:b/>' }),
        numbering:
          list(1, [
            ['upperRoman', '%1.'],
            ['decimal', '%2.'],
          ]) + num(1, 1),
      }),
    );
    expect(found.outline.map(({ label, automatic, title }) => [label, automatic, title])).toEqual([
      ['I.', true, 'MỤC ĐÍCH'],
      ['1.', true, 'Việc thứ nhất.'],
      ['II.', true, 'NỘI DUNG'],
    ]);
  });
});

describe('what is no section', () => {
  test('rows of a table', () => {
    expect(
      outlineOf(
        body('I. NỘI DUNG', { rPr: '<w:b/>' }),
        tbl([
          ['1.', 'Sở Nội vụ'],
          ['2.', 'Sở Tài chính'],
        ]),
      ),
    ).toHaveLength(1);
  });

  test('dashes and bullets', () => {
    expect(outlineOf(body('- Việc thứ nhất;'), body('+ Việc nhỏ;'), body('* Đại biểu xã:'))).toEqual([]);
  });
});

describe('Chapters and articles', () => {
  test('take their title from the next line or from their own', () => {
    const outline = outlineOf(
      p('Chương I', { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' }),
      p('QUY ĐỊNH CHUNG', { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' }),
      body('Điều 1. Phạm vi điều chỉnh', { rPr: '<w:b/>' }),
      body('1. Quy chế này quy định chế độ làm việc.'),
    );
    expect(outline.map(({ label, level, title }) => [label, level, title])).toEqual([
      ['Chương I', 1, 'QUY ĐỊNH CHUNG'],
      ['Điều 1.', 2, 'Phạm vi điều chỉnh'],
      ['1.', 2, 'Quy chế này quy định chế độ làm việc.'],
    ]);
  });
});

describe('slipped numbers', () => {
  test.each([
    [
      ['1. Việc thứ nhất.', '2 Việc thứ hai.', '3. Việc thứ ba.'],
      [1, 2, 3],
    ],
    [
      ['a) Việc thứ nhất;', 'b Việc thứ hai;', 'c) Việc thứ ba.'],
      [1, 2, 3],
    ],
    [
      ['a) Việc thứ nhất;', '1b) Việc thứ hai;', 'c) Việc thứ ba.'],
      [1, 2, 3],
    ],
    [
      ['I. MỤC ĐÍCH', 'lI. NỘI DUNG', 'III. KINH PHÍ'],
      [1, 2, 3],
    ],
  ])('%j are read by the numbers beside them', (texts, ordinals) => {
    const outline = outlineOf(...texts.map((text) => body(text)));
    expect(outline.map(({ ordinal }) => ordinal[0])).toEqual(ordinals);
  });

  test.each([[['1. Việc thứ nhất.', '5 Chi bộ trực thuộc.']], [['Các việc:', '12 Tổ dân phố tham gia.']]])(
    '%j: a figure that counts on from nothing is text',
    (texts) => {
      const outline = outlineOf(...texts.map((text) => body(text)));
      expect(outline.map(({ label }) => label).filter((label) => /\d$/u.test(label))).toEqual([]);
    },
  );
});

describe('capital letters', () => {
  test('are read by the letter before them', () => {
    const outline = outlineOf(
      ...['A. PHẦN MỘT', 'B. PHẦN HAI', 'C. PHẦN BA', 'D. PHẦN BỐN'].map((text) =>
        body(text, { rPr: '<w:b/>' }),
      ),
    );
    expect(outline.map(({ style, ordinal }) => [style, ordinal[0]])).toEqual([
      ['upperLetter', 1],
      ['upperLetter', 2],
      ['upperLetter', 3],
      ['upperLetter', 4],
    ]);
  });
});

describe('run-in headings', () => {
  test('end with their bold part', () => {
    const [item] = outlineOf(body(r('1. Thời gian:', '<w:b/>') + r(' 8 giờ 00, ngày 20 tháng 4 năm 2026.')));
    expect(item).toMatchObject({ kind: 'heading', runIn: true, title: 'Thời gian:' });
  });
});

describe('a label', () => {
  test.each([
    ['I. MỤC ĐÍCH', 'roman', [1], 'I.'],
    ['II- NỘI DUNG', 'roman', [2], 'II-'],
    ['IV/ KINH PHÍ', 'roman', [4], 'IV/'],
    ['V. TỔ CHỨC', 'roman', [5], 'V.'],
    ['1. Mục đích', 'arabic', [1], '1.'],
    ['1/ Ông An', 'arabic', [1], '1/'],
    ['12.Kết thúc', 'arabic', [12], '12.'],
    ['2.1. Văn phòng', 'decimal', [2, 1], '2.1.'],
    ['3.1 Số lượng', 'decimal', [3, 1], '3.1'],
    ['2.1.1. Chi tiết', 'decimal', [2, 1, 1], '2.1.1.'],
    ['a) Mục tiêu', 'letter', [1], 'a)'],
    ['đ) Kinh phí', 'letter', [5], 'đ)'],
    ['g) Báo cáo', 'letter', [7], 'g)'],
    ['a. Mục tiêu', 'letter', [1], 'a.'],
    ['(1) Việc một', 'parenthesis', [1], '(1)'],
    ['1) Việc một', 'parenthesis', [1], '1)'],
    ['(ii) Việc hai', 'parenthesis', [2], '(ii)'],
    ['Điều 5. Hiệu lực', 'article', [5], 'Điều 5.'],
    ['Chương II', 'chapter', [2], 'Chương II'],
    ['Phần thứ nhất', 'part', [1], 'Phần thứ nhất'],
    ['PHẦN II', 'part', [2], 'PHẦN II'],
    ['CHƯƠNG III QUY ĐỊNH CHUNG', 'chapter', [3], 'CHƯƠNG III'],
    ['Mục 2', 'section', [2], 'Mục 2'],
  ] as const)('is found in %s', (text, style, ordinal, label) => {
    expect(parseLabel(text)).toMatchObject({ style, ordinal, label });
  });

  test.each([
    'V/v chuẩn bị hội nghị',
    '1.000 đồng',
    '1,5 triệu đồng',
    '14/01/2026',
    '05/KH-UBND',
    '7:30 khai mạc',
    '7h30 khai mạc',
    '2025 - 2030',
    '2025 là năm cuối của nhiệm kỳ',
    '100% cán bộ',
    '20 - 25 mm',
    '3.2% số hộ',
    'Điều 5 của Luật này quy định',
    'Mục tiêu chung',
    'Phần việc còn lại',
    'Phần II của Kế hoạch này',
    'Chương IV của Luật quy định',
    'CV số 12',
    'Chương trình hội nghị',
    '½ ngày',
    'I/2026',
  ])('is not found in %s', (text) => {
    expect(parseLabel(text)).toBeNull();
  });
});

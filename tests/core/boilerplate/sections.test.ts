import { recognise } from '../../../src/core/administrative';
import { formatRole, sampleOf, setText, without, type Change } from '../../../src/core/samples';
import { inserted, opened, planned, texts } from './insertions';

const PLAN = sampleOf('nd30-ke-hoach');

/** Pieces of a section of the plan. */
function section(roman: string): Change {
  const names = PLAN.draft.pieces.map(({ name }) => name);
  return without(
    ...names.filter((name) => name === `section.${roman}` || name.startsWith(`section.${roman}.`)),
  );
}

function headings(bytes: Uint8Array): readonly string[] {
  const { outline } = recognise(opened(bytes).document);
  return outline.filter(({ style }) => style === 'roman').map(({ label, title }) => `${label} ${title}`);
}

describe('a section', () => {
  const rest = [
    'I. MỤC ĐÍCH, YÊU CẦU',
    'II. NỘI DUNG',
    'III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
    'IV. KINH PHÍ THỰC HIỆN',
    'V. TỔ CHỨC THỰC HIỆN',
  ];
  /** The plan without its budget, the sections below it numbered on. */
  const withoutBudget = [section('IV'), setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN')];

  test('comes between its neighbours and renumbers what follows', () => {
    const result = inserted(PLAN.build(withoutBudget), 'sectionBudget', 'nd30');
    expect(headings(result)).toEqual(rest);
  });

  test('fills a gap that the numbers had left', () => {
    expect(headings(inserted(PLAN.build(section('III')), 'sectionTimePlace', 'nd30'))).toEqual(rest);
  });

  test('follows the order of the document where that is another one', () => {
    const reordered = [
      section('II'),
      setText('section.III', 'II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'),
      setText('section.IV', 'III. NHIỆM VỤ, GIẢI PHÁP'),
      setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN'),
    ];
    expect(headings(inserted(PLAN.build(reordered), 'sectionBudget', 'nd30'))).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
      'III. NHIỆM VỤ, GIẢI PHÁP',
      'IV. KINH PHÍ THỰC HIỆN',
      'V. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('is labelled and spelt as its neighbours are', () => {
    const plan = sampleOf('hd05-ke-hoach');
    const budget = plan.draft.pieces.map(({ name }) => name).filter((name) => name.startsWith('section.IV'));
    const party = plan.build([without(...budget), setText('section.V', 'IV- TỔ CHỨC THỰC HIỆN')]);
    expect(texts(inserted(party, 'sectionBudget', 'hd05'))).toEqual(
      expect.arrayContaining(['IV- KINH PHÍ THỰC HIỆN', 'V- TỔ CHỨC THỰC HIỆN']),
    );
    const small = ['I. Mục đích, yêu cầu', 'II. Nội dung', 'III. Thời gian, địa điểm, thành phần'].map(
      (text, index) => setText(`section.${'I'.repeat(index + 1)}`, text),
    );
    const inSmallLetters = PLAN.build([
      section('IV'),
      ...small,
      setText('section.V', 'IV. Tổ chức thực hiện'),
    ]);
    expect(texts(inserted(inSmallLetters, 'sectionBudget', 'nd30'))).toEqual(
      expect.arrayContaining(['IV. Kinh phí thực hiện', 'V. Tổ chức thực hiện']),
    );
  });

  test('is not typed between sections that Word numbers', () => {
    const bytes = PLAN.build(withoutBudget, { numbering: 'automatic' });
    expect(planned(bytes, 'sectionBudget', 'nd30')).toEqual({
      possible: false,
      obstacle: 'automaticNumbering',
    });
    const last = inserted(
      PLAN.build(section('V'), { numbering: 'automatic' }),
      'sectionImplementation',
      'nd30',
    );
    expect(headings(last)).toEqual(rest);
  });

  test('looks like the running text of the document', () => {
    const look = { firstLine: 567, spaceBefore: 160, line: 300, size: 26 };
    const bytes = PLAN.build([...withoutBudget, formatRole('body', look), formatRole('heading', look)]);
    const { paragraphs } = opened(inserted(bytes, 'sectionBudget', 'nd30')).document.main;
    const added = paragraphs.find(({ text }) => text.startsWith('Kinh phí thực hiện'));
    const { size, ...layout } = look;
    expect(added?.format).toMatchObject(layout);
    expect(added?.runs[0]?.format.size).toBe(size);
  });

  test('does not copy what the regulation forbids', () => {
    const forbidden = formatRole('body', { firstLine: 0, spaceBefore: 0, line: 200, size: 36 });
    const { paragraphs } = opened(
      inserted(PLAN.build([...withoutBudget, forbidden]), 'sectionBudget', 'nd30'),
    ).document.main;
    const added = paragraphs.find(({ text }) => text.startsWith('Kinh phí thực hiện'));
    expect(added?.format).toMatchObject({ firstLine: 720, spaceBefore: 120, line: 264 });
    expect(added?.runs[0]?.format.size).toBe(28);
  });

  test('belongs into plans and the like only', () => {
    expect(planned(sampleOf('nd30-quyet-dinh').build(), 'sectionBudget', 'nd30')).toEqual({
      possible: false,
      obstacle: 'notForThisType',
    });
  });
});

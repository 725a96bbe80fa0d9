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

  describe('among sections that the text refers to', () => {
    /** The plan without its budget, a sentence of which refers to sections. */
    const referring = (sentence: string): Uint8Array =>
      PLAN.build([...withoutBudget, setText('section.I.1.text.1', sentence)]);

    function insertedInto(sentence: string) {
      const bytes = referring(sentence);
      const plan = planned(bytes, 'sectionBudget', 'nd30');
      const result = inserted(bytes, 'sectionBudget', 'nd30');
      const { text = '' } =
        opened(result).document.main.paragraphs.find(({ text: line }) =>
          line.includes(sentence.slice(0, 20)),
        ) ?? {};
      return { note: plan.possible ? plan.note : plan.obstacle, text, headings: headings(result) };
    }

    const behind = ['IV. TỔ CHỨC THỰC HIỆN', 'V. KINH PHÍ THỰC HIỆN'];

    test.each([
      [
        'Việc phân công thực hiện theo Mục IV Kế hoạch này.',
        'Việc phân công thực hiện theo Mục V Kế hoạch này.',
      ],
      ['Việc phân công thực hiện theo Mục IV.', 'Việc phân công thực hiện theo Mục V.'],
      [
        'Việc phân công nêu tại mục IV nêu trên được rà soát.',
        'Việc phân công nêu tại mục V nêu trên được rà soát.',
      ],
      ['Việc phân công (khoản 2 Mục IV) được rà soát.', 'Việc phân công (khoản 2 Mục V) được rà soát.'],
      [
        'Việc phân công theo các Mục II, III và IV Kế hoạch này.',
        'Việc phân công theo các Mục II, III và V Kế hoạch này.',
      ],
      ['Việc phân công theo Mục IV.2 Kế hoạch này.', 'Việc phân công theo Mục V.2 Kế hoạch này.'],
    ])('changes the reference with the number: %s', (sentence, after) => {
      const { note, text, headings: found } = insertedInto(sentence);
      expect(text).toBe(after);
      expect(found).toEqual(rest);
      expect(note).toBe('referencesFollow');
    });

    test.each([
      'Việc phân công thực hiện theo Mục IV Đề án.',
      'Các việc từ Mục II đến Mục IV được rà soát.',
      'Các việc theo Hướng dẫn số 12/HD-UBND, Mục IV.',
      'Việc phân công thực hiện xem IV.2 để biết.',
      'Việc phân công thực hiện theo Mục IV, Phụ lục 1.',
    ])('keeps the number that something else may be meant by: %s', (sentence) => {
      const { note, text, headings: found } = insertedInto(sentence);
      expect(text).toBe(sentence);
      expect(found).toEqual([...rest.slice(0, 3), ...behind]);
      expect(note).toBe('numbersKept');
    });

    test.each([
      'Các việc theo Mục II và Mục III Kế hoạch này.',
      'Các việc theo Mục IV Hướng dẫn số 12/HD-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.',
      'Các việc theo Mục IV Phụ lục này.',
      'Các việc của quý IV năm 2026 được rà soát.',
    ])('goes between as ever where no number that changes is meant: %s', (sentence) => {
      const { note, text, headings: found } = insertedInto(sentence);
      expect(text).toBe(sentence);
      expect(found).toEqual(rest);
      expect(note).toBeNull();
    });
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

  test('is not put among parts and chapters, whose titles stand in a line of their own', () => {
    const parts = [
      ['I', 'Phần I. MỤC ĐÍCH, YÊU CẦU'],
      ['II', 'Phần II. NỘI DUNG'],
      ['III', 'Phần III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'],
      ['V', 'Phần IV. TỔ CHỨC THỰC HIỆN'],
    ].map(([roman = '', text = '']) => setText(`section.${roman}`, text));
    expect(planned(PLAN.build([section('IV'), ...parts]), 'sectionBudget', 'nd30')).toEqual({
      possible: false,
      obstacle: 'noSafePlace',
    });
  });

  test('belongs into plans and the like only', () => {
    expect(planned(sampleOf('nd30-quyet-dinh').build(), 'sectionBudget', 'nd30')).toEqual({
      possible: false,
      obstacle: 'notForThisType',
    });
  });
});

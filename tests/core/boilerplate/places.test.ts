import {
  format,
  insertBefore,
  sampleOf,
  setText,
  without,
  type Change,
  type SampleId,
} from '../../../src/core/samples';
import { docxOf } from '../../support/docx';
import { p } from '../../support/wordprocessing';
import { inserted, opened, planned, texts } from './insertions';

const PLAN = sampleOf('nd30-ke-hoach');

/** The texts of one cell of the first table, row by row. */
function headerCell(bytes: Uint8Array, row: number, column: number): readonly string[] {
  const { paragraphs, tables } = opened(bytes).document.main;
  const cell = tables[0]?.rows[row]?.[column];
  return paragraphs.slice(cell?.firstParagraph, cell?.endParagraph).map(({ text }) => text);
}

test('the place of a room is that of the committee above it, and society is no commune', () => {
  const room = sampleOf('nd30-bao-cao-phong').build([
    setText('parentAgency', 'UBND PHƯỜNG AN BÌNH'),
    setText('issuingAgency', 'PHÒNG VĂN HÓA - XÃ HỘI'),
    without('placeAndDate'),
  ]);

  expect(texts(inserted(room, 'placeAndDate', 'nd30'))).toContain('An Bình, ngày […] tháng […] năm […]');
});

describe('the header', () => {
  const titleMissing = without('nationalName', 'nationalMotto', 'mottoRule');

  test('is put at the very start when the document has none of it', () => {
    const pieces = [
      'agencyRule',
      'documentNumber',
      'nationalName',
      'nationalMotto',
      'mottoRule',
      'placeAndDate',
    ];
    const bytes = PLAN.build(without('issuingAgency.1', 'issuingAgency.2', ...pieces));
    const result = inserted(bytes, 'header', 'nd30');
    expect(texts(result).slice(0, 2)).toEqual(['[TÊN CƠ QUAN BAN HÀNH]', '']);
    expect(headerCell(result, 0, 1)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      '[Địa danh], ngày […] tháng […] năm […]',
    ]);
  });

  test('brings only the missing title into the right column, above the date', () => {
    const result = inserted(PLAN.build(titleMissing), 'header', 'nd30');
    expect(headerCell(result, 0, 0)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH', '', 'Số: 35/KH-UBND']);
    expect(headerCell(result, 0, 1)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'An Bình, ngày 16 tháng 3 năm 2026',
    ]);
  });

  test('adds the motto below the national name, and draws no second line', () => {
    const result = inserted(PLAN.build(without('nationalMotto')), 'header', 'nd30');
    expect(headerCell(result, 0, 1).slice(0, 3)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
    ]);
  });

  test('goes on with the size series that the document has begun', () => {
    const small: Change[] = [
      format('nationalName', { size: 24 }),
      format('placeAndDate', { size: 26 }),
      without('nationalMotto'),
    ];
    const { main } = opened(inserted(PLAN.build(small), 'header', 'nd30')).document;
    const motto = main.paragraphs.find(({ text }) => text.startsWith('Độc lập'));
    expect(motto?.runs[0]?.format.size).toBe(26);
  });

  test('does not add a second title to one of the other regime', () => {
    const bytes = PLAN.build([titleMissing, setText('placeAndDate', 'ĐẢNG CỘNG SẢN VIỆT NAM')]);
    expect(planned(bytes, 'header', 'nd30')).toEqual({ possible: false, obstacle: 'noSafePlace' });
  });

  test.each([
    ['that stands right below', p('KẾ HOẠCH'), ''],
    ['that has a space above', p('KẾ HOẠCH', { pPr: '<w:spacing w:before="240"/>' }), 'KẾ HOẠCH'],
    ['below a blank paragraph', p() + p('KẾ HOẠCH'), ''],
  ])('is parted by one blank from a name %s', (_, body, next) => {
    const lines = texts(inserted(docxOf({ body }), 'header', 'nd30'));
    const below = lines.slice(lines.findIndex((text) => text.startsWith('[Địa danh]')) + 1);
    expect(below).toEqual(next === '' ? ['', 'KẾ HOẠCH'] : ['KẾ HOẠCH']);
  });

  test('is not squeezed into lines that tabs divide', () => {
    const bytes = PLAN.build(titleMissing, { header: 'tabs' });
    expect(planned(bytes, 'header', 'nd30')).toEqual({ possible: false, obstacle: 'noSafePlace' });
    expect(planned(PLAN.build(without('documentNumber'), { header: 'tabs' }), 'numberLine', 'nd30')).toEqual({
      possible: false,
      obstacle: 'noSafePlace',
    });
  });
});

describe('number and date', () => {
  test('stand in the row of the other when that is a row of its own', () => {
    const number = inserted(
      PLAN.build(without('documentNumber'), { header: 'tableTwoRows' }),
      'numberLine',
      'nd30',
    );
    expect(headerCell(number, 1, 0)[0]).toBe('Số: [số]/KH-UBND');
    const date = inserted(
      PLAN.build(without('placeAndDate'), { header: 'tableTwoRows' }),
      'placeAndDate',
      'nd30',
    );
    expect(headerCell(date, 1, 1)[0]).toBe('An Bình, ngày […] tháng […] năm […]');
  });

  test('begin at one height', () => {
    const lower = format('placeAndDate', { spaceBefore: 240 });
    const { main } = opened(
      inserted(PLAN.build([without('documentNumber'), lower]), 'numberLine', 'nd30'),
    ).document;
    const number = main.paragraphs.find(({ text }) => text.startsWith('Số: '));
    expect(number?.format.spaceBefore).toBe(240);
  });

  test('of a letter name the drafting unit, of a Party letter the type', () => {
    const numberOf = (id: SampleId, regulation: 'nd30' | 'hd05') =>
      texts(inserted(sampleOf(id).build(without('documentNumber')), 'numberLine', regulation)).find((text) =>
        text.startsWith('Số'),
      );
    expect(numberOf('nd30-cong-van', 'nd30')).toBe('Số: [số]/UBND-[ĐƠN VỊ]');
    expect(numberOf('hd05-cong-van', 'hd05')).toBe('Số [số]-CV/ĐU');
  });
});

describe('a title', () => {
  test('is known by the symbol of the number, its abstract by the opening sentence', () => {
    const bytes = PLAN.build(without('documentTypeName', 'abstract', 'abstractRule'));
    const lines = texts(inserted(bytes, 'typeAndAbstract', 'nd30'));
    const at = lines.indexOf('KẾ HOẠCH');
    expect(lines.slice(at - 1, at + 3)).toEqual([
      'An Bình, ngày 16 tháng 3 năm 2026',
      'KẾ HOẠCH',
      'Tổ chức Hội nghị đối thoại giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026',
      '',
    ]);
  });

  test('has no place in a letter', () => {
    expect(planned(sampleOf('nd30-cong-van').build(), 'typeAndAbstract', 'nd30')).toEqual({
      possible: false,
      obstacle: 'notForThisType',
    });
  });
});

describe('a document whose type is not known', () => {
  test.each(['addressees', 'openingSentence'] as const)('is asked for its type before %s', (block) => {
    expect(planned(docxOf({ body: p('') }), block, 'nd30')).toEqual({
      possible: false,
      obstacle: 'unknownType',
    });
  });

  test.each([
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã An Bình xây dựng Kế hoạch tổ chức Ngày hội như sau:',
    'Phòng Văn hóa xây dựng Kế hoạch tổ chức Ngày hội như sau:',
  ])('gets the type and the abstract that the sentence before its content announces: %s', (opening) => {
    const lines = [opening, 'I. MỤC ĐÍCH, YÊU CẦU', 'Nâng cao nhận thức của Nhân dân.'];
    const bytes = docxOf({ body: lines.map((line) => p(line)).join('') });
    const withHeader = inserted(bytes, 'header', 'nd30');
    expect(texts(withHeader)).toContain('Số: [số]/KH-[CƠ QUAN]');
    expect(texts(inserted(withHeader, 'typeAndAbstract', 'nd30'))).toEqual(
      expect.arrayContaining(['KẾ HOẠCH', 'Tổ chức Ngày hội']),
    );
  });
});

describe('the closing sentence', () => {
  test('takes over the end mark', () => {
    const bytes = PLAN.build([
      without('closingSentence'),
      setText('section.V.6.text.1', 'Lập danh sách đại biểu tham dự./.'),
    ]);
    const lines = texts(inserted(bytes, 'closingSentence', 'nd30'));
    const at = lines.indexOf('Lập danh sách đại biểu tham dự.');
    expect(lines[at + 1]).toMatch(/^Trên đây là Kế hoạch tổ chức Hội nghị đối thoại .*quyết định\.\/\.$/u);
  });

  test('stands above the appendices', () => {
    const plan = sampleOf('nd30-ke-hoach-phu-luc');
    const lines = texts(inserted(plan.build(without('closingSentence')), 'closingSentence', 'nd30'));
    const closing = lines.findIndex((text) => text.startsWith('Trên đây là Kế hoạch'));
    expect(closing).toBeGreaterThan(0);
    expect(closing).toBeLessThan(lines.indexOf('Nơi nhận:'));
    expect(lines.indexOf('Nơi nhận:')).toBeLessThan(lines.indexOf('Phụ lục I'));
  });
});

describe('a line of a block that is missing', () => {
  test.each([
    ['numberLine', 'headerFirst'],
    ['placeAndDate', 'headerFirst'],
    ['archiveLine', 'recipientsFirst'],
  ] as const)('%s names that block', (block, obstacle) => {
    expect(planned(docxOf({ body: p('KẾ HOẠCH') }), block, 'nd30')).toEqual({ possible: false, obstacle });
  });
});

describe('recipients', () => {
  const names = PLAN.draft.pieces
    .map(({ name }) => name)
    .filter((name) => /^(?:recipients|archiveLine)/.test(name));

  test('name the units that the plan gives a task', () => {
    expect(texts(inserted(PLAN.build(without(...names)), 'recipients', 'nd30'))).toEqual(
      expect.arrayContaining(['- Phòng Kinh tế;', '- Công an xã;', '- Ủy ban Mặt trận Tổ quốc Việt Nam xã;']),
    );
  });

  test('stand beside the signature, and below it where it leaves no room', () => {
    const beside = opened(inserted(PLAN.build(without(...names)), 'recipients', 'nd30')).document.main;
    const label = beside.paragraphs.find(({ text }) => text === 'Nơi nhận:');
    const signer = beside.paragraphs.find(({ text }) => text === 'Nguyễn Văn Minh');
    expect(label?.cell?.table).toBe(signer?.cell?.table);
    expect([label?.cell?.column, signer?.cell?.column]).toEqual([0, 1]);
    const below = texts(inserted(PLAN.build(without(...names), { closing: 'tabs' }), 'recipients', 'nd30'));
    expect(below.indexOf('Nơi nhận:')).toBeGreaterThan(
      below.findIndex((text) => text.includes('Nguyễn Văn Minh')),
    );
  });

  test('name the last article of a decision', () => {
    const decision = sampleOf('hd36-quyet-dinh');
    const gone = decision.draft.pieces
      .map(({ name }) => name)
      .filter((name) => /^(?:recip|archive)/.test(name));
    expect(texts(inserted(decision.build(without(...gone)), 'recipients', 'hd36'))).toContain(
      '- Như Điều 3,',
    );
  });

  test('name those above only where addressees are named there, or have to be', () => {
    const first = (id: SampleId, ...gone: readonly string[]): string | undefined => {
      const sample = sampleOf(id);
      const closing = sample.draft.pieces
        .map(({ name }) => name)
        .filter((name) => /^(?:recip|archive)/.test(name));
      const lines = texts(inserted(sample.build(without(...closing, ...gone)), 'recipients', 'nd30'));
      return lines[lines.indexOf('Nơi nhận:') + 1];
    };
    expect(first('nd30-bao-cao')).toBe('- Như trên;');
    expect(first('nd30-bao-cao', 'addressees')).toBe('- [Cơ quan, đơn vị, cá nhân nhận văn bản];');
    expect(first('nd30-to-trinh', 'addressees')).toBe('- Như trên;');
  });

  test('are printed once, however the profile has them', () => {
    const bytes = docxOf({ body: p('KẾ HOẠCH') + p('Trồng 500 cây xanh dọc đường liên thôn.') });
    const profile = { schema: 1, recipients: ['- Thường trực Đảng ủy;', '- Lưu: VT, VHXH.'] } as const;
    const lines = texts(inserted(bytes, 'recipients', 'nd30', profile));
    expect(lines.filter((text) => text.startsWith('-'))).toEqual([
      '- Thường trực Đảng ủy;',
      '- Lưu: VT, VHXH.',
    ]);
  });

  test('keep the place that a Party office names in its archive line', () => {
    const bytes = docxOf({ body: p('KẾ HOẠCH') + p('Trồng 500 cây xanh dọc đường liên thôn.') });
    const profile = { schema: 1, recipients: ['- Các chi bộ,', '- Lưu Văn phòng Đảng ủy.'] } as const;
    expect(texts(inserted(bytes, 'recipients', 'hd05', profile))).toContain('- Lưu Văn phòng Đảng ủy.');
  });

  test('get their archive line last, and the line above it the mark between lines', () => {
    const bytes = PLAN.build([without('archiveLine'), setText('recipients.10', '- Các thôn.')]);
    const lines = texts(inserted(bytes, 'archiveLine', 'nd30'));
    const at = lines.indexOf('- Các thôn;');
    expect(lines[at + 1]).toBe('- Lưu: VT, [đơn vị soạn thảo].');
  });
});

describe('addressees', () => {
  test('are named again as the first recipient', () => {
    const report = sampleOf('nd30-bao-cao');
    const bytes = report.build(without('addressees', 'recipients.1'));
    const lines = texts(inserted(bytes, 'addressees', 'nd30'));
    expect(lines.slice(lines.indexOf('Nơi nhận:')).slice(0, 2)).toEqual(['Nơi nhận:', '- Như trên;']);
    expect(lines).toContain('Kính gửi: [tên cơ quan, tổ chức, cá nhân nhận văn bản]');
  });

  test('are called as the guideline in force calls them', () => {
    const labelOf = (id: SampleId, regulation: 'hd36' | 'hd05') =>
      texts(inserted(sampleOf(id).build(without('addressees')), 'addressees', regulation)).find((text) =>
        text.startsWith('Kính'),
      );
    expect(labelOf('hd36-to-trinh', 'hd36')).toMatch(/^Kính gửi: /u);
    expect(labelOf('hd05-to-trinh', 'hd05')).toMatch(/^Kính trình: /u);
  });
});

describe('a document of two tables in a row', () => {
  test('gets a header that does not grow together with the table below it', () => {
    const table = { name: 'table', role: 'table', text: 'STT\tNội dung\n1\tKhai mạc' } as const;
    const everything = PLAN.draft.pieces.map(({ name }) => name).filter((name) => name !== 'signerName');
    const bytes = PLAN.build([insertBefore('openingSentence', table), without(...everything)]);
    const { tables } = opened(inserted(bytes, 'header', 'nd30')).document.main;
    expect(tables.map(({ columnCount }) => columnCount)).toEqual([2, 2, 2]);
  });
});

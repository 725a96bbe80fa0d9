import { recognise } from '../../../src/core/administrative';
import { newDocx } from '../../../src/core/docx/creation';
import type { PageSetup } from '../../../src/core/edits';
import { PARTY_FORM, STATE_FORM } from '../../../src/core/forms';
import type { BlockName } from '../../../src/core/linting';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile';
import type { RegulationId } from '../../../src/core/regulations';
import { docxOf, withXml } from '../../support/docx';
import { faults, inserted, opened, planned, texts } from './insertions';

const STATE_OFFICE: Profile = {
  schema: 1,
  regime: 'state',
  agencyLines: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
  agencyName: 'Ủy ban nhân dân xã An Bình',
  place: 'An Bình',
  symbol: 'UBND',
  signer: {
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    title: 'PHÓ CHỦ TỊCH',
    name: 'Phạm Quốc Hưng',
  },
  recipients: ['Thường trực Đảng ủy xã', 'Phòng Kinh tế'],
  archiveUnit: 'VP',
};

const PARTY_OFFICE: Profile = {
  schema: 1,
  regime: 'party',
  parentAgency: 'ĐẢNG BỘ TỈNH PHÚ THỌ',
  agencyLines: ['ĐẢNG ỦY XÃ AN BÌNH'],
  place: 'An Bình',
  signer: { authority: ['T/M BAN THƯỜNG VỤ'], title: 'BÍ THƯ', name: 'Hoàng Đức Thắng' },
  recipients: ['Thường trực Tỉnh ủy', 'Ban Xây dựng Đảng'],
};

/** Not the order of the page: each block finds its place among those that are there. */
const ORDER: readonly BlockName[] = [
  'recipientsAndSignature',
  'typeAndAbstract',
  'header',
  'sectionImplementation',
  'openingSentence',
  'sectionPurpose',
  'sectionBudget',
  'sectionTimePlace',
  'sectionContent',
  'closingSentence',
  'pageNumber',
];

function emptyDocument(page: PageSetup): Uint8Array {
  const blank = { kind: 'paragraph', format: { alignment: 'left' }, content: [] } as const;
  return newDocx({ sections: [{ blocks: [blank], page, pageNumber: null, startAt: null }] });
}

/** Every order of the given things. */
function ordersOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  return things.length === 0
    ? [[]]
    : things.flatMap((thing, at) =>
        ordersOf([...things.slice(0, at), ...things.slice(at + 1)]).map((others) => [thing, ...others]),
      );
}

/** What is printed, from the top: a drawn line is a dash. */
function printed(bytes: Uint8Array): readonly string[] {
  return opened(bytes).document.main.paragraphs.flatMap(({ text, format: { borderBottom, borderTop } }) => {
    const line = borderBottom !== null || borderTop !== null ? ['─'] : [];
    return text === '' ? line : [text];
  });
}

/** Types over the prompt for the one thing that no block can know: what kind of document it is to be. */
function named(bytes: Uint8Array): Uint8Array {
  return withXml(bytes, (xml) =>
    xml.replace(/<w:sdt>(?:(?!<\/w:sdt>).)*?\[TÊN LOẠI VĂN BẢN\].*?<\/w:sdt>/su, (control) =>
      control.replace('<w:showingPlcHdr/>', '').replace('[TÊN LOẠI VĂN BẢN]', 'KẾ HOẠCH'),
    ),
  );
}

function grown(regulation: RegulationId, profile: Profile): Uint8Array {
  const { page } = regulation === 'nd30' ? STATE_FORM : PARTY_FORM;
  return ORDER.reduce(
    (bytes, block) => named(inserted(bytes, block, regulation, profile)),
    emptyDocument(page),
  );
}

describe('a plan made of blocks alone', () => {
  test.each([
    ['nd30', 'with a profile', STATE_OFFICE],
    ['nd30', 'without one', EMPTY_PROFILE],
    ['hd36', 'with a profile', PARTY_OFFICE],
    ['hd05', 'with a profile', PARTY_OFFICE],
    ['hd05', 'without one', EMPTY_PROFILE],
  ] as const)('passes the check by %s, %s', (regulation, _, profile) => {
    const bytes = grown(regulation, profile);
    expect(faults(bytes, regulation)).toEqual([]);
    expect(recognise(opened(bytes).document).type).toBe('ke-hoach');
  });

  test('has its sections in the usual order, numbered without a gap', () => {
    const { outline } = recognise(opened(grown('nd30', STATE_OFFICE)).document);
    const sections = outline
      .filter(({ style }) => style === 'roman')
      .map(({ label, title }) => `${label} ${title}`);
    expect(sections).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. NỘI DUNG',
      'III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
      'IV. KINH PHÍ THỰC HIỆN',
      'V. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('says what the profile knows, and leaves blanks for the rest', () => {
    const lines = texts(grown('nd30', STATE_OFFICE));
    expect(lines).toEqual(
      expect.arrayContaining([
        'ỦY BAN NHÂN DÂN',
        'XÃ AN BÌNH',
        'An Bình, ngày […] tháng […] năm […]',
        '- Phòng Kinh tế;',
        '- Lưu: VT, VP.',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Phạm Quốc Hưng',
      ]),
    );
    expect(lines.join('\n')).toContain(
      'Ủy ban nhân dân xã An Bình ban hành Kế hoạch [trích yếu nội dung] như sau:',
    );
    expect(texts(grown('hd05', PARTY_OFFICE))).toEqual(
      expect.arrayContaining([
        'ĐẢNG BỘ TỈNH PHÚ THỌ',
        '*',
        '-----',
        '- Ban Xây dựng Đảng;',
        '- Lưu Văn phòng Đảng ủy.',
      ]),
    );
  });

  test('takes no block twice', () => {
    const bytes = grown('nd30', STATE_OFFICE);
    for (const block of ORDER) {
      expect([block, planned(bytes, block, 'nd30', STATE_OFFICE)]).toEqual([
        block,
        { possible: false, obstacle: 'alreadyThere' },
      ]);
    }
  });

  test('takes no name of a type twice either, when nobody has filled in the first one', () => {
    const headed = inserted(docxOf({ body: '' }), 'header', 'nd30');
    const titled = inserted(headed, 'typeAndAbstract', 'nd30');
    expect(texts(titled)).toContain('[TÊN LOẠI VĂN BẢN]');
    expect(planned(titled, 'typeAndAbstract', 'nd30')).toEqual({
      possible: false,
      obstacle: 'alreadyThere',
    });
  });
});

describe('a document whose type is still to be written', () => {
  const blocks: readonly BlockName[] = ['header', 'typeAndAbstract', 'sectionPurpose', 'sectionBudget'];

  test.each([
    ['nd30', STATE_FORM.page, '─'],
    ['hd05', PARTY_FORM.page, '-----'],
  ] as const)(
    'has its parts in the order of %s, whatever the order of insertion',
    (regulation, page, line) => {
      const blank = emptyDocument(page);
      const made = ordersOf(blocks).map((order) =>
        printed(order.reduce((bytes, block) => inserted(bytes, block, regulation), blank)).join('\n'),
      );
      expect(new Set(made).size).toBe(1);
      const lines = made[0]?.split('\n') ?? [];
      const title = lines.indexOf('[TÊN LOẠI VĂN BẢN]');
      expect(lines[title - 1]).toMatch(/^\[Địa danh\], ngày/u);
      expect(lines.slice(title + 1, title + 4)).toEqual([
        '[Trích yếu nội dung văn bản]',
        line,
        expect.stringMatching(/^I\. MỤC ĐÍCH, YÊU CẦU$/u),
      ]);
      expect(lines.filter((text) => text.startsWith('II'))).toEqual(['II. KINH PHÍ THỰC HIỆN']);
    },
  );

  const titled = inserted(emptyDocument(STATE_FORM.page), 'typeAndAbstract', 'nd30');

  test.each(['addressees', 'openingSentence'] as const)('asks for it before %s', (block) => {
    expect(planned(titled, block, 'nd30')).toEqual({ possible: false, obstacle: 'typeToFill' });
  });

  test('asks for the content before the sentence that closes it', () => {
    expect(planned(titled, 'closingSentence', 'nd30')).toEqual({
      possible: false,
      obstacle: 'contentFirst',
    });
  });

  test('is not said to have sections that it has not', () => {
    const bytes = inserted(titled, 'sectionPurpose', 'nd30');
    expect(planned(bytes, 'sectionContent', 'nd30').possible).toBe(true);
  });
});

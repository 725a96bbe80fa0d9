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

import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile';
import { sampleOf, without } from '../../../src/core/samples';
import { docxOf } from '../../support/docx';
import { p } from '../../support/wordprocessing';
import { inserted, texts } from './insertions';

describe('a signature of an office that is not known yet', () => {
  const signed = (regulation: 'nd30' | 'hd36' | 'hd05', profile: Profile) =>
    texts(inserted(docxOf({ body: p('') }), 'signature', regulation, profile)).filter((text) => text !== '');

  test.each(['hd36', 'hd05'] as const)('is a committee by %s', (regulation) => {
    expect(signed(regulation, EMPTY_PROFILE)).toEqual(['T/M [TÊN CẤP ỦY]', 'BÍ THƯ', '[Họ và tên]']);
  });

  test('leaves the post open where the office is of the Party, and no committee', () => {
    const profile = { schema: 1, regime: 'party', agencyLines: ['TRUNG TÂM CHÍNH TRỊ XÃ AN BÌNH'] } as const;
    expect(signed('hd05', profile)).toEqual(['[CHỨC VỤ NGƯỜI KÝ]', '[Họ và tên]']);
  });

  test('is a head by nd30', () => {
    expect(signed('nd30', EMPTY_PROFILE)).toEqual(['THỦ TRƯỞNG [CƠ QUAN, ĐƠN VỊ]', '[Họ và tên]']);
  });
});

describe('signatures of minutes', () => {
  test('stand side by side above the recipients', () => {
    const minutes = sampleOf('nd30-bien-ban');
    const gone = minutes.draft.pieces.map(({ name }) => name).filter((name) => /^(?:sign|left)/.test(name));
    const lines = texts(inserted(minutes.build(without(...gone)), 'signature', 'nd30'));
    expect(lines.indexOf('THƯ KÝ')).toBeLessThan(lines.indexOf('CHỦ TỌA'));
    expect(lines.indexOf('CHỦ TỌA')).toBeLessThan(lines.indexOf('Nơi nhận:'));
  });
});

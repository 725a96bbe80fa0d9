import { EMPTY_PROFILE, printedProfile, type Profile } from '../../../src/core/profile';

function printed(profile: Omit<Profile, 'schema'>): Omit<Profile, 'schema'> {
  const { schema, ...rest } = printedProfile({ schema: 1, ...profile });
  expect(schema).toBe(1);
  return rest;
}

describe('printedProfile', () => {
  test('leaves what is typed as it is printed', () => {
    const profile: Profile = {
      schema: 1,
      regime: 'state',
      agencyLines: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
      parentAgency: 'ỦY BAN NHÂN DÂN TỈNH',
      agencyName: 'Ủy ban nhân dân xã An Bình',
      place: 'An Bình',
      symbol: 'UBND',
      signer: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
      recipients: ['Thường trực Đảng ủy (để b/c)', 'Các phòng, v.v.'],
      archiveUnit: 'VHXH',
      words: ['An Bình'],
    };
    expect(printedProfile(profile)).toEqual(profile);
    expect(printedProfile(EMPTY_PROFILE)).toEqual(EMPTY_PROFILE);
  });

  test('sets agencies, authority and post in capitals', () => {
    const agencyLines = ['Ủy ban nhân dân', 'xã An Bình'];
    const signer = { authority: ['KT. Chủ tịch'], title: 'Phó Chủ tịch' };
    expect(printed({ agencyLines, parentAgency: 'Đảng bộ tỉnh', symbol: 'ubnd', signer })).toEqual({
      agencyLines: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'],
      parentAgency: 'ĐẢNG BỘ TỈNH',
      symbol: 'UBND',
      signer: { authority: ['KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH' },
    });
  });

  test.each([
    ['NGUYỄN VĂN MINH', 'Nguyễn Văn Minh'],
    ['nguyễn văn minh', 'Nguyễn Văn Minh'],
    ['Thượng tá NGUYỄN MỸ', 'Thượng tá Nguyễn Mỹ'],
    ['TS. NGUYỄN VĂN MINH', 'TS. Nguyễn Văn Minh'],
    ['ThS NGUYỄN VĂN MINH', 'ThS Nguyễn Văn Minh'],
    ['PGS.TS Trần An', 'PGS.TS Trần An'],
    ['y blăk niê', 'Y Blăk Niê'],
    ["H'LAN NIÊ", "H'Lan Niê"],
  ])('sets the name %s as %s', (typed, name) => {
    expect(printed({ signer: { name: typed } })).toEqual({ signer: { name } });
  });

  test.each([
    ['xã An Bình', 'An Bình'],
    ['AN BÌNH', 'An Bình'],
    ['phường 5', 'Phường 5'],
    ['phường Trần Hưng Đạo', 'Phường Trần Hưng Đạo'],
    ['phường Quang Trung', 'Phường Quang Trung'],
    ['XÃ ĐẠO', 'Xã Đạo'],
  ])('sets the place %s as %s', (typed, place) => {
    expect(printed({ place: typed })).toEqual({ place });
  });

  test.each([
    ['- Thường trực Đảng ủy;', 'Thường trực Đảng ủy'],
    ['–  Các thôn ./.', 'Các thôn'],
    ['+ Các phòng chuyên môn,', 'Các phòng chuyên môn'],
    ['\uf0b7\tĐảng ủy xã.', 'Đảng ủy xã'],
    ['• - Hội Nông dân xã;;', 'Hội Nông dân xã'],
    ['- Các phòng, v.v.;', 'Các phòng, v.v.'],
    ['- Lưu trữ tỉnh;', 'Lưu trữ tỉnh'],
  ])('takes the recipient out of the line %s', (line, name) => {
    expect(printed({ recipients: [line, '-', ';'] })).toEqual({ recipients: [name] });
  });

  test.each([
    ['- Lưu: VT, VHXH.', 'VT, VHXH', 'VHXH'],
    ['Lưu VT - VHXH', 'VT - VHXH', 'VHXH'],
    ['- LƯU: Văn thư, vhxh./.', 'Văn thư, vhxh', 'VHXH'],
    ['Lưu Văn phòng Đảng ủy.', 'Văn phòng Đảng ủy', 'Văn phòng Đảng ủy'],
  ])('takes the archive line %s out of the recipients', (line, archive, archiveUnit) => {
    const recipients = ['- Các thôn;', line];
    expect(printed({ recipients })).toEqual({ recipients: ['Các thôn'], archive, archiveUnit });
    expect(printed({ recipients, archiveUnit: 'VP' })).toMatchObject({ archiveUnit: 'VP' });
  });

  test('names no drafting unit where only the registry keeps the file', () => {
    expect(printed({ recipients: ['- Lưu: VT.'] })).toEqual({ archive: 'VT' });
    expect(printed({ archiveUnit: 'Lưu: VT, VHXH.' })).toEqual({ archiveUnit: 'VHXH' });
  });
});

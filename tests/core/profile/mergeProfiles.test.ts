import { EMPTY_PROFILE, mergeProfiles, type Profile } from '../../../src/core/profile';

const OFFICE: Profile = {
  schema: 1,
  place: 'An Bình',
  symbol: 'UBND',
  signer: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  recipients: ['Thường trực Đảng ủy', 'Các thôn'],
};

describe('mergeProfiles', () => {
  test('keeps the base where the other says nothing', () => {
    expect(mergeProfiles(OFFICE, EMPTY_PROFILE)).toEqual(OFFICE);
  });

  test('adds to an empty base', () => {
    expect(mergeProfiles(EMPTY_PROFILE, OFFICE)).toEqual(OFFICE);
    expect(mergeProfiles(EMPTY_PROFILE, EMPTY_PROFILE)).toEqual(EMPTY_PROFILE);
  });

  test('replaces texts and whole lists', () => {
    const merged = mergeProfiles(OFFICE, { schema: 1, symbol: 'VP', recipients: ['Các tổ dân phố'] });
    expect(merged).toEqual({ ...OFFICE, symbol: 'VP', recipients: ['Các tổ dân phố'] });
  });

  test('merges the signer line by line', () => {
    const merged = mergeProfiles(OFFICE, {
      schema: 1,
      signer: { title: 'PHÓ CHỦ TỊCH', name: 'Trần Thị Hoa' },
    });
    expect(merged.signer).toEqual({
      authority: ['TM. ỦY BAN NHÂN DÂN'],
      title: 'PHÓ CHỦ TỊCH',
      name: 'Trần Thị Hoa',
    });
  });
});

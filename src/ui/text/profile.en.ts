import type { profileVi } from './profile.vi';

/** What the tab of the office's profile says, in English. */
export const profileEn: typeof profileVi = {
  heading: 'Profile of the office',
  intro: 'Fill it in once and inserted parts come with the right names. It stays on this computer.',
  regimeLabel: 'Office of',
  regimes: { state: 'the State', party: 'the Party' },
  fields: {
    parentAgency: 'Parent agency',
    agencyLines: 'Issuing agency (one line each)',
    agencyName: 'Agency in running text',
    place: 'Place',
    symbol: 'Symbol of the agency',
    signerAuthority: 'Signing authority (one line each)',
    signerTitle: 'Post of the signer',
    signerName: 'Name of the signer',
    recipients: 'Usual recipients (one a line)',
    archiveUnit: 'Drafting unit (archive line)',
    words: 'Words that are no misspellings (one a line)',
  },
  examples: {
    parentAgency: 'Blank if there is none',
    agencyLines: 'For example ỦY BAN NHÂN DÂN\nXÃ AN BÌNH',
    agencyName: 'For example Ủy ban nhân dân xã An Bình',
    place: 'For example An Bình',
    symbol: 'For example UBND',
    signerAuthority: 'For example TM. ỦY BAN NHÂN DÂN',
    signerTitle: 'For example CHỦ TỊCH',
    signerName: 'For example Trần Minh An',
    recipients: 'For example Thường trực Đảng ủy\nThường trực Hội đồng nhân dân xã',
    archiveUnit: 'For example VHXH',
    words: 'For example Nậm Pút\ntin bão',
  },
  hints: {
    parentAgency: 'People’s committees and councils have none. A room, a school, a Party committee has.',
    recipients:
      'Names only; dashes, end marks, “Như trên” and the archive line come by themselves. Printed recipients may be pasted as they are.',
    archiveUnit: 'The short name of the unit only; “Lưu: VT” comes by itself.',
    words: 'Names, dialect, terms of the office. Words that stand here stay when a profile is imported.',
  },
  importFile: 'Import…',
  exportFile: 'Export',
  exportName: 'office-profile.json',
  importFailedTitle: 'This is not a profile.',
  importFailedText: 'Choose a .json file exported from this tool. The present profile was kept.',
  importFailedDetail: (detail: string) => `Details, in Vietnamese: ${detail}.`,
  imported: 'Filled in from the file. Press “Save profile” to use it.',
};

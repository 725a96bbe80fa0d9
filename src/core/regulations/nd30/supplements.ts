import type { SupplementDemands } from '../supplements';

/** Decree 30/2020, Phụ lục I, Phần I, Mục III, and Phần II on copies. */
export const ND30_SUPPLEMENTS: SupplementDemands = {
  secrecyClause: 'nd30-mat',
  urgency: {
    clause: 'nd30-khan',
    degrees: ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'],
    framed: true,
    below: 'number',
  },
  circulation: {
    clause: 'nd30-luuhanh',
    framed: true,
    examples: ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'],
  },
  noPublication: null,
  draftClause: null,
  drafterClause: 'nd30-nguoisoan',
  contact: { clause: 'nd30-diachi', page: 'first' },
  copies: {
    kindClause: 'nd30-bansao-hinhthuc',
    numberClause: 'nd30-bansao-so',
    lineClause: 'nd30-bansao-rule',
    kinds: [
      { text: 'SAO Y', symbol: 'SY' },
      { text: 'SAO LỤC', symbol: 'SL' },
      { text: 'TRÍCH SAO', symbol: 'TrS' },
    ],
    replacedBy: null,
  },
};

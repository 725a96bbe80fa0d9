export { chooseRegulation } from './choice/chooseRegulation';
export { ALL_CLAUSE_IDS, EDITORIAL_CITATION, OWN_CLAUSE_IDS } from './clauses';
export type * from './demands';
export type * from './supplements';
export { documentDate } from './documentDate';
export { LANGUAGE } from './language';
export { COMMITTEE_SUFFIXES, PARTY_AGENCY_SYMBOLS, type AgencySymbol } from './party/agencySymbols';
export type * from './regulation';
export { regulationOf, REGULATIONS } from './regulations';

export { ACT_TYPES, type ActType } from './actTypes';
export type { Citation, CitedDate, Designation, Span } from './citation';
export { gapNames, gapsOf, type CitationGap } from './citationGaps';
export { citationsOf } from './citations';
export { lawNameAt, type WrittenLawName } from './lawNames';
export { actKey, mentionsOf, type Mention } from './mentions';

export { actKey, symbolKey } from './actKey';
export { ACT_TYPES, type ActType } from './actTypes';
export { isBareReference } from './bareReferences';
export type { Citation, CitedDate, Designation, LawName, Span } from './citation';
export { gapNames, gapsOf, type CitationGap } from './citationGaps';
export { citationsOf } from './citations';
export { designationFault, foreignType, type DesignationFault } from './designationFault';
export { otherDate, otherNumber, otherSymbol, otherType } from './enclosureClaims';
export { foreignIssuerSymbol } from './issuers';
export { mentionsOf, type Mention } from './mentions';
export { nearActs } from './nearActs';
export { otherIssuers, otherNumbers } from './titleActs';
export { itemsBeside, pointsHere } from './ownReferences';
export {
  provisionsOf,
  type Provision,
  type ProvisionKind,
  type ProvisionReference,
  type ProvisionTarget,
} from './provisions';
export { referencesToSection, type SectionReferences } from './sectionReferences';

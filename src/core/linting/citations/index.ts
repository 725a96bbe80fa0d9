export { isBareReference } from './bareReferences';
export { ACT_TYPES, type ActType } from './actTypes';
export type { Citation, CitedDate, Designation, LawName, Span } from './citation';
export { gapNames, gapsOf, type CitationGap } from './citationGaps';
export { citationsOf } from './citations';
export {
  provisionsOf,
  type Provision,
  type ProvisionKind,
  type ProvisionReference,
  type ProvisionTarget,
} from './provisions';
export { actKey, symbolKey } from './actKey';
export { mentionsOf, type Mention } from './mentions';
export { nearActs } from './nearActs';
export { designationFault, foreignType, type DesignationFault } from './designationFault';
export { foreignIssuerSymbol } from './issuers';

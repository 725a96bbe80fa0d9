export {
  DOCUMENT_TYPES,
  isDocumentTypeSlug,
  type DocumentType,
  type DocumentTypeSlug,
} from './documentTypes';
export {
  isValidOn,
  type CommuneBody,
  type Confidence,
  type DatedFact,
  type DistrictBody,
  type Province,
  type RenamedBody,
  type SupersededAct,
} from './facts';
export { NAMESAKES } from './namesakes';
export { PROPER_NAMES, type ProperName, type ProperNameKind } from './properNames';
export {
  COMMUNE_BODIES,
  DISTRICT_BODIES,
  LAW_NAMES,
  PROVINCES,
  RENAMED_BODIES,
  SPECIAL_ZONES,
  SUPERSEDED_ACTS,
} from './tables';

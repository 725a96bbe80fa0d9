export type { Action, ActionContext, ActionId } from './action';
export { acceptWords } from './actions/acceptWords';
export { applyFix, editsOf } from './actions/applyFix';
export { checkDocument } from './actions/checkDocument';
export { ignoreFinding, restoreIgnored } from './actions/ignoreFinding';
export {
  insertionObstacle,
  offeredBlocks,
  writingRegulation,
  type OfferedBlock,
  type OfferedGroup,
} from './blocks';
export { insertBlock, planBlock } from './actions/insertBlock';
export { placesOf, revealFinding, revealRange, selectFinding } from './actions/revealFinding';
export { removeComments, writeComments } from './actions/comments';
export { dismissNotice, markStale } from './actions/sessionUpkeep';
export { applySafeFixes, dismissPlan, isSafelyFixable, planSafeFixes } from './actions/safeFixes';
export { saveProfile, setRegulation, setStage, setTrackChanges, setUnderlines } from './actions/settings';
export { takeBack } from './actions/takeBack';
export { undo } from './actions/undo';
export { countFindings, countPlaces } from './changing';
export { diagnosticReport, type Environment } from './diagnostics/diagnosticReport';
export { runDiagnostics, type DiagnosticStep } from './diagnostics/runDiagnostics';
export {
  countSeverities,
  documentTypeName,
  ignoredCount,
  isBlank,
  visibleFindings,
  type SeverityCounts,
} from './findings';
export { movesPageBreaks } from './pageBreaks';
export {
  groupByPart,
  recognisedComponents,
  type DocumentPart,
  type PartFindings,
  type RecognisedComponent,
} from './parts';
export {
  describeValue,
  parseProfileText,
  previewChanges,
  VIETNAMESE_CHANGES,
  VIETNAMESE_INSERTION_NOTES,
  VIETNAMESE_OBSTACLES,
  VIETNAMESE_REFUSALS,
  visibleText,
  type ChangePreview,
  type FormatProperty,
  type PropertyChange,
  type PropertyValue,
  type TextChange,
} from '../core';
export { createProfileStore, type ProfileStore } from './profileStore';
export { createSession, type Session, type SessionOptions } from './session';
export {
  canChange,
  isBusy,
  isStale,
  permissionOf,
  shownCheck,
  type Check,
  type CheckSettings,
  type Failure,
  type LastChange,
  type Notice,
  type Phase,
  type SessionState,
} from './state';
export type { ReadableStore } from './store';
export type { HostFailureKind } from '../host/documentHost';
export {
  formOfImport,
  formOfProfile,
  formWithWords,
  profileOfForm,
  profileText,
  type ProfileField,
  type ProfileForm,
} from './profileForm';

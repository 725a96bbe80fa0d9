export { checkDocx, type CheckedDocument, type CheckOptions, type CheckResult } from './check';
export { mend, type Mended } from './mend';
export {
  planMending,
  type MendingPlan,
  type MendingRequest,
  type PlannedMending,
  type RefusedMending,
} from './planMending';
export { previewChanges } from './previewChanges';
export type * from './administrative';
export * from './boilerplate';
export type * from './document';
export { MAIN_PART } from './document';
export * from './docx';
export { endsInFiller, fragmentToFlatOpc } from './docx/creation';
export * from './edits';
export * from './linting';
export * from './profile';
export * from './reference';
export * from './regulations';
export * from './reporting';
export { draftPlan, SAMPLES, type Sample } from './samples';
export { warmUp } from './warmUp';

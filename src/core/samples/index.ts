export { sampleOf, SAMPLES, type SampleId } from './catalogue';
export {
  appendixPage,
  format,
  formatRole,
  insertAfter,
  insertBefore,
  page,
  pageNumber,
  printing,
  replaceEverywhere,
  replaceText,
  setText,
  swap,
  without,
  type Change,
} from './change';
export type { ChangedPiece } from './difference';
export { buildExample, buildFixedExample, differencesOf, type Example } from './example';
export { LAYOUTS, type Layout } from './layout';
export type { Draft, Piece, PieceFormat, PieceRole } from './piece';
export type { Sample } from './sample';
export { draftPlan } from './state/draftPlan';

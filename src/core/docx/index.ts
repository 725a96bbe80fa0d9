export { applyEdits, type RevisionStamp, type WriteOptions, type WriteResult } from './editing';
export { Package } from '../opc';
export { readDocx, type ReadOptions, type ReadResult } from './readDocx';
export type { ReadFailure, ReadFailureCode } from './readFailure';

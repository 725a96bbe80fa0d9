export { applyEdits, type WriteOptions, type WriteResult } from './applyEdits';
export type { RevisionStamp } from './revisions';

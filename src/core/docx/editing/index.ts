export { applyEdits, type WriteOptions, type WriteResult } from './applyEdits';

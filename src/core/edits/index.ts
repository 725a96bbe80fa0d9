export type * from './edit';
export type * from './fragment';

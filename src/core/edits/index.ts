export type * from './edit';
export type * from './fragment';
export type * from './pageSetup';

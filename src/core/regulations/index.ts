export type * from './regulation';

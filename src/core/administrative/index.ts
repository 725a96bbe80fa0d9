export type * from './administrativeDocument';

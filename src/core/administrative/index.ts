export type * from './administrativeDocument';
export { recognise } from './recognise';

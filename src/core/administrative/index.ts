export type * from './administrativeDocument';
export { outlineRow } from './outline/outlineRow';
export { recognise } from './recognise';

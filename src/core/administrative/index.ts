export type * from './administrativeDocument';
export { isDrafterMark } from './closing/drafter';
export { outlineRow } from './outline/outlineRow';
export { recognise } from './recognise';

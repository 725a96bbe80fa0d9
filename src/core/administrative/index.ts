export type * from './administrativeDocument';
export { isDrafterMark } from './closing/drafter';
export { directParts } from './outline/directParts';
export { countedRow, outlineRow } from './outline/outlineRow';
export { readStretch } from './reading/readStretch';
export { recognise } from './recognise';
export { isUnfilled } from './unfilled';

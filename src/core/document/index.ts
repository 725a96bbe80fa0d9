export type * from './document';
export type * from './format';
export { MAIN_PART, type Range } from './range';

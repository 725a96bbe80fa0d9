export { WordHost, type WordHostOptions } from './wordHost';
export type { WordRuntime } from './wordRuntime';

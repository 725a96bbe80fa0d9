export { alikeNames } from './alikeNames';
export { listedTwiceIn, repetitionsIn, type Repetition } from './repetitions';
export { rowOf, type Row } from './row';
export { isLeftOut, isSwapped, type SpellingSlip } from './slip';
export { spellingSlips, type FoundSlip } from './spellingSlips';

export type * from './document';
export type * from './format';
export { FlatStory, type FlatStoryData } from './flatStory';
export { firstIndex } from './firstIndex';
export { groupBy } from './groupBy';
export { oncePer } from './oncePer';
export { MAIN_PART, type Range } from './range';
export { isPageField, skipsFirstPage } from './pageField';
export { rangeOf, textIn } from './ranges';

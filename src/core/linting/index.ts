export type * from './finding';
export { lint, type LintInput } from './lint';
export type * from './problem';
export { rangeText, wholeParagraph, type RangeText, type TextMatch } from './rangeText';
export { defineRule, type Rule, type RuleContext, type Stage } from './rule';

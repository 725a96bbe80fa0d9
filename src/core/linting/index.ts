export type * from './finding';
export type * from './problem';
export { defineRule, type Rule, type RuleContext, type Stage } from './rule';

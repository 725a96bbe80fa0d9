export { clauseForDocument, clauseInForce } from './clauses';
export { documentType, typesOfSymbol } from './documentType';
export { barOf, fixEdits, isDecidedAlone, planFixes, type FixPlan, type FixScope } from './fixPlan';
export { lint, type LintInput } from './lint';
export { comparePlaces } from './location';

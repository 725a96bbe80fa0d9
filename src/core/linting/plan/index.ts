export { bareEvents } from './bareEvents';
export { blankCells } from './blankCells';
export { eventNamesIn, LONGEST_NAME, otherKinds, SHORTEST_NAME, type EventName } from './eventNames';
export { planInClosing, planInOpening, type PlanPhrase } from './planPhrases';
export {
  isDividedPlan,
  PLAN_ORDER,
  placeOfPart,
  planHasPart,
  planIntroduction,
  planSections,
  speaksOf,
  type PlanPart,
  type PlanSection,
} from './planSections';
export { quotedNameSlips } from './quotedNames';
export { restatedMatters } from './restatedMatters';
export { divergence, lostYear } from './restatement';
export { unownedCells, untimedCells, type UnownedCell } from './unownedCells';
export { unownedBullets, unownedContent, untimedContent } from './unownedLines';

import type { Rule } from '../../linting';
import { invitationTimePlace } from './invitation-time-place';
import { planBasisPresent } from './plan-basis-present';
import { planBudgetSection } from './plan-budget-section';
import { planClosingMatches } from './plan-closing-matches';
import { planClosingRequest } from './plan-closing-request';
import { planContentSection } from './plan-content-section';
import { planDuplicateStatement } from './plan-duplicate-statement';
import { planHeadingCovers } from './plan-heading-covers';
import { planImplementationSection } from './plan-implementation-section';
import { planOpeningLead } from './plan-opening-lead';
import { planOpeningMatches } from './plan-opening-matches';
import { planPurposeSection } from './plan-purpose-section';
import { planPurposeSplit } from './plan-purpose-split';
import { planScopeLevel } from './plan-scope-level';
import { planSectionOrder } from './plan-section-order';
import { planTaskDeadline } from './plan-task-deadline';
import { planTaskOwner } from './plan-task-owner';
import { planTimeAndPlace } from './plan-time-and-place';

/** What a plan or an invitation has to hold, and how its parts agree. */
export const PLAN_RULES: readonly Rule[] = [
  invitationTimePlace,
  planBasisPresent,
  planBudgetSection,
  planClosingMatches,
  planClosingRequest,
  planContentSection,
  planDuplicateStatement,
  planHeadingCovers,
  planImplementationSection,
  planOpeningLead,
  planOpeningMatches,
  planPurposeSection,
  planPurposeSplit,
  planSectionOrder,
  planScopeLevel,
  planTaskDeadline,
  planTaskOwner,
  planTimeAndPlace,
];

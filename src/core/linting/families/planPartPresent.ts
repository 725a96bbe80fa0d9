import type { Example } from '../../samples';
import { isDividedPlan, placeOfPart, planHasPart, type PlanPart } from '../plan/planSections';
import type { BlockName } from '../problem';
import { offerBlock } from '../remedies/remedies';
import { defineRule, type Rule, type RuleContext } from '../rule';

interface PlanPartPresence {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clause: string;
  readonly part: PlanPart;
  /** Vietnamese: what is missing, why plans have it, what to add. */
  readonly missing: string;
  readonly block: BlockName;
  /** Further ways in which a plan can have what is asked for. */
  isPresent?(context: RuleContext): boolean;
  /** Whether the plan may be of a kind that does without. */
  isDoubtful?(context: RuleContext): boolean;
  readonly examples: readonly Example[];
}

/** A rule that misses one of the usual sections of a plan. */
export function planPartPresent(presence: PlanPartPresence): Rule {
  const { clause, part, missing, block } = presence;
  return defineRule({
    id: presence.id,
    title: presence.title,
    rationale: presence.rationale,
    clauses: [clause],
    messages: { missing },
    concerns: ({ administrative }) => isDividedPlan(administrative),
    *check(context) {
      const { administrative } = context;
      if (!planHasPart(administrative, part) && presence.isPresent?.(context) !== true) {
        yield {
          clause,
          message: 'missing',
          doubtful: presence.isDoubtful?.(context) === true,
          at: placeOfPart(administrative, part),
          ...offerBlock(block),
        };
      }
    },
    examples: presence.examples,
  });
}

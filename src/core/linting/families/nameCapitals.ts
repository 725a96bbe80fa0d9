import type { ProperNameKind } from '../../reference';
import type { Example } from '../../samples';
import { nameProblems } from '../capitals/nameProblems';
import { defineRule, type Rule } from '../rule';

export interface NameCapitals {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clause: string;
  readonly kinds: readonly ProperNameKind[];
  /** A Vietnamese sentence: how names of these kinds are spelt. */
  readonly principle: string;
  readonly examples: readonly Example[];
}

/** A rule on the capitals of names that tables hold. */
export function nameCapitals({
  id,
  title,
  rationale,
  clause,
  kinds,
  principle,
  examples,
}: NameCapitals): Rule {
  return defineRule({
    id,
    title,
    rationale,
    clauses: [clause],
    messages: { capitals: `“{actual}” viết hoa chưa đúng. ${principle} Hãy viết “{expected}”.` },
    check: (context) => nameProblems(context, kinds, { clause, message: 'capitals' }),
    examples,
  });
}

import type { Regulation } from '../../regulations';
import type { RuleContext } from '../rule';
import { appliesTo } from './run';

/**
 * The first of the clauses that is in force, or null. One check serves several regulations by naming the clause of each: the law
 * says which one counts, the rule never asks which law it is.
 */
export function clauseInForce(regulation: Regulation, ids: readonly string[]): string | null {
  return ids.find((id) => regulation.clauses.has(id)) ?? null;
}

/**
 * As {@link clauseInForce}, among the clauses that speak of this type of document: a check that the catalogue demands of plans alone
 * stands on a clause of our own elsewhere.
 */
export function clauseForDocument(
  { regulation, administrative }: RuleContext,
  ids: readonly string[],
): string | null {
  return (
    ids.find((id) => {
      const clause = regulation.clauses.get(id);
      return clause !== undefined && appliesTo(clause, administrative.type);
    }) ?? null
  );
}

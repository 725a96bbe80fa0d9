import type { Regulation } from '../regulations';

/**
 * The first of the clauses that is in force, or null. One check serves several regulations by naming the clause of each: the law
 * says which one counts, the rule never asks which law it is.
 */
export function clauseInForce(regulation: Regulation, ids: readonly string[]): string | null {
  return ids.find((id) => regulation.clauses.has(id)) ?? null;
}

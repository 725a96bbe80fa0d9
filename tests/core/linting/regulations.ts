import { regulationOf, type Clause, type Regulation } from '../../../src/core/regulations';

/** A clause with unremarkable values, changed where the test needs it. */
export function clauseOf(id: string, changes: Partial<Clause> = {}): Clause {
  return {
    id,
    group: 'nd30',
    requirement: `Yêu cầu của ${id}`,
    citation: `Căn cứ của ${id}`,
    severity: 'warning',
    fix: 'safe',
    appliesTo: null,
    ...changes,
  };
}

/** A regulation made of nothing but the given clauses, with the values of the decree. */
export function regulationWith(...clauses: readonly Clause[]): Regulation {
  return {
    id: 'nd30',
    regime: 'state',
    name: 'Quy định dùng để thử',
    validFrom: '2020-01-01',
    validTo: null,
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    types: [],
    required: [],
    demands: regulationOf('nd30').demands,
  };
}

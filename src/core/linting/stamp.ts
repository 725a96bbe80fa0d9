import type { Clause } from '../regulations';
import type { Finding } from './finding';
import { fixLevel } from './fixLevel';
import { fingerprint } from './identity';
import { locate } from './location';
import type { Problem } from './problem';
import type { Rule, RuleContext } from './rule';
import { severityOf } from './severity';
import { fillTemplate } from './template';

/** Makes a finding of a problem: wording from the rule, severity, citation and the level of the fix from the clause. */
export function stamp(rule: Rule, problem: Problem, clause: Clause, context: RuleContext): Finding {
  const template = rule.messages[problem.message];
  if (template === undefined) {
    throw new RangeError(`The rule ${rule.id} has no message "${problem.message}".`);
  }
  const message = fillTemplate(template, problem.data ?? {});
  const severity = severityOf(problem, clause.severity, context.stage);
  const level = fixLevel(problem.remedy ?? null, clause.fix);
  // An insertion survives a clause that allows no fix: it offers blanks to fill in, it does not decide what stands there.
  const remedy = level === 'none' && problem.remedy?.kind !== 'insert' ? null : (problem.remedy ?? null);
  return {
    id: `${rule.id}/${problem.message}/${fingerprint([clause.id, severity, message].join('\n'))}`,
    clause: clause.id,
    rule: rule.id,
    severity,
    message,
    citation: clause.citation,
    fix: level,
    location: locate(context.document, problem.at),
    more: (problem.more ?? []).map((place) => locate(context.document, place)),
    place: problem.at,
    remedy,
  };
}

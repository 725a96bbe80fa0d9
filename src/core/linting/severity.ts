import type { Severity } from '../regulations';
import type { Problem } from './problem';
import type { Stage } from './rule';

const ONE_STEP_LOWER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'info',
  info: 'info',
};

/**
 * The clause's severity, unless the problem is a blank (normal in a draft, never in a document that goes out), a remark, or doubtful.
 */
export function severityOf(problem: Problem, ofClause: Severity, stage: Stage): Severity {
  if (problem.blank === true) {
    return stage === 'release' ? 'error' : 'info';
  }
  if (problem.remark === true) {
    return 'info';
  }
  return problem.doubtful === true ? ONE_STEP_LOWER[ofClause] : ofClause;
}

import type { Severity, Summary } from '../core';

/** 0: nothing at or above the threshold. 1: something is. 2: a file could not be read, or the command line is wrong. */
export type ExitStatus = 0 | 1 | 2;

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

/** The gravity from which findings make the command fail. */
export type FailOn = Severity | 'never';

/** A file that could not be read outweighs every finding. */
export function exitStatus(summaries: readonly Summary[], failureCount: number, failOn: FailOn): ExitStatus {
  if (failureCount > 0) {
    return 2;
  }
  return summaries.some((summary) => reaches(summary, failOn)) ? 1 : 0;
}

function reaches({ errors, warnings, infos }: Summary, failOn: FailOn): boolean {
  switch (failOn) {
    case 'error':
      return errors > 0;
    case 'warning':
      return errors + warnings > 0;
    case 'info':
      return errors + warnings + infos > 0;
    case 'never':
      return false;
  }
}

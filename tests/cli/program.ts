import { run } from '../../src/cli/run';
import type { ExitStatus } from '../../src/cli/exitStatus';

export interface Run {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

export const TODAY = '2026-03-15';

/** Runs the program in this process, with everything on one thread, and keeps what it says. */
export async function runProgram(...args: readonly string[]): Promise<Run> {
  const said = { out: '', err: '' };
  const status = await run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    colour: false,
    interactive: false,
    today: TODAY,
    now: () => `${TODAY}T01:00:00Z`,
    workerScript: null,
  });
  return { status, ...said };
}

import type { IsoDate } from '../core';
import { PROGRAM } from './program';
import { refusal } from './refusal';

/** What the program takes from its surroundings; a test hands in its own. */
export interface Shell {
  /** Standard output: the result and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress, warnings, mistakes. */
  readonly err: (text: string) => void;
  /** Standard output is a terminal that shows colour. */
  readonly colour: boolean;
  /** Standard error is a terminal, so that a line can be rewritten. */
  readonly interactive: boolean;
  /** Today in the user's time zone. */
  readonly today: IsoDate;
  /** This moment in UTC, ISO 8601 without fractions of a second. */
  readonly now: () => string;
  /** The running program, which worker threads run too; null where everything has to happen on one thread. */
  readonly workerScript: string | null;
}

/** The process' own streams and clock. */
export function processShell(): Shell {
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has seen enough (`the-thuc … | head`), and nothing has gone wrong. A full disk is another matter.
    if (error.code === 'EPIPE') {
      process.exit(0);
    }
    stderr.write(`${PROGRAM.name}: Không ghi được kết quả: ${refusal(error)}\n`);
    process.exit(2);
  });
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    colour: stdout.isTTY && stdout.hasColors(),
    interactive: stderr.isTTY,
    today: localDate(new Date()),
    now: () => new Date().toISOString().replace(/\.\d+/u, ''),
    workerScript: process.argv[1] ?? null,
  };
}

/** The day as the calendar on the wall shows it: `toISOString` would give yesterday until 7 o'clock in Việt Nam. */
export function localDate(date: Date): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join('-');
}

import type { Shell } from './shell';

/** Below this, the work is done before a progress line could be read. */
const MANY_FILES = 20;

export interface Progress {
  readonly step: () => void;
  /** Removes the line. */
  readonly stop: () => void;
}

/** One line on a terminal's standard error that counts the files; nothing where nobody looks on. */
export function startProgress(total: number, { err, interactive }: Shell): Progress {
  if (!interactive || total < MANY_FILES) {
    return { step: () => undefined, stop: () => undefined };
  }
  let done = 0;
  return {
    step: () => {
      done += 1;
      err(`\rĐã kiểm tra ${done}/${total} tệp`);
    },
    // ECMA-48 "erase in line".
    stop: () => err('\r\u001b[K'),
  };
}

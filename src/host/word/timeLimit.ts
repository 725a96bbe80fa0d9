import { HostProblem } from './failure';

/**
 * Fails with `timeout` when `work` takes longer. What comes too late is handed to `discard`, because the caller no longer waits
 * for it.
 */
export function withinTime<Value>(
  work: Promise<Value>,
  milliseconds: number,
  discard: (late: Value) => void = () => undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new HostProblem('timeout', `no answer within ${milliseconds} ms`));
    }, milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        if (late) {
          discard(value);
        } else {
          resolve(value);
        }
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new HostProblem('unexpected', String(error)));
      },
    );
  });
}

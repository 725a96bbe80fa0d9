/** So many milliseconds between two steps, where the engine does not tell when it is idle (Safari). */
const PAUSE = 50;

/** Does the steps of some work nobody waits for, one after the other, when the page has nothing else to do. */
export function whenIdle(steps: Iterator<unknown>): void {
  const next = (): void => {
    if (steps.next().done !== true) {
      whenIdle(steps);
    }
  };
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(next);
  } else {
    setTimeout(next, PAUSE);
  }
}

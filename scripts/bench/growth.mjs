import { performance } from 'node:perf_hooks';

/** How much longer the longer document is. */
const TIMES = 4;
const ROUNDS = 3;
/** Work that grows with the length takes {@link TIMES} times as long, work that grows with its square the square of that. */
export const STEEPEST = 9;
/** Shorter times tell nothing of growth, milliseconds. */
const TELLING = 20;

function fastest(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function growthOnce(short, long, run) {
  const time = fastest(() => run(short));
  const longTime = fastest(() => run(long));
  return { growth: longTime / Math.max(time, TELLING / TIMES), longTime };
}

/**
 * How many times as long something takes on a document that is four times as long: the best of some rounds each, and tried again where
 * it looks steep, since a busy machine is no growth.
 * @param {(times: number) => Uint8Array} build
 * @param {(bytes: Uint8Array) => unknown} run
 */
export function growthOf(build, run) {
  const [short, long] = [build(1), build(TIMES)];
  run(short);
  const first = growthOnce(short, long, run);
  return first.growth > STEEPEST ? growthOnce(short, long, run) : first;
}

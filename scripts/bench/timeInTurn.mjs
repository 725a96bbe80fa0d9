import { performance } from 'node:perf_hooks';

/** The median of some figures; an even count gives the upper of the middle two. */
function median(figures) {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1];
}

/** Rounds before the counted ones: whoever uses a program all day uses it warm. */
const WARM_UP = 5;

/**
 * Times candidates in turn, round after round, so that whatever else the machine does falls on all of them.
 * @param {Record<string, () => unknown>} candidates
 * @param {{ rounds: number, settle: () => unknown }} options `settle` runs uncounted after each of them, and pays for its garbage
 * @returns {Promise<Record<string, number>>} time by the clock of each, the median of its rounds, in milliseconds
 */
export async function timeInTurn(candidates, { rounds, settle }) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now();
      await run();
      const time = performance.now() - start;
      if (round >= 0) {
        times[name].push(time);
      }
      settle();
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

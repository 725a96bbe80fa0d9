/** The median of some figures; an even count gives the upper of the middle two. */
function median(figures) {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1];
}

/**
 * Times candidates in turn, round after round, so that whatever else the machine does falls on all of them.
 * @param {Record<string, () => unknown>} candidates
 * @param {number} rounds counted ones; two more warm up
 * @returns {Promise<Record<string, number>>} processor time of each, the median of its rounds, in milliseconds
 */
export async function timeInTurn(candidates, rounds) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) {
        times[name].push((user + system) / 1000);
      }
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

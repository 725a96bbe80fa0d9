/** Index of the first of the sorted things for which a condition holds, which then holds for all behind it; their number without one. */
export function firstIndex<Thing>(sorted: readonly Thing[], holds: (thing: Thing) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = sorted[middle];
    if (thing === undefined || holds(thing)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

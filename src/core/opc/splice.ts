/** Replaces the bytes `[from, to)` of a source; an empty range inserts. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

/**
 * Applies splices to a source and leaves every other byte as it is. Insertions at one place keep their order and come before a
 * replacement that starts there.
 * @throws RangeError when replacements overlap
 */
export function applySplices(source: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const ordered = [...splices].sort((a, b) =>
    a.from === b.from ? Number(a.to > a.from) - Number(b.to > b.from) : a.from - b.from,
  );
  const length = ordered.reduce(
    (sum, { from, to, bytes }) => sum + bytes.length - (to - from),
    source.length,
  );
  const result = new Uint8Array(length);
  let read = 0;
  let written = 0;
  for (const { from, to, bytes } of ordered) {
    if (from < read || to < from || to > source.length) {
      throw new RangeError(`Splice ${from}–${to} overlaps another or lies outside the source`);
    }
    result.set(source.subarray(read, from), written);
    written += from - read;
    result.set(bytes, written);
    written += bytes.length;
    read = to;
  }
  result.set(source.subarray(read), written);
  return result;
}

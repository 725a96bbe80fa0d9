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
  const pieces: Uint8Array[] = [];
  let read = 0;
  for (const { from, to, bytes } of ordered) {
    if (from < read || to < from || to > source.length) {
      throw new RangeError(
        `Splice ${String(from)}–${String(to)} overlaps another or lies outside the source`,
      );
    }
    pieces.push(source.subarray(read, from), bytes);
    read = to;
  }
  pieces.push(source.subarray(read));
  return concatenate(pieces);
}

/** One array with the bytes of all. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

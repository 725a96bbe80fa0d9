interface Entry {
  readonly source: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly context: number;
  readonly id: number;
}

/**
 * Gives equal stretches of source bytes in equal contexts the same number. A document of 200 pages has some 20,000 `w:rPr` but
 * about a hundred different ones, so each is understood once.
 */
export class SourceInterner {
  readonly #entries = new Map<number, Entry[]>();
  #count = 0;

  /** How many different stretches have been seen; the next new one gets this number. */
  get count(): number {
    return this.#count;
  }

  /** The number of `source[start, end)` in `context`; equal to {@link count} before the call when it is new. */
  intern(source: Uint8Array, start: number, end: number, context: number): number {
    let hash = context;
    for (let i = start; i < end; i++) {
      hash = (Math.imul(hash, 31) + (source[i] ?? 0)) | 0;
    }
    let entries = this.#entries.get(hash);
    if (entries === undefined) {
      entries = [];
      this.#entries.set(hash, entries);
    }
    for (const entry of entries) {
      if (entry.context === context && sameBytes(entry, source, start, end)) {
        return entry.id;
      }
    }
    const id = this.#count++;
    entries.push({ source, start, end, context, id });
    return id;
  }
}

function sameBytes(entry: Entry, source: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (entry.end - entry.start !== length) {
    return false;
  }
  for (let i = 0; i < length; i++) {
    if (entry.source[entry.start + i] !== source[start + i]) {
      return false;
    }
  }
  return true;
}

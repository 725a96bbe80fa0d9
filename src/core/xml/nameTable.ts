const BUCKETS = 1024;

/** Symbols of nodes that are not elements. */
export const TEXT = 0;
export const CDATA = 1;
/** Symbol of the first element name of a {@link SymbolTable}. */
export const FIRST_ELEMENT = 2;

const LAST_SYMBOL = 0xffff;

/** Canonical element names of one tree and their numbers. Names given at the start have the same number in every tree. */
export class SymbolTable {
  readonly names: string[];
  readonly #numbers: Map<string, number>;

  constructor(fixed: readonly string[]) {
    this.names = ['#text', '#cdata', ...fixed];
    this.#numbers = new Map(this.names.map((name, symbol) => [name, symbol]));
  }

  /** The number of a name; past 65,535 distinct names the last number stands for all others. */
  symbolOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) {
      return known;
    }
    const symbol = Math.min(this.names.length, LAST_SYMBOL);
    if (symbol === this.names.length) {
      this.names.push(name);
      this.#numbers.set(name, symbol);
    }
    return symbol;
  }
}

/**
 * Finds the symbol of a tag name by its bytes without making a string. The bytes of every known name are compared with their
 * first occurrence in the source itself.
 */
export class TagNameTable {
  readonly #source: Uint8Array;
  readonly #buckets = new Int32Array(BUCKETS).fill(-1);
  #hashes: number[] = [];
  #starts: number[] = [];
  #lengths: number[] = [];
  #symbols: number[] = [];
  #next: number[] = [];

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  /** The symbol, or -1 for a name not seen since the last {@link forget}. */
  find(hash: number, start: number, length: number): number {
    let entry = this.#buckets[hash & (BUCKETS - 1)] ?? -1;
    while (entry >= 0) {
      if (
        this.#hashes[entry] === hash &&
        this.#lengths[entry] === length &&
        this.#equals(entry, start, length)
      ) {
        return this.#symbols[entry] ?? -1;
      }
      entry = this.#next[entry] ?? -1;
    }
    return -1;
  }

  add(hash: number, start: number, length: number, symbol: number): void {
    const bucket = hash & (BUCKETS - 1);
    const entry = this.#hashes.length;
    this.#hashes.push(hash);
    this.#starts.push(start);
    this.#lengths.push(length);
    this.#symbols.push(symbol);
    this.#next.push(this.#buckets[bucket] ?? -1);
    this.#buckets[bucket] = entry;
  }

  /** Forgets all names: a prefix has changed its meaning. */
  forget(): void {
    this.#buckets.fill(-1);
    this.#hashes = [];
    this.#starts = [];
    this.#lengths = [];
    this.#symbols = [];
    this.#next = [];
  }

  #equals(entry: number, start: number, length: number): boolean {
    const known = this.#starts[entry] ?? 0;
    for (let i = 0; i < length; i++) {
      if (this.#source[known + i] !== this.#source[start + i]) {
        return false;
      }
    }
    return true;
  }
}

/** More than any number of a syllable. */
export const MOST_SYLLABLES = 8192;

/** A power of two, three times as many as there are pairs: a search seldom takes a second step. */
const SLOTS = 131_072;

/** How well two syllables that stand next to each other are known as a word or a part of a phrase. */
export const NO_PAIR = 0;
/** They stand together in a longer phrase. */
export const KNOWN_PAIR = 1;
/** One of the words that administrative prose says all the time. */
export const COMMON_PAIR = 2;

/** What is kept of a pair. The neighbours of two words in a phrase are known as a pair and make no word. */
export const NEIGHBOURS = 1;
export const RARE_WORD = 2;
export const COMMON_WORD = 3;
type Kept = typeof NEIGHBOURS | typeof RARE_WORD | typeof COMMON_WORD;

/**
 * Pairs of syllables by number. It is asked about every two words of a document and for each of them about many that might stand there
 * instead; so one flat array with open addressing, and no key to be made.
 */
export class PairTable {
  /** 0 is empty; else four times the pair's number, and what is kept of it. */
  readonly #slots = new Int32Array(SLOTS);

  /** Adds a pair; one that is there stays as it is. Whether it was new. */
  add(first: number, second: number, kept: Kept): boolean {
    const number = first * MOST_SYLLABLES + second + 1;
    const slot = this.#slotOf(number);
    if (this.#slots[slot] !== 0) {
      return false;
    }
    this.#slots[slot] = number * 4 + kept;
    return true;
  }

  /** {@link NO_PAIR}, {@link KNOWN_PAIR} or {@link COMMON_PAIR}; a negative number is in no pair. */
  kindOf(first: number, second: number): number {
    const kept = this.#keptOf(first, second);
    return kept === COMMON_WORD ? COMMON_PAIR : kept === 0 ? NO_PAIR : KNOWN_PAIR;
  }

  /** Whether the two are a word of two syllables, not only neighbours in a phrase. */
  isWord(first: number, second: number): boolean {
    return this.#keptOf(first, second) >= RARE_WORD;
  }

  #keptOf(first: number, second: number): number {
    return first < 0 || second < 0
      ? 0
      : (this.#slots[this.#slotOf(first * MOST_SYLLABLES + second + 1)] ?? 0) & 3;
  }

  /** Those of the candidates that make a pair with the syllable before them or the one behind. */
  fitting<Candidate extends { readonly meant: number }>(
    before: number,
    candidates: readonly Candidate[],
    after: number,
  ): readonly Candidate[] {
    return candidates.filter(
      ({ meant }) => this.kindOf(before, meant) !== NO_PAIR || this.kindOf(meant, after) !== NO_PAIR,
    );
  }

  /** Where the pair stands, or else may be put. */
  #slotOf(number: number): number {
    // Knuth's multiplicative hash: neighbouring numbers land far apart.
    let slot = Math.imul(number, 0x9e37_79b1) >>> (32 - 17);
    for (;;) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0 || found >> 2 === number) {
        return slot;
      }
      slot = (slot + 1) % SLOTS;
    }
  }
}

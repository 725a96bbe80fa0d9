/** More than any number of a syllable. */
export const MOST_SYLLABLES = 8192;

/** A power of two, three times as many as there are pairs: a search seldom takes a second step. */
const SLOTS = 131_072;

/** How well two syllables that stand next to each other are known as a word or a part of a phrase. */
export const NO_PAIR = 0;
export const KNOWN_PAIR = 1;
/** One of the words that administrative prose says all the time. */
export const COMMON_PAIR = 2;

/**
 * Pairs of syllables by number. It is asked about every two words of a document and for each of them about many that might stand there
 * instead; so one flat array with open addressing, and no key to be made.
 */
export class PairTable {
  /** 0 is empty; else twice the pair's number, one more where it is common. */
  readonly #slots = new Int32Array(SLOTS);

  /** Adds a pair; one that is there stays as it is. */
  add(first: number, second: number, isCommon: boolean): void {
    const number = first * MOST_SYLLABLES + second + 1;
    const slot = this.#slotOf(number);
    if (this.#slots[slot] === 0) {
      this.#slots[slot] = number * 2 + Number(isCommon);
    }
  }

  /** {@link NO_PAIR}, {@link KNOWN_PAIR} or {@link COMMON_PAIR}; a negative number is in no pair. */
  kindOf(first: number, second: number): number {
    if (first < 0 || second < 0) {
      return NO_PAIR;
    }
    const found = this.#slots[this.#slotOf(first * MOST_SYLLABLES + second + 1)] ?? 0;
    return found === 0 ? NO_PAIR : (found & 1) + KNOWN_PAIR;
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
      if (found === 0 || found >> 1 === number) {
        return slot;
      }
      slot = (slot + 1) % SLOTS;
    }
  }
}

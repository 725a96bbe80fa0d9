import { MOST_SYLLABLES, slipsOf } from '../../vietnamese';
import type { WrittenWord } from '../text/words';
import { isExplained, neighbour, type Row } from './row';

/** How often the document itself writes a pair of syllables, or a syllable that no pair explains. */
export interface Usage {
  pair(first: number, second: number): number;
  stray(word: WrittenWord): number;
  /** Syllables that it writes often and that only marks part from the given one, a `spellingKey`. */
  frequentBeside(spelling: string): readonly number[];
}

/** From so many places on a document writes something often. */
export const OFTEN = 4;

/** Counts what the rows say. */
export function usageOf(rows: readonly Row[]): Usage {
  const singles = new Map<number, number>();
  const pairs = new Map<number, number>();
  const strays = new Map<string, number>();
  for (const row of rows) {
    row.words.forEach((word, index) => {
      const first = row.numbers[index] ?? -1;
      const second = neighbour(row, index, 1);
      count(singles, first);
      if (first >= 0 && second >= 0) {
        count(pairs, first * MOST_SYLLABLES + second);
      }
      if (!isExplained(row, index)) {
        count(strays, strayKey(word));
      }
    });
  }
  const beside = new Map<string, readonly number[]>();
  return {
    pair: (first, second) =>
      first < 0 || second < 0 ? 0 : (pairs.get(first * MOST_SYLLABLES + second) ?? 0),
    stray: (word) => strays.get(strayKey(word)) ?? 0,
    frequentBeside: (spelling) => {
      const known = beside.get(spelling);
      const found =
        known ??
        slipsOf(spelling)
          .filter(({ kind }) => kind === 'mark')
          .map(({ meant }) => meant)
          .filter((meant) => (singles.get(meant) ?? 0) >= OFTEN);
      if (known === undefined) {
        beside.set(spelling, found);
      }
      return found;
    },
  };
}

/** What a name has in capitals says nothing about the same letters in a word: "tỉnh Quảng Trị", "quảng lý". */
function strayKey({ spelling, capital }: WrittenWord): string {
  return capital ? `^${spelling}` : spelling;
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

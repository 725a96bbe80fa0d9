import { isPairAt, neighbour, type Row } from './row';

/** How often the document itself writes a pair of syllables, or a syllable that no pair explains. */
export interface Usage {
  pair(first: number, second: number): number;
  stray(spelling: string): number;
}

/** More than any number of a syllable. */
const BASE = 8192;

/** Counts what the rows say. */
export function usageOf(rows: readonly Row[]): Usage {
  const pairs = new Map<number, number>();
  const strays = new Map<string, number>();
  for (const row of rows) {
    row.words.forEach(({ spelling }, index) => {
      const first = row.numbers[index] ?? -1;
      const second = neighbour(row, index, 1);
      if (first >= 0 && second >= 0) {
        const key = first * BASE + second;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
      if (!isPairAt(row, index) && !isPairAt(row, index - 1)) {
        strays.set(spelling, (strays.get(spelling) ?? 0) + 1);
      }
    });
  }
  return {
    pair: (first, second) => (first < 0 || second < 0 ? 0 : (pairs.get(first * BASE + second) ?? 0)),
    stray: (spelling) => strays.get(spelling) ?? 0,
  };
}

import { matchSequences } from '../../../src/host/word/sequenceDiff';
import { fc } from '../../support/properties';

/** Length of a longest common subsequence, by the textbook table. */
function longestCommonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const member of a) {
    const next = [0];
    b.forEach((other, index) => {
      next.push(member === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

describe('matchSequences', () => {
  test('pairs equal members in order, as many as there can be', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const partners = matchSequences(a, b);
        const matched = partners.flatMap((partner, index) => (partner < 0 ? [] : [{ partner, index }]));
        expect(partners).toHaveLength(a.length);
        expect(matched.map(({ index }) => a[index])).toEqual(matched.map(({ partner }) => b[partner]));
        expect(matched.map(({ partner }) => partner)).toEqual(
          Array.from(new Set(matched.map(({ partner }) => partner))).sort((x, y) => x - y),
        );
        expect(matched).toHaveLength(longestCommonLength(a, b));
      }),
    );
  });

  test('pairs nothing but the ends of two documents that have nothing else in common', () => {
    const other = (prefix: string): string[] =>
      Array.from({ length: 1500 }, (_, index) => `${prefix}${index}`);
    const partners = matchSequences(['first', ...other('a'), 'last'], ['first', ...other('b'), 'last']);
    expect(partners[0]).toBe(0);
    expect(partners.at(-1)).toBe(1501);
    expect(partners.slice(1, -1).every((partner) => partner === -1)).toBe(true);
  });
});

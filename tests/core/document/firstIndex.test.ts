import { firstIndex } from '../../../src/core/document';

describe('firstIndex', () => {
  test.each([
    [[], 5, 0],
    [[1, 3, 5, 7], 0, 0],
    [[1, 3, 5, 7], 4, 2],
    [[1, 3, 5, 7], 5, 2],
    [[1, 3, 5, 7, 9], 9, 4],
    [[1, 3, 5, 7], 8, 4],
  ])('finds in %j the first that is at least %d: %d', (sorted, least, index) => {
    expect(firstIndex<number>(sorted, (thing) => thing >= least)).toBe(index);
  });
});

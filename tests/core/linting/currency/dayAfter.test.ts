import { dayAfter } from '../../../../src/core/linting';

describe('dayAfter', () => {
  test.each([
    ['2025-02-28', '01/3/2025'],
    ['2025-06-30', '01/7/2025'],
    ['2024-12-31', '01/01/2025'],
    ['2026-02-09', '10/02/2026'],
  ])('is behind %s', (lastDay, expected) => {
    expect(dayAfter(lastDay)).toBe(expected);
  });
});

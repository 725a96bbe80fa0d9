import { daysBetween } from '../../../src/core/vietnamese';

describe('daysBetween', () => {
  test('counts the days from one day to another', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-01-05', '2026-01-05')).toBe(0);
  });

  test('is negative when the second day is the earlier', () => {
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  });
});

import { documentDate } from '../../../src/core/regulations';
import { administrativeOf, dateOf } from '../../support/administrative';

describe('documentDate', () => {
  test('reads a complete date line', () => {
    expect(documentDate(administrativeOf({ placeAndDate: dateOf(5, 3, 2026) }))).toBe('2026-03-05');
  });

  test.each([
    ['day is blank', dateOf(null, 3, 2026)],
    ['month is blank', dateOf(5, null, 2026)],
    ['year is blank', dateOf(5, 3, null)],
    ['day does not exist', dateOf(31, 4, 2026)],
    ['line is missing', null],
  ])('is null when the %s', (_, placeAndDate) => {
    expect(documentDate(administrativeOf({ placeAndDate }))).toBeNull();
  });
});

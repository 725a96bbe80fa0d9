import { isSamePlace } from '../../../../src/core/linting';

describe('isSamePlace', () => {
  test.each([
    ['AN BINH', 'AN BINH', true],
    ['AN BINH', 'AN BINH DONG', true],
    ['AN PHUOC', 'AN PHU', false],
    ['AN PHU', 'TAN PHU', false],
  ])('holds “%s” against “%s”', (left, right, same) => {
    expect(isSamePlace(left, right)).toBe(same);
  });
});

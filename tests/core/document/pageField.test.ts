import { isPageField, skipsFirstPage } from '../../../src/core/document';

describe('isPageField', () => {
  test.each([
    'PAGE',
    'page',
    'PAGE  \\* MERGEFORMAT',
    'IF {PAGE} > 1 {PAGE}',
    'IF {PAGE}=1 "" "{PAGE \\* Arabic}"',
  ])('is true for %s', (code) => {
    expect(isPageField(code)).toBe(true);
  });

  test.each(['PAGEREF a', 'NUMPAGES', 'IF {NUMPAGES} > 1 "Trang"', 'IF {PAGEREF a} > 1 ""', ''])(
    'is false for %s',
    (code) => {
      expect(isPageField(code)).toBe(false);
    },
  );
});

describe('skipsFirstPage', () => {
  test.each([
    'IF {PAGE} > 1 {PAGE}',
    'IF {PAGE} <> "1" {PAGE}',
    'IF {PAGE} >= 2 {PAGE}',
    'IF {PAGE}=1 "" {PAGE}',
  ])('is true for %s', (code) => {
    expect(skipsFirstPage(code)).toBe(true);
  });

  test.each(['PAGE', 'IF {PAGE} > 10 {PAGE}', 'IF {NUMPAGES} > 1 {PAGE}', 'IF {PAGE} = 1 {PAGE}'])(
    'is false for %s',
    (code) => {
      expect(skipsFirstPage(code)).toBe(false);
    },
  );
});

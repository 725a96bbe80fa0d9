import {
  escapeNeedle,
  LONGEST_NEEDLE,
  planSearch,
  sameForSearch,
  type SearchPlan,
} from '../../../src/host/word/searchNeedle';
import { fc } from '../../support/properties';

/** Where Word's search ends up: it takes quotation marks of any kind for each other. */
function follow(text: string, { within, needle, occurrence }: SearchPlan): number {
  const alike = (words: string): string => words.replaceAll('”', '"');
  const area = within === null ? 0 : alike(text).indexOf(alike(within));
  let hit = alike(text).indexOf(alike(needle), area);
  for (let count = 0; count < occurrence; count++) {
    hit = alike(text).indexOf(alike(needle), hit + needle.length);
  }
  return hit;
}

function planFor(text: string, start: number, length: number): SearchPlan | null {
  return planSearch(text, { start, end: start + length });
}

describe('planSearch', () => {
  test('searches for the text itself where it stands for the first time', () => {
    expect(planFor('Nơi nhận: các thôn', 0, 8)).toEqual({ within: null, needle: 'Nơi nhận', occurrence: 0 });
  });

  test('tells a later occurrence apart by what follows', () => {
    const text = 'xã An Bình, xã An Thịnh';
    expect(planFor(text, 12, 2)).toEqual({ within: 'xã An T', needle: 'xã', occurrence: 0 });
  });

  test('tells an occurrence at the end apart by what precedes', () => {
    expect(planFor('của xã, trong xã', 14, 2)).toEqual({ within: 'g xã', needle: 'xã', occurrence: 0 });
  });

  test('counts occurrences when nothing tells them apart', () => {
    expect(planFor('ha ha ha', 6, 2)).toEqual({ within: null, needle: 'ha', occurrence: 2 });
  });

  test('does not rely on a hit that Word could take for another text', () => {
    expect(planFor('“Một” và "Một"', 9, 5)?.within).not.toBeNull();
    expect(planFor('Số\u00a05 và Số 5', 8, 4)?.within).not.toBeNull();
  });

  test('refuses what Word does not search for literally', () => {
    expect(planFor('Số:\t05', 0, 6)).toBeNull();
    expect(planFor('trên\vdưới', 0, 9)).toBeNull();
    expect(planFor('Nơi nhận', 3, 0)).toBeNull();
    expect(planFor('a'.repeat(300), 0, LONGEST_NEEDLE + 1)).toBeNull();
  });

  test('always leads to the place that was asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '”', '-', '\t'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const start = Math.min(from, text.length);
        const plan = planFor(text, start, Math.min(length, text.length - start));
        expect(plan === null ? start : follow(text, plan)).toBe(start);
      }),
    );
  });
});

describe('escapeNeedle', () => {
  test('doubles the mark that starts a special code', () => {
    expect(escapeNeedle('2^3')).toBe('2^^3');
  });
});

describe('sameForSearch', () => {
  test('takes quotation marks of any kind for each other, but no letters', () => {
    expect(sameForSearch('“xã”', '"xã"')).toBe(true);
    expect(sameForSearch('xã', 'xa')).toBe(false);
  });
});

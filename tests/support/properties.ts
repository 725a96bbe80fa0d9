import fc from 'fast-check';

/** How many times as often as usual `npm run fuzz` tries a property; 0 in every other run. */
const FUZZ = Number(process.env['FUZZ'] ?? 0);
const DEFAULT_RUNS = 100;

// `npm test` judges a change, so it draws the same cases each time; new ones are looked for by `npm run fuzz`.
fc.configureGlobal(FUZZ > 0 ? { numRuns: DEFAULT_RUNS * FUZZ } : { seed: 30_2020 });

/** How often a property that is cheap or dear to try is tried, where not as often as by default. */
export function runs(usual: number): number {
  return usual * Math.max(1, FUZZ);
}

export { fc };

import { fileURLToPath } from 'node:url';

/** How TypeScript becomes what Jest runs; the other suites (e2e, corpus, mutation) build on this. */
export const base = {
  testEnvironment: 'node',
  // A busy machine is slow, not wrong: how long something takes is judged by `npm run bench`.
  testTimeout: 60_000,
  // js before mjs: the packages of Testing Library hold both, and Jest runs only the former.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transform: {
    '\\.(m?js|tsx?)$': [
      fileURLToPath(new URL('scripts/patterns/letters-transformer.mjs', import.meta.url)),
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};

/** What a suite prints, and the counts that continuous integration adds up. */
export const reporters = (suite) => [
  'default',
  [fileURLToPath(new URL('scripts/count-reporter.mjs', import.meta.url)), { suite }],
];

/** The suite of `npm test`. */
export default {
  ...base,
  reporters: reporters('unit'),
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/(corpus|e2e|mutation|validity)/'],
};

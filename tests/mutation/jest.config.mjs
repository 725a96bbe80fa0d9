import { base } from '../../jest.config.mjs';

/** Plants defects in correct documents and counts what is found; thousands of checks, so not part of every run. */
export default {
  ...base,
  testMatch: ['**/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
};

import { base } from '../../jest.config.mjs';

/** Runs over real documents kept outside the project; every test skips where they are absent. */
export default {
  ...base,
  testMatch: ['**/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
  passWithNoTests: true,
};

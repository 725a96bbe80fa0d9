import { base } from '../../jest.config.mjs';

/** Times, as ratios against a yardstick measured in the same run; one worker, so that tests do not slow each other. */
export default {
  ...base,
  testMatch: ['**/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
  passWithNoTests: true,
};

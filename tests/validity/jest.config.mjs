import { base, reporters } from '../../jest.config.mjs';

/** Holds what the product writes against Office's own rules; the validator takes seconds to start, so not part of every run. */
export default {
  ...base,
  reporters: reporters('validity'),
  testMatch: ['**/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
};

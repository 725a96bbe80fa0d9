import { base, reporters } from '../../jest.config.mjs';

/** Chromium over the built pages; one worker, because each test starts a browser. */
export default {
  ...base,
  reporters: reporters('e2e'),
  testMatch: ['**/*.e2e.ts'],
  maxWorkers: 1,
};

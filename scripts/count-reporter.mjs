import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where each suite leaves its counts for scripts/count-tests.mjs. */
export const resultsFolder = fileURLToPath(new URL('../build/test-results', import.meta.url));

/** A Jest reporter: writes how many tests of the suite passed and failed. */
export default class CountReporter {
  /** @param {{ suite: string }} options name of the file */
  constructor(_globalConfig, { suite }) {
    this.file = join(resultsFolder, `${suite}.json`);
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    mkdirSync(resultsFolder, { recursive: true });
    // A file of tests that could not be loaded has run no test, yet it has failed.
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    writeFileSync(this.file, JSON.stringify(counts));
  }
}

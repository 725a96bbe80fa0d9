/** Adds up what Jest wrote into build/test-results and prints `tests: N passed, N failed`. Fails when there is nothing to add up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../build/test-results', import.meta.url));
const results = existsSync(folder)
  ? readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  : [];
const sum = (count) => results.reduce((total, result) => total + count(result), 0);

const passed = sum((result) => result.numPassedTests);
// A suite that could not be loaded has run no test, yet it has failed.
const failed = sum((result) => result.numFailedTests + result.numRuntimeErrorTestSuites);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(passed === 0 || failed > 0 ? 1 : 0);

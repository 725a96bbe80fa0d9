/** Adds up the counts of the suites and prints `tests: N passed, N failed`. Fails when a test failed or none has run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './count-reporter.mjs';

const suites = existsSync(resultsFolder)
  ? readdirSync(resultsFolder).map((name) => JSON.parse(readFileSync(join(resultsFolder, name), 'utf8')))
  : [];
const sum = (key) => suites.reduce((total, counts) => total + counts[key], 0);

console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('passed') === 0 || sum('failed') > 0 ? 1 : 0);

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { base } from '../../jest.config.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const tests = globSync('**/*.test.ts', { cwd: rootDir, absolute: true });

/** Tries every property of the unit tests on many more cases, drawn anew each time; a failure prints its smallest case and its seed. */
process.env.FUZZ ??= '20';
export default {
  ...base,
  rootDir,
  testMatch: tests.filter(
    (file) => !file.includes('/corpus/') && readFileSync(file, 'utf8').includes("/support/properties'"),
  ),
  testTimeout: 3_600_000,
};

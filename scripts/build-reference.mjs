/**
 * Builds the dated facts in `src/core/reference/data/*.json` from the tables in `src/core/reference/source/*.tsv`.
 *
 *   node scripts/build-reference.mjs
 *
 * An empty cell becomes null, a cell of a list column becomes a list. Both tables and result are committed; a test keeps them equal.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { factsOf, referenceFolder, tableNames } from './reference-tables.mjs';

for (const table of tableNames()) {
  const file = path.join(referenceFolder, 'data', `${table}.json`);
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(JSON.stringify(factsOf(table)), { ...options, filepath: file }));
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
}

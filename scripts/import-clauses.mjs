/**
 * Writes the tables of clauses in `src/core/regulations/clauses/` from the two catalogues of clauses.
 *
 *   node scripts/import-clauses.mjs [folder of rule-catalogue.json and party-rules.json]
 *
 * The catalogues give id, severity, level of fix, scope and a short citation; the wording comes from `clauses/wording/*.tsv`.
 * The result is committed, so that the project builds and runs without the catalogues.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { clauseTables } from './clauses/clauses.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../src/core/regulations/clauses');
const folder = process.argv[2] ?? path.join(here, '../../shared/reference');

function readCatalogue(name) {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8').normalize('NFC'));
}

const tables = clauseTables(readCatalogue('rule-catalogue.json'), readCatalogue('party-rules.json'));
for (const [group, rows] of Object.entries(tables)) {
  const file = path.join(target, `${group}.json`);
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(JSON.stringify(rows), { ...options, filepath: file }));
  process.stdout.write(`${path.relative(process.cwd(), file)}: ${rows.length} clauses\n`);
}

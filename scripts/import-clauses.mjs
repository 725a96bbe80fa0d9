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
import { expandDecreeCitation } from './clauses/decreeCitation.mjs';
import { expandPartyCitation, GUIDELINES } from './clauses/partyCitation.mjs';
import { partyScope, stateScope } from './clauses/scope.mjs';
import { readTable } from './clauses/tables.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../src/core/regulations/clauses');

const SEVERITIES = { E: 'error', W: 'warning', I: 'info' };
const FIX_LEVELS = { Có: 'safe', Hỏi: 'confirm', Không: 'none' };
const NOT_IN_FORCE = '—';
const SAME_AS_BEFORE = '=';

function wordingOf(group) {
  return new Map(readTable(path.join(here, `clauses/wording/${group}.tsv`)).map((row) => [row.id, row]));
}

function wordingFor(wording, id) {
  const row = wording.get(id);
  if (row === undefined) {
    throw new Error(`no wording for ${id}`);
  }
  return row;
}

/** Clauses of the decree and of good editing, one table per group. */
export function stateClauses(catalogue, group) {
  const wording = wordingOf(group);
  const annex = group === 'hoa' ? 'Phụ lục II' : 'Phụ lục I, Phần I';
  return catalogue
    .filter((row) => row.id.startsWith(`${group}-`))
    .map((row) => ({
      id: row.id,
      requirement: wordingFor(wording, row.id).requirement,
      citation: expandDecreeCitation(row.citation, annex),
      severity: row.severity,
      fix: row.fix,
      appliesTo: stateScope(row.id, row.appliesTo),
    }));
}

/** Clauses of the Party's guidelines; a guideline in which a clause is not in force has null. */
export function partyClauses(catalogue) {
  const wording = wordingOf('dang');
  return catalogue.map((row) => {
    const words = wordingFor(wording, row.id);
    const inForce = (guideline, requirement) =>
      requirement === NOT_IN_FORCE
        ? null
        : {
            requirement,
            citation: expandPartyCitation(row[`can_cu_${guideline}`], GUIDELINES[guideline]),
            appliesTo: partyScope(row.id, row.ap_dung, guideline),
          };
    return {
      id: row.id,
      severity: SEVERITIES[row.muc],
      fix: FIX_LEVELS[row.sua],
      hd36: inForce('hd36', words.hd36),
      hd05: inForce('hd05', words.hd05 === SAME_AS_BEFORE ? words.hd36 : words.hd05),
    };
  });
}

async function write(group, rows) {
  const file = path.join(target, `${group}.json`);
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(JSON.stringify(rows), { ...options, filepath: file }));
  process.stdout.write(`${path.relative(process.cwd(), file)}: ${rows.length} clauses\n`);
}

async function main(folder) {
  const read = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8').normalize('NFC'));
  const state = read('rule-catalogue.json');
  for (const group of ['nd30', 'hoa', 'chung', 'kh', 'hl']) {
    await write(group, stateClauses(state, group));
  }
  await write('dang', partyClauses(read('party-rules.json')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv[2] ?? path.join(here, '../../shared/reference'));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseTables } from '../../scripts/clauses/clauses.mjs';
import { describeFiles, sharedFiles } from './sharedFiles';

const catalogues = sharedFiles('reference', /^(?:party-rules|rule-catalogue)\.json$/u);

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describeFiles('the committed tables of clauses', catalogues, (files) => {
  const [party, state] = files.map(({ path }) => parsed(path));

  test.each(Object.entries(clauseTables(state, party)))('%s is what the catalogues give', (group, rows) => {
    expect(parsed(join(__dirname, '../../src/core/regulations/clauses', `${group}.json`))).toEqual(rows);
  });
});

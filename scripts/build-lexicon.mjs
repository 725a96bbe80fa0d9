/**
 * Builds `src/core/vietnamese/lexicon/data/lexicon.json` from the tables in `src/core/vietnamese/lexicon/source`.
 *
 *   node scripts/build-lexicon.mjs
 *
 * Every syllable has a number; a pair of syllables is written as two characters behind its first syllable, which keeps the bundle
 * small. Tables and result are committed; a test keeps them equal.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexiconFolder, lexiconOf } from './lexicon-tables.mjs';

const file = path.join(lexiconFolder, 'data', 'lexicon.json');
writeFileSync(file, `${JSON.stringify(lexiconOf(), null, 2)}\n`);
process.stdout.write(`${path.relative(process.cwd(), file)}\n`);

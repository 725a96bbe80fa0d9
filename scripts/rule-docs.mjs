/**
 * Writes `docs/rules`: a page for every clause, with the rules that judge it and their examples, and an index.
 *
 *   node scripts/rule-docs.mjs            writes what has changed, removes what is no longer there
 *   node scripts/rule-docs.mjs --check    only compares; exit status 1 when a page is out of date
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

register('./rule-docs/typescript-hooks.mjs', import.meta.url);
const { ENTRIES, GROUPS } = await import('./rule-docs/entries.mjs');
const { clausePage, indexPage } = await import('./rule-docs/clausePage.mjs');

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
const pages = new Map([
  ['README.md', indexPage(GROUPS)],
  ...ENTRIES.map((entry) => [`${entry.id}.md`, clausePage(entry)]),
]);

mkdirSync(folder, { recursive: true });
const present = readdirSync(folder);
const read = (name) => (present.includes(name) ? readFileSync(folder + name, 'utf8') : null);
const stale = [...pages.keys()].filter((name) => read(name) !== pages.get(name));
const surplus = present.filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  if (stale.length + surplus.length > 0) {
    console.error(`docs/rules is out of date (run npm run docs): ${[...stale, ...surplus].join(', ')}`);
    process.exitCode = 1;
  }
} else {
  for (const name of stale) {
    writeFileSync(folder + name, pages.get(name));
  }
  for (const name of surplus) {
    rmSync(folder + name);
  }
  console.log(`docs/rules: ${pages.size} pages, ${stale.length} written, ${surplus.length} removed.`);
}

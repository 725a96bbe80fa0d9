/**
 * Shows what the rules say about a heap of documents, to see at a glance which one speaks too often:
 *
 *   npx the-thuc check ../documents --format json | node scripts/count-findings.mjs
 */
import { readFileSync } from 'node:fs';

const { documents, failures } = JSON.parse(readFileSync(0, 'utf8'));
const rows = new Map();
for (const { file, findings } of documents) {
  for (const { clause, severity, location, more } of findings) {
    const row = rows.get(clause) ?? { severity, files: new Set(), findings: 0, places: 0, example: '' };
    row.files.add(file);
    row.findings += 1;
    row.places += 1 + more.length;
    row.example ||= location.text.replace(/\s+/gu, ' ').slice(0, 60);
    rows.set(clause, row);
  }
}

console.log(`${documents.length} documents, ${failures.length} not readable`);
console.log('files  findings  places  severity  clause');
for (const [clause, { severity, files, findings, places, example }] of [...rows].sort(byFiles)) {
  const numbers = [String(files.size).padStart(5), String(findings).padStart(9), String(places).padStart(7)];
  console.log(`${numbers.join(' ')}  ${severity.padEnd(8)}  ${clause.padEnd(32)} ${example}`);
}

function byFiles([, left], [, right]) {
  return right.files.size - left.files.size || right.places - left.places;
}

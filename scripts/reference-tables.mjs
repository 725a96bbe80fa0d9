import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable } from './tables.mjs';

export const referenceFolder = fileURLToPath(new URL('../src/core/reference/', import.meta.url));
const LIST_COLUMNS = new Set(['aliases', 'successors', 'units']);
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;
const CONFIDENCES = new Set(['high', 'medium', 'low']);

function valueOf(column, cell) {
  if (LIST_COLUMNS.has(column)) {
    return cell === '' ? [] : cell.split('|');
  }
  return cell === '' ? null : cell;
}

function assertFact(table, fact) {
  for (const date of [fact.validFrom, fact.validTo, fact.issued ?? null]) {
    if (date !== null && date !== undefined && !ISO_DATE.test(date)) {
      throw new Error(`${table}: ${fact.id ?? fact.name} has the date ${date}`);
    }
  }
  if (fact.source === null || !CONFIDENCES.has(fact.confidence)) {
    throw new Error(`${table}: ${fact.id ?? fact.name} lacks its source or its confidence`);
  }
}

/** The tables of facts, by name. */
export function tableNames() {
  return readdirSync(path.join(referenceFolder, 'source'))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => path.basename(file, '.tsv'));
}

/** The facts of one table. */
export function factsOf(table) {
  const facts = readTable(path.join(referenceFolder, 'source', `${table}.tsv`)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, valueOf(column, cell)])),
  );
  facts.forEach((fact) => assertFact(table, fact));
  return facts;
}

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RULES } from '../../src/core/rules';
import { ALL_CLAUSE_IDS, OWN_CLAUSE_IDS } from '../../src/core/regulations';
import { lint } from '../../src/core/linting';
import { UNSEEN_CLAUSES } from '../../src/core/linting/engine/unseenClauses';
import { SAMPLES } from '../../src/core/samples';
import { check } from './support';

const FOLDER = join(__dirname, '../../src/core/rules');

const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((group) => readdirSync(join(FOLDER, group.name)))
  .filter((file) => file !== 'index.ts' && !file.endsWith('.examples.ts'))
  .map((file) => basename(file, '.ts'));

describe('the catalogue', () => {
  test('has one rule per file, and names it after the file', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('judges clauses that exist', () => {
    const known = new Set([...ALL_CLAUSE_IDS, ...OWN_CLAUSE_IDS]);
    const unknown = RULES.flatMap(({ id, clauses }) =>
      clauses.filter((clause) => !known.has(clause)).map((clause) => `${id}: ${clause}`),
    );
    expect(unknown).toEqual([]);
  });

  test('judges every clause of our own: one that nothing judges demands nothing', () => {
    const judged = new Set(RULES.flatMap(({ clauses }) => clauses));
    expect(OWN_CLAUSE_IDS.filter((clause) => !judged.has(clause))).toEqual([]);
  });

  test('judges every clause of the catalogue, or says why no program can: one or the other', () => {
    const judged = new Set(RULES.flatMap(({ clauses }) => clauses));
    const both = ALL_CLAUSE_IDS.filter((clause) => judged.has(clause) && clause in UNSEEN_CLAUSES);
    const neither = ALL_CLAUSE_IDS.filter((clause) => !judged.has(clause) && !(clause in UNSEEN_CLAUSES));
    expect({ both, neither }).toEqual({ both: [], neither: [] });
  });

  test('places every clause on every sample: judged, not applicable, or not judged for a stated reason', () => {
    for (const sample of SAMPLES) {
      const { coverage } = check(sample.build()).result;
      const placed = [
        ...coverage.evaluated,
        ...coverage.notApplicable,
        ...coverage.notEvaluated.map(({ clause }) => clause),
      ];
      expect([...placed].sort()).toEqual([...ALL_CLAUSE_IDS].sort());
      expect(coverage.notEvaluated.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    }
  });

  test('counts a clause as judged only where a rule of it ran', () => {
    const [sample] = SAMPLES;
    if (sample === undefined) {
      throw new Error('There is no sample.');
    }
    const { administrative, regulation, stage } = check(sample.build());
    const coverage = lint({
      administrative,
      regulation,
      rules: [],
      profile: { schema: 1 },
      stage,
      asOf: '2026-11-21',
    }).coverage;
    expect(coverage.evaluated).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  test('has an example that it accepts and one that it reports', () => {
    const silent = rule.examples.filter(({ reports }) => reports.length === 0);
    const reported = rule.examples.filter(({ reports }) => reports.length > 0);
    expect([silent.length > 0, reported.length > 0]).toEqual([true, true]);
  });

  test('shows every clause that it judges in an example', () => {
    const shown = new Set(rule.examples.flatMap(({ reports }) => reports.map(({ clause }) => clause)));
    expect(rule.clauses.filter((clause) => !shown.has(clause))).toEqual([]);
  });

  test('says in Vietnamese what is wrong, why, and what to do', () => {
    const texts = [rule.title, rule.rationale, ...Object.values(rule.messages)];
    expect(texts.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
    const sentences = (text: string): number => text.match(/[.!?](?=\s|$|”)/gu)?.length ?? 0;
    expect(Object.values(rule.messages).filter((message) => sentences(message) < 2)).toEqual([]);
  });
});

import { checkDocx, toJsonReport, type DocumentReport } from '../../src/core';
import { factsOfReport, factsOfTruth, type Facts } from './facts';
import { describeFiles, readShared, sharedFiles, type SharedFile } from './sharedFiles';
import { readTruth } from './truth';

/** Share of the facts that must be right; the rest is listed in the output of the test. */
const LEAST_RECALL = 0.95;
const LEAST_PRECISION = 0.95;

interface Score {
  expected: number;
  found: number;
  right: number;
}

function reportOf(file: SharedFile): DocumentReport {
  const result = checkDocx(readShared(file), { asOf: '2026-01-15' });
  if (!result.ok) {
    throw new Error(`${file.name}: ${result.failure.message}`);
  }
  const checkedFile = { file: file.name, sha256: '0'.repeat(64), checked: result.checked };
  const [document] = toJsonReport([checkedFile], [], { name: 'the-thuc', version: '0.0.0' }).documents;
  if (document === undefined) {
    throw new Error(`${file.name}: no report`);
  }
  return document;
}

/** Adds to the scores and returns the differences: `-` is missing, `+` is too much. */
function compare(truth: Facts, found: Facts, scores: Map<string, Score>): readonly string[] {
  return [...truth].flatMap(([name, expected]) => {
    const actual = found.get(name) ?? [];
    const missing = expected.filter((fact) => !actual.includes(fact));
    const excess = actual.filter((fact) => !expected.includes(fact));
    const score = scores.get(name) ?? { expected: 0, found: 0, right: 0 };
    scores.set(name, {
      expected: score.expected + expected.length,
      found: score.found + actual.length,
      right: score.right + expected.length - missing.length,
    });
    return [
      ...missing.map((fact) => `  - ${name}: ${fact.slice(0, 140)}`),
      ...excess.map((fact) => `  + ${name}: ${fact.slice(0, 140)}`),
    ];
  });
}

const documents = new Map(sharedFiles('corpus/docx', /\.docx$/u).map((file) => [file.name, file]));

describeFiles('recogniser against the hand-made truth', sharedFiles('corpus/truth', /\.json$/u), (truths) => {
  test('finds what a person found, and little else', () => {
    const scores = new Map<string, Score>();
    const lines: string[] = [];
    for (const truth of truths.map(readTruth)) {
      const file = documents.get(truth.file);
      if (file === undefined) {
        throw new Error(`${truth.file} is not among the documents`);
      }
      lines.push(truth.file, ...compare(factsOfTruth(truth), factsOfReport(reportOf(file)), scores));
    }
    const all = [...scores.values()].reduce((sum, score) => ({
      expected: sum.expected + score.expected,
      found: sum.found + score.found,
      right: sum.right + score.right,
    }));
    for (const [name, { expected, found, right }] of [...scores, ['all', all] as const]) {
      lines.push(`${name.padEnd(20)} expected ${expected}, found ${found}, right ${right}`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(all.right / all.expected).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(all.right / all.found).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });
});

const EVERY_PLAN_HAS = [
  'issuingAgency',
  'documentNumber',
  'placeAndDate',
  'documentTypeName',
  'abstract',
  'openingSentence',
  'closingSentence',
  'signerTitle',
  'signerName',
  'recipients',
] as const;
/** One of the five sample plans is the Party's. */
const PARTY_PLANS = ['seed-000.docx'];

describeFiles('sample plans', sharedFiles('samples', /\.docx$/u), (samples) => {
  test.each(samples)('$name is a plan with all its components', (sample) => {
    const { components, documentType, regulation, sections } = reportOf(sample);
    const ofParty = PARTY_PLANS.includes(sample.name);
    expect({ documentType, regulation }).toEqual({
      documentType: 'ke-hoach',
      regulation: ofParty ? 'hd36' : 'nd30',
    });
    const titles = ofParty ? (['partyTitle'] as const) : (['nationalName', 'nationalMotto'] as const);
    expect([...EVERY_PLAN_HAS, ...titles].filter((name) => components[name] === null)).toEqual([]);
    expect(sections.filter(({ level }) => level === 1).length).toBeGreaterThanOrEqual(3);
  });
});

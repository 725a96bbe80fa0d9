import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appliedEdits,
  applyEdits,
  checkDocx,
  editPermission,
  planFixes,
  proveEdits,
  readDocx,
  type Document,
} from '../../src/core';
import { LAYOUTS, SAMPLES } from '../../src/core/samples';
import { read } from '../support/docx';
import { factsOf } from '../support/facts';
import {
  fixByPlan,
  fixInTurns,
  fixSafely,
  inverseReport,
  undoingComplaints,
  type FixReport,
} from '../support/fixing';
import { plantFaults } from '../support/planting';
import { settleRevisions } from '../support/revisions';
import { plantTenFaults } from './tenFaults';
import { describeFiles, readShared, sharedFiles } from './sharedFiles';

const files = ['corpus/docx', 'corpus/hard', 'samples']
  .flatMap((folder) => sharedFiles(folder, /\.doc[xm]$/u))
  .filter((file) => readDocx(readShared(file)).ok);
const seeds = sharedFiles('samples', /^seed-.*\.docx$/u);

const total = { documents: 0, edits: 0, syllables: 0, complaints: 0 };
const inverses = { made: 0, invertible: 0 };

function count({ complaints, edits, syllables }: FixReport): void {
  total.documents += 1;
  total.edits += edits;
  total.syllables += syllables;
  total.complaints += complaints.length;
}

afterAll(() => {
  const { complaints, documents, edits, syllables } = total;
  process.stdout.write(
    `safe fixes: ${documents} documents, ${edits} edits, ${syllables} syllables, ${complaints} changes or faults beyond the plan\n` +
      `inverse edits: ${inverses.invertible} of ${inverses.made}\n`,
  );
});

describe('mending everything that is safe in untidy samples', () => {
  /** With the real documents, more than a million syllables. */
  const SEEDS = [101, 102, 103, 104, 105, 106, 107];

  test.each(SAMPLES.map((sample) => [sample.id, sample] as const))('%s in every layout', (_, sample) => {
    const complaints = SEEDS.flatMap((seed) =>
      LAYOUTS.flatMap((layout, index) => {
        const report = fixSafely(sample.build(plantFaults(seed + 10 * index), layout));
        count(report);
        return report.complaints.map((complaint) => `${seed} ${JSON.stringify(layout)} ${complaint}`);
      }),
    );
    expect(complaints).toEqual([]);
  });
});

describeFiles('mending everything that is safe in real documents', files, (all) => {
  test.each(all)('$name keeps everything else, and nothing safe is left', async (file) => {
    const bytes = readShared(file);
    const report = fixSafely(bytes);
    count(report);
    expect(report.complaints).toEqual([]);
    const open = editPermission(read(bytes)).kind === 'free';
    expect(report.edits > 0 && open ? await undoingComplaints(bytes) : []).toEqual([]);
  });

  test.each(all)('$name is mended by one plan as by one round after the other', (file) => {
    const bytes = readShared(file);
    const facts = (document: Document): string => JSON.stringify(factsOf(document));
    expect(facts(fixByPlan(bytes, 'safe'))).toBe(facts(fixInTurns(bytes, 'safe')));
  });

  test.each(all)('$name gets back whatever has an inverse', (file) => {
    const bytes = readShared(file);
    const { complaints, invertible, made } = inverseReport(bytes);
    inverses.made += made;
    inverses.invertible += invertible;
    expect(complaints).toEqual([]);
  });

  test.each(all)('$name takes the same as tracked changes, which can be rejected', (file) => {
    const bytes = readShared(file);
    const checked = checkDocx(bytes, { asOf: '2026-03-16' });
    if (!checked.ok) {
      throw new Error(checked.failure.code);
    }
    const { document, package: source, result } = checked.checked;
    const { edits } = planFixes(result.findings, 'confirm');
    const [plain, tracked] = [
      applyEdits(source, document, edits),
      applyEdits(source, document, edits, { track: { author: 'Thể Thức' } }),
    ];
    const made = appliedEdits(edits, tracked.outcomes);
    expect(proveEdits(document, read(tracked.bytes), made)).toEqual([]);
    const facts = (verdict: 'accept' | 'reject', content: Uint8Array): string =>
      JSON.stringify(factsOf(read(settleRevisions(content, verdict))));
    expect(facts('reject', tracked.bytes) === facts('reject', bytes)).toBe(true);
    if (made.length === appliedEdits(edits, plain.outcomes).length) {
      expect(facts('accept', tracked.bytes) === facts('accept', plain.bytes)).toBe(true);
    }
  });
});

describeFiles('“Sửa tất cả” on plans with ten planted faults', seeds, (all) => {
  test.each(all)('$name keeps only what needs a person', (file) => {
    const clean = fixSafely(readShared(file));
    const untidy = plantTenFaults(clean.bytes);
    const mended = fixSafely(untidy);
    expect(mended.complaints).toEqual([]);
    const clausesOf = ({ checked }: typeof mended): readonly string[] =>
      checked.result.findings.map(({ clause }) => clause).sort();
    expect(clausesOf(mended)).toEqual(clausesOf(clean));
    expect(clausesOf(fixSafely(clean.bytes))).toEqual(clausesOf(clean));
  });
});

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

(SOFFICE === undefined ? describe.skip : describe)('LibreOffice', () => {
  test('opens every mended document', () => {
    const folder = mkdtempSync(join(tmpdir(), 'the-thuc-'));
    const names = files
      .filter((_, index) => index % 4 === 0)
      .map((file, index) => {
        const name = `van-ban-${index}`;
        writeFileSync(join(folder, `${name}.docx`), fixSafely(readShared(file)).bytes);
        return name;
      });
    if (SOFFICE !== undefined && names.length > 0) {
      const inputs = names.map((name) => join(folder, `${name}.docx`));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(SOFFICE, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...inputs]);
    }
    expect(names.filter((name) => !existsSync(join(folder, `${name}.pdf`)))).toEqual([]);
    rmSync(folder, { recursive: true });
  }, 600_000);
});

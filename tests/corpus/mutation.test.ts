import { checkDocx } from '../../src/core/check';
import { DEFECTS } from '../mutation/defects';
import { tryDefect, type Trial } from '../mutation/measure';
import { AS_OF } from '../rules/support';
import { describeFiles, readShared, sharedFiles } from './sharedFiles';

const files = ['samples', 'corpus/docx'].flatMap((folder) => sharedFiles(folder, /\.docx$/u));

describeFiles('defects planted in real documents', files, (all) => {
  const trials: Trial[] = [];

  test.each(all)('$name takes them', (file) => {
    const opened = checkDocx(readShared(file), { asOf: AS_OF });
    if (!opened.ok || opened.checked.regulation === null) {
      return;
    }
    // What is wrong already cannot be planted again.
    const before = opened.checked;
    const wrong = new Set(before.result.findings.map(({ clause }) => clause));
    for (const defect of DEFECTS) {
      if (!defect.clauses.some((clause) => wrong.has(clause))) {
        const trial = tryDefect(file.name, before, defect);
        if (trial !== null) {
          trials.push(trial);
        }
      }
    }
    expect(before.result.failures).toEqual([]);
  });

  test('are found, and bring no other report', () => {
    const missed = trials.filter(({ found }) => !found);
    const noisy = trials.filter(({ extra }) => extra.length > 0);
    const lines = [
      `${String(trials.length)} planted, ${String(missed.length)} not found, ${String(noisy.length)} with another report`,
      ...missed.map(
        ({ document, defect, clauses }) => `missed ${defect} (${clauses.join(', ')}) in ${document}`,
      ),
      ...noisy.map(({ document, defect, extra }) => `other ${defect} in ${document}: ${extra.join(' | ')}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(missed.length / trials.length).toBeLessThanOrEqual(0.1);
    expect(noisy.length / trials.length).toBeLessThanOrEqual(0.05);
  });
});

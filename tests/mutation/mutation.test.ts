import { SAMPLES } from '../../src/core/samples';
import { check } from '../rules/support';
import { DEFECTS } from './defects';
import { tryDefect, type Trial } from './measure';

const trials: Trial[] = [];

beforeAll(() => {
  for (const sample of SAMPLES) {
    const before = check(sample.build());
    for (const defect of DEFECTS) {
      const trial = tryDefect(sample.id, before, defect);
      if (trial !== null) {
        trials.push(trial);
      }
    }
  }
});

/** Lines per defect, worst first. */
function report(of: readonly Trial[]): string {
  const names = [...new Set(of.map(({ defect }) => defect))];
  return names
    .map((name) => {
      const some = of.filter(({ defect }) => defect === name);
      return `${name} (${some[0]?.clauses.join(', ') ?? ''}): ${some.map(({ document }) => document).join(', ')}`;
    })
    .join('\n');
}

describe('planted defects', () => {
  test('are of many kinds, and each has room in some sample', () => {
    const planted = new Set(trials.map(({ defect }) => defect));
    expect(DEFECTS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(DEFECTS.map(({ name }) => name)).size).toBe(DEFECTS.length);
    expect(DEFECTS.filter(({ name }) => !planted.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('are found', () => {
    const missed = trials.filter(({ found }) => !found);
    process.stdout.write(
      `${String(trials.length)} planted, ${String(missed.length)} not found\n${report(missed)}\n`,
    );
    expect(missed.length / trials.length).toBeLessThanOrEqual(0.03);
  });

  test('bring no other report', () => {
    const noisy = trials.filter(({ extra }) => extra.length > 0);
    const lines = noisy.map(
      ({ document, defect, extra }) => `${defect} in ${document}: ${extra.join(' | ')}`,
    );
    process.stdout.write(`${String(noisy.length)} with another report\n${lines.join('\n')}\n`);
    expect(noisy.length / trials.length).toBeLessThanOrEqual(0.02);
  });
});

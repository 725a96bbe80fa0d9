import { SAMPLES } from '../../src/core/samples';
import { check } from '../rules/support';
import { FILE_DEFECTS } from './files';
import { tryRewriting, type Trial } from './measure';

const trials: Trial[] = [];

beforeAll(() => {
  for (const defect of FILE_DEFECTS) {
    for (const sample of SAMPLES.filter(({ id }) => defect.samples.includes(id))) {
      const trial = tryRewriting(sample.id, check(sample.build([], defect.layout)), defect);
      if (trial !== null) {
        trials.push(trial);
      }
    }
  }
});

function line({ defect, document, clauses, extra }: Trial): string {
  return `${clauses[0] ?? ''} in ${document}: ${defect} ${extra.join(' | ')}`;
}

describe('defects in the XML of a file', () => {
  test('are many, each once, and each has room in every sample that it names', () => {
    const names = FILE_DEFECTS.map(({ name }) => name);
    const planted = FILE_DEFECTS.reduce((sum, { samples }) => sum + samples.length, 0);
    expect(FILE_DEFECTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(names).size).toBe(names.length);
    expect(trials).toHaveLength(planted);
  });

  test('are found', () => {
    expect(trials.filter(({ found }) => !found).map(line)).toEqual([]);
  });

  test('bring no other report', () => {
    expect(trials.filter(({ extra }) => extra.length > 0).map(line)).toEqual([]);
  });
});

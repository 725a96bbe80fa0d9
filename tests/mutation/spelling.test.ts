import { SAMPLES } from '../../src/core/samples';
import { check } from '../rules/support';
import { plantSlips, type PlantedSlip } from './spelling/plantSlips';
import { TYPING_SLIPS } from './spelling/typingSlips';

/** Each sample takes every slip so many times, in other places each time. */
const ROUNDS = 2;

const planted: PlantedSlip[] = [];

beforeAll(() => {
  for (const [index, sample] of SAMPLES.entries()) {
    const opened = check(sample.build());
    for (let round = 0; round < ROUNDS; round += 1) {
      planted.push(...plantSlips(sample.id, opened, index * ROUNDS + round + 1));
    }
  }
});

function recall(of: readonly PlantedSlip[]): number {
  return of.filter(({ found }) => found).length / Math.max(1, of.length);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

describe('slips of the pen planted in correct documents', () => {
  test('are of every kind, and many', () => {
    expect(new Set(planted.map(({ slip }) => slip)).size).toBe(TYPING_SLIPS.length);
    expect(planted.length).toBeGreaterThanOrEqual(400);
  });

  test('are found', () => {
    const real = planted.filter(({ realWord }) => realWord);
    const others = planted.filter(({ realWord }) => !realWord);
    const kinds = TYPING_SLIPS.map(({ name }) => {
      const some = planted.filter(({ slip }) => slip === name);
      const missed = some.filter(({ found }) => !found).map(({ before, after }) => `${before} → ${after}`);
      return `${name}: ${percent(recall(some))} of ${String(some.length)}; missed ${missed.join(', ')}`;
    });
    process.stdout.write(
      `${String(real.length)} that are words: ${percent(recall(real))} found; ${String(others.length)} that are none: ` +
        `${percent(recall(others))} found\n${kinds.join('\n')}\n`,
    );
    expect(recall(real)).toBeGreaterThanOrEqual(0.9);
    expect(recall(others)).toBeGreaterThanOrEqual(0.9);
  });
});

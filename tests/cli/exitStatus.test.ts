import { exitStatus } from '../../src/cli/exitStatus';

const errors = { errors: 1, warnings: 0, infos: 0 };
const warnings = { errors: 0, warnings: 1, infos: 0 };
const infos = { errors: 0, warnings: 0, infos: 1 };
const clean = { errors: 0, warnings: 0, infos: 0 };

describe('exitStatus', () => {
  test.each([
    ['error', [clean, infos, warnings], 0],
    ['error', [clean, errors], 1],
    ['warning', [infos], 0],
    ['warning', [warnings], 1],
    ['warning', [errors], 1],
    ['info', [clean], 0],
    ['info', [infos], 1],
    ['never', [errors, warnings, infos], 0],
    ['error', [], 0],
  ] as const)('with --fail-on %s and %j is %i', (failOn, summaries, status) => {
    expect(exitStatus(summaries, 0, failOn)).toBe(status);
  });

  test('is 2 as soon as one file could not be read, whatever was found', () => {
    expect(exitStatus([errors], 1, 'error')).toBe(2);
    expect(exitStatus([], 1, 'never')).toBe(2);
  });
});

import { TimeLimitExceeded, withTimeLimit } from '../../src/cli/timeLimit';

/** Milliseconds that nothing quick takes, on a busy machine either. */
const AMPLE = 30_000;

describe('withTimeLimit', () => {
  test('returns what the task returns', () => {
    const value = { any: 'thing' };
    expect(withTimeLimit(AMPLE, () => value)).toBe(value);
  });

  test('throws what the task throws', () => {
    const error = new RangeError('out of range');
    expect(() =>
      withTimeLimit(AMPLE, () => {
        throw error;
      }),
    ).toThrow(error);
  });

  test('breaks off an endless loop, even one that catches everything', () => {
    const endless = () => {
      for (;;) {
        try {
          for (;;) {
            // nothing
          }
        } catch {
          // goes on
        }
      }
    };
    expect(() => withTimeLimit(50, endless)).toThrow(TimeLimitExceeded);
  });

  test('breaks off a regular expression that backtracks for ever', () => {
    const text = `${'a'.repeat(50)}b`;
    expect(() => withTimeLimit(50, () => /^(?:a+)+$/u.test(text))).toThrow(TimeLimitExceeded);
  });

  test('works again after it has broken something off', () => {
    expect(() => withTimeLimit(20, () => /^(?:a+)+$/u.test(`${'a'.repeat(50)}b`))).toThrow(TimeLimitExceeded);
    expect(withTimeLimit(AMPLE, () => 'fine')).toBe('fine');
  });
});

import { HostProblem, outcomeOf } from '../../../src/host/word/failure';
import { withinTime } from '../../../src/host/word/timeLimit';

const failureOf = async (error: unknown) => {
  const outcome = await outcomeOf(() => Promise.reject(error as Error));
  return outcome.ok ? null : outcome.failure;
};

describe('outcomeOf', () => {
  test('passes a value on', async () => {
    await expect(outcomeOf(() => Promise.resolve(5))).resolves.toEqual({ ok: true, value: 5 });
  });

  test.each([
    ['AccessDenied', 'readOnly'],
    ['ActivityLimitReached', 'busy'],
    ['NotImplemented', 'unsupported'],
    ['Timeout', 'timeout'],
    ['GeneralException', 'unexpected'],
    [5002, 'readOnly'],
    [11001, 'busy'],
  ])('takes error %s of Office for %s', async (code, kind) => {
    await expect(failureOf({ code, message: 'no' })).resolves.toMatchObject({ kind });
  });

  test('keeps code, message and place of the error for the log', async () => {
    const error = { code: 'GeneralException', message: 'no', debugInfo: { errorLocation: 'Body.getOoxml' } };
    await expect(failureOf(error)).resolves.toMatchObject({ detail: 'GeneralException: no: Body.getOoxml' });
  });

  test('keeps the kind of what the host found itself, and knows no other error', async () => {
    await expect(failureOf(new HostProblem('changed', 'x'))).resolves.toEqual({
      kind: 'changed',
      detail: 'x',
    });
    await expect(failureOf(new TypeError('y'))).resolves.toEqual({ kind: 'unexpected', detail: 'y' });
  });
});

describe('withinTime', () => {
  test('fails with a time-out, and hands over what comes too late', async () => {
    const late: number[] = [];
    const slow = new Promise<number>((resolve) => setTimeout(() => resolve(7), 20));
    const waiting = withinTime(slow, 1, (value) => late.push(value));
    await expect(waiting).rejects.toMatchObject({ kind: 'timeout' });
    await slow;
    expect(late).toEqual([7]);
  });

  test('passes on what comes in time, failures too', async () => {
    await expect(withinTime(Promise.resolve(7), 1000)).resolves.toBe(7);
    await expect(withinTime(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
  });
});

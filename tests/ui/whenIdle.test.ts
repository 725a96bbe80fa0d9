import { whenIdle } from '../../src/ui/whenIdle';

function* three(done: number[]): Generator<undefined, void> {
  for (const step of [1, 2, 3]) {
    done.push(step);
    yield;
  }
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
});

describe('whenIdle', () => {
  test('does one step each time the page is idle', () => {
    const idle: (() => void)[] = [];
    Object.assign(globalThis, { requestIdleCallback: (callback: () => void) => idle.push(callback) });
    const done: number[] = [];
    whenIdle(three(done));
    expect(done).toEqual([]);
    idle.shift()?.();
    expect(done).toEqual([1]);
    while (idle.length > 0) {
      idle.shift()?.();
    }
    expect(done).toEqual([1, 2, 3]);
  });

  test('pauses between steps in an engine that does not tell when it is idle', () => {
    jest.useFakeTimers();
    const done: number[] = [];
    whenIdle(three(done));
    jest.advanceTimersToNextTimer();
    expect(done).toEqual([1]);
    jest.runAllTimers();
    expect(done).toEqual([1, 2, 3]);
  });
});

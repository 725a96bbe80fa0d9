import { createContext, Script } from 'node:vm';
import { errorCode } from './errorCode';

/** A task was broken off because it took too long. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded';
}

const scope: { task: () => unknown } = { task: () => undefined };
const context = createContext(scope);
const callTask = new Script('task()');

/**
 * Runs a synchronous task and breaks it off after so many milliseconds, in the middle of an endless loop or regular expression too:
 * `vm` is Node's only means of stopping JavaScript on its own thread. The task belongs to the caller's context, as always.
 * @throws TimeLimitExceeded and whatever the task throws
 */
export function withTimeLimit<Value>(milliseconds: number, task: () => Value): Value {
  scope.task = task;
  try {
    return callTask.runInContext(context, { timeout: milliseconds }) as Value;
  } catch (error) {
    throw errorCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeLimitExceeded() : error;
  }
}

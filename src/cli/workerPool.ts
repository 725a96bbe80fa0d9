import { Worker } from 'node:worker_threads';
import type { Job, JobResult } from './job';
import { unreadable } from './unreadable';
import { NEXT_FILE, NO_FILE, type WorkerMessage, type WorkerTask } from './worker';

export interface PoolRequest {
  readonly files: readonly string[];
  readonly job: Job;
  readonly workerCount: number;
  /** The script that every thread runs. */
  readonly script: string;
  /** Memory of a thread's heap; one that needs more dies. */
  readonly heapMib: number;
  readonly onResult: (index: number, result: JobResult) => void;
}

/**
 * Does the job with every file, several at a time. A thread takes the next file from a shared counter, checks it by itself and sends
 * back only its part of the report. A thread that dies costs the file it was at, and is replaced.
 * @throws Error when a thread cannot start
 */
export async function runInWorkers(request: PoolRequest): Promise<void> {
  const counters = new Int32Array(
    new SharedArrayBuffer((1 + request.workerCount) * Int32Array.BYTES_PER_ELEMENT),
  );
  const places = Array.from({ length: request.workerCount }, (_, worker) => NEXT_FILE + 1 + worker);
  await Promise.all(places.map((place) => occupy(place, request, counters)));
}

/** Keeps one thread at work until no file is left. */
async function occupy(place: number, request: PoolRequest, counters: Int32Array): Promise<void> {
  const { files, onResult } = request;
  while (Atomics.load(counters, NEXT_FILE) < files.length) {
    Atomics.store(counters, place, NO_FILE);
    const { lastResult, death } = await runThread(place, request, counters);
    const index = Atomics.load(counters, place);
    const file = files[index];
    if (file !== undefined && index !== lastResult) {
      const message = `Phải dừng khi đang kiểm tra tệp này: ${death?.message ?? 'luồng xử lý tự kết thúc'}.`;
      onResult(index, { ok: false, failure: unreadable(file, message) });
    } else if (death !== null) {
      throw death;
    }
  }
}

/** Resolves when the thread has ended, whichever way. */
function runThread(
  place: number,
  { files, job, script, heapMib, onResult }: PoolRequest,
  counters: Int32Array,
): Promise<{ readonly lastResult: number; readonly death: Error | null }> {
  return new Promise((resolve) => {
    let lastResult = NO_FILE;
    let death: Error | null = null;
    const workerData: WorkerTask = { files, job, counters, place };
    new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMib } })
      .on('message', ({ index, result }: WorkerMessage) => {
        lastResult = index;
        onResult(index, result);
      })
      .on('error', (error) => {
        death = error;
      })
      .on('exit', () => resolve({ lastResult, death }));
  });
}

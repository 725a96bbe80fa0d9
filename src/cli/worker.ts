import { runJob, type Job, type JobResult } from './job';

/** Place of the shared counter that names the next file; the places after it belong to one worker each. */
export const NEXT_FILE = 0;
/** A worker's place holds the index of the file it is at, or this before its first. */
export const NO_FILE = -1;

/** What a worker thread is given at its start. */
export interface WorkerTask {
  readonly files: readonly string[];
  readonly job: Job;
  /** Over shared memory: see {@link NEXT_FILE}. */
  readonly counters: Int32Array;
  /** This worker's place among the counters. */
  readonly place: number;
}

export interface WorkerMessage {
  readonly index: number;
  readonly result: JobResult;
}

/** The life of a worker thread: takes one file after the other until none is left. */
export function work(
  { files, job, counters, place }: WorkerTask,
  send: (message: WorkerMessage) => void,
): void {
  for (;;) {
    const index = Atomics.add(counters, NEXT_FILE, 1);
    const file = files[index];
    if (file === undefined) {
      return;
    }
    Atomics.store(counters, place, index);
    send({ index, result: runJob(file, job) });
  }
}

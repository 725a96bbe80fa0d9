import { availableParallelism } from 'node:os';
import { runJob, type Job, type JobResult } from './job';
import { runInWorkers } from './workerPool';

/** Up to here, starting threads takes longer than it saves. */
const FEW_FILES = 8;
/** Many times what a document of 1,000 pages needs; only a file made to exhaust the memory asks for more. */
const HEAP_MIB = 1024;

/**
 * Does the job with every file and hands over the results in the order of the files. `script` is what worker threads run; without
 * one, everything happens on this thread.
 */
export async function runBatch(
  files: readonly string[],
  job: Job,
  script: string | null,
  onResult: (result: JobResult) => void,
): Promise<void> {
  const workerCount = availableParallelism();
  if (script !== null && files.length > FEW_FILES && workerCount > 1) {
    await runInWorkers({ files, job, workerCount, script, heapMib: HEAP_MIB, onResult: inOrder(onResult) });
    return;
  }
  for (const file of files) {
    onResult(runJob(file, job));
  }
}

/** Results arrive as the threads finish; each is kept until those before it have been handed over. */
function inOrder<Result>(onResult: (result: Result) => void): (index: number, result: Result) => void {
  const waiting = new Map<number, Result>();
  let next = 0;
  return (index, result) => {
    waiting.set(index, result);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      onResult(ready);
    }
  };
}

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { run } from './run';
import { processShell } from './shell';
import { work, type WorkerTask } from './worker';

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2), processShell());
} else {
  work(workerData as WorkerTask, (message) => parentPort?.postMessage(message));
}

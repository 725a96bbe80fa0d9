/** Keeps the protocol of src/cli/worker.ts, but does what the names of the files say instead of checking them. */
import { parentPort, workerData } from 'node:worker_threads';

const { files, counters, place } = workerData;
for (;;) {
  const index = Atomics.add(counters, 0, 1);
  const file = files[index];
  if (file === undefined) {
    break;
  }
  Atomics.store(counters, place, index);
  if (file === 'throw') {
    throw new Error('broken');
  }
  if (file === 'exit') {
    process.exit(3);
  }
  if (file === 'memory') {
    for (const hoard = []; ;) {
      hoard.push(new Array(1e6).fill(hoard.length));
    }
  }
  parentPort.postMessage({ index, result: { ok: true, text: file, summary: {}, warnings: [] } });
}

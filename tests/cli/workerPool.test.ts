import { join } from 'node:path';
import type { JobResult } from '../../src/cli/job';
import { runInWorkers } from '../../src/cli/workerPool';

const OBEDIENT = join(__dirname, 'obedientWorker.mjs');

async function resultsOf(files: readonly string[], script = OBEDIENT): Promise<readonly string[]> {
  const results: string[] = [];
  await runInWorkers({
    files,
    job: { options: { asOf: '2026-03-15' }, format: 'json', colour: false },
    workerCount: 2,
    script,
    heapMib: 64,
    onResult: (index: number, result: JobResult) => {
      expect(results[index]).toBeUndefined();
      results[index] = result.ok ? result.text : `${result.failure.file} ${result.failure.code}`;
    },
  });
  return results;
}

describe('runInWorkers', () => {
  test('does every file once', async () => {
    const files = Array.from({ length: 200 }, (_, index) => `${index}.docx`);
    expect(await resultsOf(files)).toEqual(files);
  });

  test('loses only the file at which a thread dies, whichever way', async () => {
    const files = ['a', 'throw', 'b', 'exit', 'c', 'memory', 'd', 'throw'];
    expect(await resultsOf(files)).toEqual([
      'a',
      'throw unreadable',
      'b',
      'exit unreadable',
      'c',
      'memory unreadable',
      'd',
      'throw unreadable',
    ]);
  });

  test('gives up when a thread cannot start', async () => {
    await expect(resultsOf(['a', 'b'], join(__dirname, 'khong-co.mjs'))).rejects.toThrow('khong-co.mjs');
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckOutput } from '../../src/core';
import { sampleOf } from '../../src/core/samples';
import { schemaErrors } from '../support/checkOutputSchema';

const root = join(__dirname, '../..');
const program = join(root, 'bin/the-thuc');
/** More than are checked on one thread. */
const MANY_FILES = 24;

let folder: string;

function theThuc(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
}

beforeAll(() => {
  // Builds the command line unless it is up to date.
  expect(spawnSync(process.execPath, [join(root, 'scripts/prepare.mjs')], { encoding: 'utf8' }).stderr).toBe(
    '',
  );
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-'));
  const plan = sampleOf('nd30-ke-hoach').build();
  for (let index = 0; index < MANY_FILES; index += 1) {
    const content = index % 8 === 7 ? plan.subarray(0, 100 * index) : plan;
    writeFileSync(join(folder, `${String(index).padStart(2, '0')}.docx`), content);
  }
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('bin/the-thuc', () => {
  test('prints one JSON object and nothing else', () => {
    const { stdout, stderr, status } = theThuc('check', '00.docx', '--format', 'json');
    expect(schemaErrors(JSON.parse(stdout))).toEqual([]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('checks many files on several threads with the results of one, in order', () => {
    const { stdout, status } = theThuc('check', '.', '--format', 'json');
    const { documents, failures } = JSON.parse(stdout) as CheckOutput;
    const broken = ['./07.docx', './15.docx', './23.docx'];
    expect(failures.map(({ file }) => file)).toEqual(broken);
    expect(documents).toHaveLength(MANY_FILES - broken.length);
    expect(documents.map(({ file }) => file)).toEqual(documents.map(({ file }) => file).sort());
    expect(status).toBe(2);
    const alone = JSON.parse(theThuc('check', './05.docx', '--format', 'json').stdout) as CheckOutput;
    expect(documents[5]).toEqual(alone.documents[0]);
  });

  test('gives the shell its exit status', () => {
    expect(theThuc('check', '00.docx', '--stage', 'release', '--fail-on', 'never').status).toBe(0);
    expect(theThuc('check', '00.docx', '--regulation', 'hd36').status).toBe(1);
    expect(theThuc('check', 'khong-co.docx').status).toBe(2);
    expect(theThuc('check').status).toBe(2);
    expect(theThuc('--help').status).toBe(0);
  });

  (process.platform === 'win32' ? test.skip : test)('ends quietly when nobody reads on', () => {
    const command = `"${process.execPath}" "${program}" check . --format json | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('{"schema":');
    expect(stderr).toBe('');
  });

  (existsSync('/dev/full') ? test : test.skip)('says that the report could not be written', () => {
    const command = `"${process.execPath}" "${program}" check 00.docx > /dev/full`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('the-thuc: Không ghi được kết quả: ổ đĩa đã đầy.\n');
    expect(status).toBe(2);
  });
});

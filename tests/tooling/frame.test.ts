import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const packageJson = JSON.parse(read('package.json')) as {
  version: string;
  engines: { node: string };
  scripts: Readonly<Record<string, string>>;
};

describe('the two readmes', () => {
  const commands = (path: string): string[] =>
    [...read(path).matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) =>
      block
        .split('\n')
        .map((line) => line.replace(/\s*#.*/, '').replace(/https:\/\/\S+/, 'https://…'))
        .filter((line) => line !== '' && !line.startsWith('npx the-thuc --help')),
    );

  test('name the same commands', () => {
    expect(commands('README.vi.md')).toEqual(commands('README.md'));
  });

  test.each(['README.md', 'README.vi.md'])('%s begins with the two commands that always work', (path) => {
    expect(commands(path).slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  test.each(['README.md', 'README.vi.md', 'CONTRIBUTING.md'])(
    '%s names no script that does not exist',
    (path) => {
      const named = [...read(path).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
      expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(named));
    },
  );

  test.each(['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'docs/decisions/README.md'])(
    '%s links only to files that exist',
    (path) => {
      const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
      for (const link of links) {
        expect([link, statSync(join(root, path, '..', link)).isFile()]).toEqual([link, true]);
      }
    },
  );
});

describe('bin/the-thuc', () => {
  test('says what to do when the command line has not been built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'the-thuc-'));
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'bin', 'the-thuc'), 'check'],
      {
        encoding: 'utf8',
      },
    );
    rmSync(folder, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run build:cli');
  });

  test('is a program of Node', () => {
    expect(read('bin/the-thuc')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') {
      expect(statSync(join(root, 'bin', 'the-thuc')).mode & 0o111).toBe(0o111);
    }
  });
});

describe('the version of Node', () => {
  test('is the same everywhere', () => {
    expect(packageJson.engines.node).toMatch(new RegExp(`^>=${read('.nvmrc').trim()}(\\.|$)`));
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const RULE = `
import { insertAfter } from './insertAfter';
const SHOWN = 'Hãy viết';
const HEADING = 'I. MỤC ĐÍCH';
const withHeading = (text) => insertAfter(HEADING, text);
export const rule = {
  id: 'planted',
  messages: { wrong: SHOWN + ' “{expected}”.' },
  check: () => [SHOWN],
  examples: [
    { name: 'một tiêu đề đúng', change: withHeading('đúng'), reports: [] },
    { name: 'một tiêu đề sai', change: withHeading('sai'), reports: [{ text: 'sai' }] },
  ],
};
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rule-examples-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What webpack builds from the files, and the errors it reports. */
function build(
  files: Readonly<Record<string, string>>,
  ...options: readonly string[]
): { readonly errors: readonly string[]; readonly program: string } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const builder = join(__dirname, '..', 'support', 'build-folder.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [builder, folder, ...options], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as ReturnType<typeof build>;
}

const files = {
  'src/main.ts': "import { rule } from './core/rules/planted';\nglobalThis.rule = rule;\n",
  'src/core/rules/planted.ts': RULE,
  'src/core/rules/insertAfter.ts':
    'export const insertAfter = (...texts) => globalThis.changes.push(texts);\n',
};

describe('the build', () => {
  test('leaves out the examples of rules and what only they use, and keeps the rest of a rule', () => {
    const { errors, program } = build(files);
    expect(errors).toEqual([]);
    expect(program).toContain('Hãy viết');
    expect(program).toContain('planted');
    for (const text of ['tiêu đề', 'MỤC ĐÍCH', 'sai', 'changes']) {
      expect(program).not.toContain(text);
    }
  });

  test('fails when the examples of a rule get into a program by another way', () => {
    const { errors } = build({
      ...files,
      'src/main.ts': `${files['src/main.ts']}globalThis.names = ['một tiêu đề đúng', 'một tiêu đề sai'];\n`,
    });
    expect(errors).toEqual([expect.stringContaining('main.js holds examples of rules: một tiêu đề đúng')]);
  });

  test('fails when nothing was left out', () => {
    const { errors } = build(files, '--keep-examples');
    expect(errors).toEqual([expect.stringContaining('No rule had examples to leave out')]);
  });
});

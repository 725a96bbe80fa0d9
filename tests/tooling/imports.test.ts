import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTable } from '../../eslint.boundaries.mjs';

const root = join(__dirname, '..', '..');

interface Planted {
  readonly path: string;
  readonly text: string;
}

/** Rule ids that ESLint reports for each text, one list a text. */
function reported(planted: readonly Planted[]): readonly (readonly string[])[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['tests/support/lint-texts.mjs'], {
    cwd: root,
    input: JSON.stringify(planted),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const messages = JSON.parse(stdout) as { ruleId: string }[][];
  return messages.map((each) => each.map(({ ruleId }) => ruleId));
}

const forbiddenPath = 'import-x/no-restricted-paths';
const forbiddenImport = '@typescript-eslint/no-restricted-imports';
const keep = (name: string, from: string): string =>
  `import type { ${name} } from '${from}';\nexport type Kept = ${name};\n`;

/** What is planted, where, and the one rule that must speak; null: nothing may speak. */
const cases: readonly (readonly [title: string, path: string, text: string, rule: string | null])[] = [
  [
    'the language knows no document',
    'src/core/vietnamese/planted.ts',
    keep('Range', '../document'),
    forbiddenPath,
  ],
  ['a type is an import too', 'src/core/xml/planted.ts', keep('Edit', '../edits'), forbiddenPath],
  [
    'the recogniser knows no rule',
    'src/core/administrative/planted.ts',
    keep('Finding', '../linting'),
    forbiddenPath,
  ],
  [
    'the core knows no host',
    'src/core/linting/planted.ts',
    keep('DocumentHost', '../../host/documentHost'),
    forbiddenPath,
  ],
  [
    'a host reaches the core by its front door',
    'src/host/file/planted.ts',
    keep('Range', '../../core/document'),
    forbiddenPath,
  ],
  ['the front door is open', 'src/host/file/planted.ts', keep('Range', '../../core'), null],
  [
    'the user interface knows no host',
    'src/ui/planted.ts',
    keep('DocumentHost', '../host/documentHost'),
    forbiddenPath,
  ],
  [
    'the user interface takes no values from the core',
    'src/ui/planted.ts',
    "export { MAIN_PART } from '../core';\n",
    forbiddenImport,
  ],
  ['the user interface takes types from the core', 'src/ui/planted.ts', keep('Range', '../core'), null],
  [
    'a rule knows no neighbour',
    'src/core/rules/planted/planted.ts',
    "export { other } from './other-rule';\n",
    forbiddenImport,
  ],
  [
    'a rule knows no rule of another group',
    'src/core/rules/planted/planted.ts',
    "export { other } from '../group/other-rule';\n",
    forbiddenImport,
  ],
  [
    'a rule reaches no other rule by a detour',
    'src/core/rules/planted/planted.ts',
    "export { other } from '../../rules/group/other-rule';\n",
    forbiddenImport,
  ],
  [
    'a rule has its examples beside it',
    'src/core/rules/planted/planted.ts',
    "export { examples } from './planted.examples';\n",
    null,
  ],
  [
    'a rule uses the linting layer',
    'src/core/rules/planted/planted.ts',
    keep('Problem', '../../linting'),
    null,
  ],
  [
    'the core depends on no package',
    'src/core/docx/planted.ts',
    "export { useState } from 'react';\n",
    forbiddenImport,
  ],
  ['the core may use fflate', 'src/core/opc/planted.ts', "export { inflateSync } from 'fflate';\n", null],
  [
    'the application knows no React',
    'src/app/planted.ts',
    "export { useState } from 'react';\n",
    forbiddenImport,
  ],
  [
    'the core has no clock',
    'src/core/regulations/planted.ts',
    'export const now = Date.now();\n',
    'no-restricted-properties',
  ],
  [
    'the core has no clock by another name',
    'src/core/regulations/planted.ts',
    'export const now = new Date();\n',
    'no-restricted-syntax',
  ],
  [
    'the core may count days',
    'src/core/regulations/planted.ts',
    'export const day = new Date(2020, 2, 5);\n',
    null,
  ],
  [
    'the core throws no dice',
    'src/core/edits/planted.ts',
    'export const dice = Math.random();\n',
    'no-restricted-properties',
  ],
  [
    'the core reads no environment',
    'src/core/opc/planted.ts',
    "export const home = process.env['HOME'];\n",
    'no-restricted-globals',
  ],
  [
    'the user interface says no Word',
    'src/ui/planted.ts',
    'export const ready = Office.onReady();\n',
    'no-restricted-globals',
  ],
  ['the Word host says Word', 'src/host/word/planted.ts', 'export const ready = Office.onReady();\n', null],
  [
    'word boundaries of ASCII cut Vietnamese words',
    'src/core/rules/planted/planted.ts',
    'export const number = /\\bSố\\b/u;\n',
    'no-restricted-syntax',
  ],
  ['a default export has no name', 'src/app/planted.ts', 'export default 1;\n', 'import-x/no-default-export'],
  ['the program prints nothing', 'src/app/planted.ts', "console.log('x');\n", 'no-console'],
  ['the command line prints', 'src/cli/planted.ts', "console.log('x');\n", null],
  [
    'a directive that disables nothing',
    'src/app/planted.ts',
    '/* eslint-disable curly */\nexport const one = 1;\n',
    'unused',
  ],
];

describe('the import table and the purity of the core', () => {
  const results = reported(cases.map(([, path, text]) => ({ path, text })));

  test.each(cases.map(([title, path, , rule], index) => ({ title, path, rule, found: results[index] })))(
    '$title: $path gives $rule',
    ({ rule, found }) => {
      // A message without a rule is ESLint's own: an unused directive here, a syntax error otherwise.
      const expected = rule === 'unused' ? [null] : rule === null ? [] : [rule];
      expect(found).toEqual(expected);
    },
  );

  test('has a row for every folder', () => {
    const folders = (path: string): string[] =>
      readdirSync(join(root, 'src', path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(path, entry.name));
    const expected = [...folders('core'), ...folders('host'), ...folders('')].filter(
      (folder) => folder !== 'core' && folder !== 'host',
    );
    expect(Object.keys(importTable)).toEqual(expect.arrayContaining(expected));
  });

  test('has no cycle between layers', () => {
    const table: Readonly<Record<string, readonly string[]>> = importTable;
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (table[from] ?? []).some((next) => {
        if (next === to) {
          return true;
        }
        const fresh = !seen.has(next);
        seen.add(next);
        return fresh && reaches(next, to, seen);
      });
    expect(Object.keys(table).filter((layer) => reaches(layer, layer))).toEqual([]);
  });

  test('is the table that docs/architecture.md shows', () => {
    const shown = Object.fromEntries(
      [
        ...readFileSync(join(root, 'docs', 'architecture.md'), 'utf8').matchAll(
          /^\| `([^`|]+)` +\| (.*?) +\|$/gm,
        ),
      ].map(([, layer = '', allowed = '']) => [
        layer,
        [...allowed.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
      ]),
    );
    expect(shown).toEqual(importTable);
  });
});

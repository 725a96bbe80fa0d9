import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint.boundaries.mjs';

const typescript = ['**/*.{ts,tsx}'];
const configFiles = [
  '*.config.{js,mjs}',
  'tests/*/jest.config.mjs',
  'scripts/count-reporter.mjs',
  'scripts/patterns/letters-{loader,transformer}.mjs',
  'scripts/rule-examples-loader.mjs',
];
const nodeGlobals = Object.fromEntries(
  ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'process', 'setInterval', 'setTimeout'].map(
    (name) => [name, 'readonly'],
  ),
);

export default tseslint.config(
  {
    name: 'the-thuc/ignored',
    ignores: ['dist/', 'build/', 'coverage/', 'tests/e2e/screenshots/', 'docs/rules/'],
  },
  { name: 'the-thuc/disabling-needs-a-cause', linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'the-thuc/every-file',
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [js.configs.recommended],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'] }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      curly: ['error', 'all'],
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // Word marks breaks and hyphens by control characters, and XML forbids others: a pattern has to name them.
      'no-control-regex': 'off',
      'no-template-curly-in-string': 'error',
    },
  },
  {
    name: 'the-thuc/typescript',
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Leaving a property out of a copy names it without using it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Taking a text apart by code points is what an NFC text needs.
      '@typescript-eslint/no-misused-spread': 'off',
      // A number in a message or a key is printed as it is; only objects and undefined are accidents.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowNullableObject: false, allowNumber: false, allowString: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...boundaries,
  {
    name: 'the-thuc/user-interface',
    files: ['src/{ui,taskpane,web}/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    name: 'the-thuc/command-line',
    files: ['src/cli/**/*.ts', 'scripts/**/*.mjs', 'bin/the-thuc'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'the-thuc/node-scripts',
    files: ['scripts/**/*.mjs', 'bin/the-thuc', 'tests/**/*.mjs', ...configFiles],
    languageOptions: { globals: nodeGlobals },
  },
  {
    // Read by Internet Explorer's engine too, so it must stay ES5.
    name: 'the-thuc/old-browser-guard',
    files: ['src/taskpane/guard.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { document: 'readonly', navigator: 'readonly' },
    },
  },
  {
    name: 'the-thuc/configuration-exports-default',
    files: configFiles,
    rules: { 'import-x/no-default-export': 'off' },
  },
);

/**
 * Who may import whom: one row per folder of `src`, naming the folders (or single files) it may import besides itself.
 * `docs/architecture.md` shows the same table; `tests/tooling/imports.test.ts` plants violations and keeps the two equal.
 */
export const importTable = {
  'core/opc': ['core/xml'],
  'core/xml': [],
  'core/document': [],
  'core/vietnamese': [],
  'core/reference': [],
  'core/typography': [],
  'core/edits': ['core/document'],
  'core/docx': ['core/opc', 'core/xml', 'core/document', 'core/edits'],
  'core/administrative': ['core/document', 'core/vietnamese', 'core/reference'],
  'core/regulations': ['core/administrative', 'core/vietnamese', 'core/reference'],
  'core/profile': ['core/administrative', 'core/vietnamese', 'core/reference'],
  'core/forms': [
    'core/document',
    'core/vietnamese',
    'core/reference',
    'core/typography',
    'core/administrative',
    'core/regulations',
    'core/edits',
  ],
  'core/samples': [
    'core/opc',
    'core/xml',
    'core/document',
    'core/docx',
    'core/vietnamese',
    'core/reference',
    'core/typography',
    'core/administrative',
    'core/regulations',
    'core/profile',
    'core/edits',
    'core/forms',
  ],
  'core/linting': [
    'core/document',
    'core/vietnamese',
    'core/reference',
    'core/typography',
    'core/administrative',
    'core/regulations',
    'core/profile',
    'core/edits',
    'core/samples',
  ],
  'core/boilerplate': [
    'core/document',
    'core/vietnamese',
    'core/reference',
    'core/typography',
    'core/administrative',
    'core/regulations',
    'core/profile',
    'core/edits',
    'core/forms',
    'core/linting',
  ],
  'core/rules': [
    'core/document',
    'core/vietnamese',
    'core/reference',
    'core/typography',
    'core/administrative',
    'core/regulations',
    'core/profile',
    'core/edits',
    'core/linting',
    'core/samples',
    'core/boilerplate',
  ],
  'core/reporting': [
    'core/opc',
    'core/xml',
    'core/document',
    'core/docx',
    'core/vietnamese',
    'core/reference',
    'core/administrative',
    'core/regulations',
    'core/profile',
    'core/edits',
    'core/linting',
  ],
  'host/documentHost.ts': ['core/index.ts'],
  'host/word': ['core/index.ts', 'host/documentHost.ts'],
  'host/file': ['core/index.ts', 'host/documentHost.ts'],
  app: ['core/index.ts', 'host/documentHost.ts'],
  ui: ['app', 'core/index.ts'],
  taskpane: ['core/index.ts', 'app', 'ui', 'host/documentHost.ts', 'host/word'],
  commands: ['core/index.ts', 'app', 'host/documentHost.ts', 'host/word'],
  web: ['core/index.ts', 'app', 'ui', 'host/documentHost.ts', 'host/file'],
  cli: ['core/index.ts', 'host/documentHost.ts', 'host/file'],
};

/** The table as zones of `import-x/no-restricted-paths`. */
export const importZones = Object.entries(importTable).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((path) => `./${path}`),
  message: `src/${layer} may import only: ${[layer, ...allowed].join(', ')} (docs/architecture.md).`,
}));

/** A rule sees its own examples and what lies outside `rules`, never another rule. */
const otherRule = {
  regex: String.raw`^\.\.?/(?!\.\./)(?!.*\.examples$)|/rules(/|$)`,
  message: 'A rule never imports another rule; what two rules share belongs to linting or vietnamese.',
};
const packageInCore = {
  regex: String.raw`^(?!fflate$)[^.]`,
  message: 'The core depends on no package but fflate.',
};
const userInterfacePackage = {
  regex: '^(react|react-dom|@fluentui)(/|$)',
  message: 'React and Fluent UI belong to src/ui and the shells that start it.',
};
const coreValue = {
  regex: String.raw`^(\.\./)+core$`,
  allowTypeImports: true,
  message: 'The user interface takes types from the core; values reach it through src/app.',
};
const restrictedImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const officeGlobals = ['Office', 'OfficeExtension', 'Word'].map((name) => ({
  name,
  message: 'Only src/host/word, src/taskpane and src/commands may speak to Word.',
}));
const impureGlobals = [
  'console',
  'document',
  'fetch',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'self',
  'setTimeout',
  'window',
].map((name) => ({ name, message: 'The core is pure: what it needs is handed in by the shell.' }));
const impureProperties = [
  { object: 'Date', property: 'now', message: 'The core has no clock: take the date as a parameter.' },
  { object: 'Math', property: 'random', message: 'The core is deterministic.' },
];
const impureSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'The core has no clock: take the date as a parameter.',
  },
];
const castThroughUnknown = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'A cast through unknown hides a wrong type: narrow it instead.',
};
const asciiWordClass = {
  selector: String.raw`Literal[regex.pattern=/\\[bBwW]/]`,
  message: String.raw`\b and \w know only ASCII letters: use \p{L} with the u flag, or lookarounds such as (?<!\p{L}).`,
};

/** Flat-config blocks that hold the architecture; the order matters, a later block replaces a rule's options. */
export const boundaries = [
  {
    name: 'the-thuc/imports-run-one-way',
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: importZones }],
      'import-x/no-cycle': 'error',
      'no-restricted-syntax': ['error', castThroughUnknown],
    },
  },
  {
    name: 'the-thuc/only-the-word-host-says-word',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/core/**', 'src/host/word/**', 'src/taskpane/**', 'src/commands/**'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    name: 'the-thuc/no-react-below-ui',
    files: ['src/{app,host,cli,commands}/**/*.{ts,tsx}'],
    rules: restrictedImports(userInterfacePackage),
  },
  {
    name: 'the-thuc/ui-takes-types-from-core',
    files: ['src/ui/**/*.{ts,tsx}'],
    rules: restrictedImports(coreValue),
  },
  {
    name: 'the-thuc/the-core-is-pure',
    files: ['src/core/**/*.ts'],
    rules: {
      ...restrictedImports(packageInCore),
      'no-restricted-globals': ['error', ...officeGlobals, ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', castThroughUnknown, ...impureSyntax],
    },
  },
  {
    name: 'the-thuc/vietnamese-is-not-ascii',
    files: ['src/core/{vietnamese,administrative,regulations,linting,rules,boilerplate}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', castThroughUnknown, ...impureSyntax, asciiWordClass] },
  },
  {
    name: 'the-thuc/rules-stand-alone',
    files: ['src/core/rules/*/*.ts'],
    ignores: ['src/core/rules/*/index.ts'],
    rules: restrictedImports(packageInCore, otherRule),
  },
  {
    name: 'the-thuc/shells-are-thin',
    files: ['src/taskpane/index.tsx', 'src/commands/index.ts', 'src/web/index.tsx', 'src/cli/main.ts'],
    rules: { 'max-lines': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
];

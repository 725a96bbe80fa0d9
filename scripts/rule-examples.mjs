/**
 * Rules carry their examples (docs/decisions/0002). Tests and docs/rules read them; the pages and the command line show none, so the build
 * leaves them out, and fails when it has not.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Empties `examples: […]` of what a module of rules defines, and takes away what nothing but the examples used.
 *
 * @param {string} source TypeScript
 * @returns {{ source: string, names: string[] }} `names`: what the examples were called, by which they can be told in a program
 */
export function withoutExamples(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true);
  const lists = examplesIn(file);
  if (lists.length === 0) {
    return { source, names: [] };
  }
  const unused = onlyUsedBy(file, lists);
  const cuts = [
    ...lists.map((list) => ({ from: list.getStart(), to: list.getEnd(), by: '[]' })),
    ...unused.map((statement) => ({ from: statement.getStart(), to: statement.getEnd(), by: '' })),
  ].sort((a, b) => b.from - a.from);
  const rest = cuts.reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), source);
  return { source: rest, names: lists.flatMap(namesIn) };
}

/** The values of properties named `examples`. */
function examplesIn(file) {
  return descendants(file)
    .filter((node) => ts.isPropertyAssignment(node) && node.name.getText() === 'examples')
    .map(({ initializer }) => initializer)
    .filter(ts.isArrayLiteralExpression);
}

/** Declarations of the module that are referred to from the given nodes and, but for one another, from nowhere else. */
function onlyUsedBy(file, nodes) {
  const declarations = file.statements.filter(
    (statement) =>
      (ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement)) &&
      !(statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  const namesOf = (statement) =>
    ts.isFunctionDeclaration(statement)
      ? [statement.name.text]
      : statement.declarationList.declarations.flatMap(({ name }) => identifiersIn(name));
  const unused = new Set();
  for (let before = -1; before < unused.size;) {
    before = unused.size;
    const gone = [...nodes, ...unused];
    const used = new Set(identifiersIn(file, new Set(gone)));
    const usedByGone = new Set(gone.flatMap((node) => identifiersIn(node)));
    for (const statement of declarations.filter((each) => !unused.has(each))) {
      const own = identifiersIn(file, new Set([...gone, statement]));
      const names = namesOf(statement);
      if (names.every((name) => used.has(name) && usedByGone.has(name) && !own.includes(name))) {
        unused.add(statement);
      }
    }
  }
  return [...unused];
}

function identifiersIn(node, without = new Set()) {
  return descendants(node, without)
    .filter(ts.isIdentifier)
    .map(({ text }) => text);
}

function namesIn(list) {
  return descendants(list)
    .filter((node) => ts.isPropertyAssignment(node) && node.name.getText() === 'name')
    .flatMap(({ initializer }) => (ts.isStringLiteralLike(initializer) ? initializer.text : []));
}

function descendants(node, without = new Set()) {
  const found = [];
  const visit = (each) => {
    if (!without.has(each)) {
      found.push(each);
      ts.forEachChild(each, visit);
    }
  };
  visit(node);
  return found;
}

/** For `module.rules`, behind the rule that compiles TypeScript. */
export const leaveOut = {
  test: /[\\/]src[\\/]core[\\/]rules[\\/].+\.ts$/,
  enforce: 'pre',
  loader: fileURLToPath(new URL('rule-examples-loader.mjs', import.meta.url)),
};

/** Makes the build fail when the name of an example has got into what it writes, or when nothing was left out. */
export class NoExamples {
  apply(compiler) {
    const { name } = NoExamples;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const leftOut = [];
      compilation.hooks.finishModules.tap(name, (modules) => {
        leftOut.push(...Array.from(modules, ({ buildInfo }) => buildInfo?.leftOut ?? []));
      });
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const problem of examplesAmong(assets, leftOut)) {
          compilation.errors.push(new compiler.webpack.WebpackError(problem));
        }
      });
    });
  }
}

/** @param {string[][]} leftOut the names of the examples of each module */
function examplesAmong(assets, leftOut) {
  const telling = leftOut.filter(({ length }) => length > 1);
  if (telling.length === 0) {
    return ['No rule had examples to leave out: does the loader still run?'];
  }
  return Object.entries(assets)
    .filter(([file]) => /\.m?js$/.test(file))
    .flatMap(([file, asset]) => {
      const program = asset.source().toString();
      const isIn = (each) => ['"', "'", '`'].some((mark) => program.includes(mark + each + mark));
      // One name may stand there for another reason; those of a whole rule do not.
      const found = telling.find((names) => names.every(isIn));
      return found === undefined ? [] : [`${file} holds examples of rules: ${found.join(' | ')}`];
    });
}

/**
 * Module hooks that let Node run the project's TypeScript: imports without extension, types stripped, JSON as a default export.
 * Only for scripts that read the sources; what is shipped is built by webpack.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { asShipped } from '../patterns/written-out-letters.mjs';

const isFile = (url) => {
  try {
    return statSync(fileURLToPath(url)).isFile();
  } catch {
    return false;
  }
};

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && context.parentURL !== undefined) {
    const base = new URL(specifier, context.parentURL).href;
    const found = [`${base}.ts`, `${base}/index.ts`].find(isFile);
    if (found !== undefined) {
      return { url: found, shortCircuit: true };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (url.endsWith('.json')) {
    const json = readFileSync(new URL(url), 'utf8');
    return { format: 'module', source: `export default ${json};`, shortCircuit: true };
  }
  if (!url.endsWith('.ts')) {
    return next(url, context);
  }
  const path = fileURLToPath(url);
  const { code } = await transform(asShipped(readFileSync(path, 'utf8'), path), {
    filename: pathToFileURL(path).href,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

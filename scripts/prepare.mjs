/**
 * Builds the command line, so that `npx the-thuc` works right after `npm ci`.
 *
 * npm runs this on `npm ci`, and npx once more when it first links the package: nothing is built when nothing has changed.
 * A failure is told but does not fail the installation, because the pages and the tests do not need the command line.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'build', 'cli.mjs');
const sources = ['src', 'package.json', 'webpack.config.js'].map((path) => join(root, path));

if (newest(sources) > modified(program)) {
  try {
    await buildCommandLine();
  } catch (error) {
    console.error(`the-thuc: không dựng được dòng lệnh, npx the-thuc chưa dùng được.\n${error.message}`);
  }
}

/** Time of the last change below the paths, in milliseconds. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const stats = statSync(path);
      return stats.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stats.mtimeMs;
    }),
    0,
  );
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function buildCommandLine() {
  const { default: webpack } = await import('webpack');
  const { cliConfig } = await import('../webpack.config.js');
  const compiler = webpack(cliConfig({ mode: 'production' }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) {
    throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  }
}

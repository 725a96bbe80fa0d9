/**
 * Builds `src/main.ts` of a folder as the pages are built, in a process of its own: webpack loads its loaders as modules, which Jest does
 * not allow. Prints the errors and the program as JSON.
 *
 *   node build-folder.mjs FOLDER [--keep-examples]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { leaveOut, NoExamples } from '../../scripts/rule-examples.mjs';

const [folder, flag] = process.argv.slice(2);
const output = join(folder, 'dist');
const compiler = webpack({
  mode: 'production',
  context: folder,
  entry: './src/main.ts',
  output: { path: output, filename: 'main.js' },
  module: { rules: flag === '--keep-examples' ? [] : [leaveOut] },
  resolve: { extensions: ['.ts'] },
  optimization: { emitOnErrors: true },
  plugins: [new NoExamples()],
});
compiler.run((failure, stats) => {
  if (failure !== null) {
    throw failure;
  }
  const errors = stats.compilation.errors.map(({ message }) => message);
  process.stdout.write(JSON.stringify({ errors, program: readFileSync(join(output, 'main.js'), 'utf8') }));
});

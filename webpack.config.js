import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { leaveOut, NoExamples } from './scripts/rule-examples.mjs';
import { writeLettersOut } from './scripts/patterns/written-out-letters.mjs';
import { contentSecurityPolicy, deployedManifest, pages } from './scripts/pages.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
// Every engine that knows the look-behind of our patterns (Safari 16.4, Chromium 94) knows this edition. An older one would turn private
// fields into weak maps, and a check would take nearly twice as long.
const edition = 'es2022';

export default (_env, { mode = 'production' }) => [pagesConfig({ mode }), cliConfig({ mode })];

/** The browser page and the two pages Word opens, into `dist`. */
export function pagesConfig({ mode, publicUrl = process.env.PUBLIC_URL }) {
  const development = mode === 'development';
  return {
    name: 'pages',
    mode,
    context: root,
    target: ['web', edition],
    entry: Object.fromEntries(pages.map((page) => [page.name, page.entry])),
    output: {
      path: `${root}dist`,
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    module: { rules: [compileTypeScript(edition), writeLettersOut, leaveOut] },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    plugins: [
      ...pages.map((page) => htmlPage(page, development)),
      copyStaticFiles(publicUrl),
      new NoExamples(),
    ],
    optimization: { splitChunks: { chunks: 'all' } },
    performance: {
      hints: development ? false : 'warning',
      // Rules and lexicon; the page comes from the same machine or the office's own server.
      maxAssetSize: 2_100_000,
      maxEntrypointSize: 2_600_000,
    },
    devtool: development ? 'cheap-module-source-map' : false,
    devServer: {
      host: 'localhost',
      port: Number(process.env.PORT ?? 3000),
      static: false,
      hot: false,
      client: { overlay: false },
    },
    cache: onDisk('pages'),
    stats: 'errors-warnings',
  };
}

/** The command line as one file for Node, into `build`. */
export function cliConfig({ mode }) {
  return {
    name: 'cli',
    mode,
    context: root,
    target: 'node20',
    entry: { cli: './src/cli/main.ts' },
    output: {
      path: `${root}build`,
      filename: '[name].mjs',
      chunkFormat: 'module',
      module: true,
      // scripts/prepare.mjs compares the file's time with its sources, so the file is written even when nothing changed.
      compareBeforeEmit: false,
    },
    experiments: { outputModule: true },
    module: { rules: [compileTypeScript(edition), writeLettersOut, leaveOut] },
    resolve: { extensions: ['.ts', '.js'] },
    plugins: [new NoExamples()],
    // Nobody downloads this file: readable stack traces and a quick install are worth more than its size.
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
    cache: onDisk('cli'),
    stats: 'errors-warnings',
  };
}

const compileTypeScript = (target) => ({
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const htmlPage = ({ name, template, policy }, development) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { contentSecurityPolicy: contentSecurityPolicy(policy, { development }) },
  });

const copyStaticFiles = (publicUrl) =>
  new CopyPlugin({
    patterns: [
      { from: 'assets', to: 'assets' },
      { from: 'src/taskpane/guard.js', to: 'guard.js', info: { minimized: true } },
      {
        from: 'manifest.xml',
        transform: (content) => deployedManifest(content.toString('utf8'), publicUrl),
      },
    ],
  });

const onDisk = (name) => ({
  type: 'filesystem',
  name,
  buildDependencies: {
    config: [
      fileURLToPath(import.meta.url),
      `${root}scripts/pages.mjs`,
      `${root}scripts/rule-examples.mjs`,
      `${root}scripts/rule-examples-loader.mjs`,
      `${root}scripts/patterns/letters-loader.mjs`,
      `${root}scripts/patterns/written-out-letters.mjs`,
    ],
  },
});

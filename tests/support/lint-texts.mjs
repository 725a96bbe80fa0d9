/**
 * Lints texts as if they stood at given paths, with the project's own configuration, and prints the messages as JSON.
 *
 * A process of its own, because ESLint loads its configuration as an ES module. Rules that need types are left out: the type checker
 * knows no file that is not on disk. Standard input: `{path, text}[]`; standard output: `{ruleId, message}[][]`.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});
const planted = JSON.parse(await text(process.stdin));
const results = [];
for (const { path, text: code } of planted) {
  const [result] = await eslint.lintText(code, { filePath: path });
  results.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));

/**
 * The Open XML SDK's complaints about files, by the file's path, as JSON on the standard output. A program of its own: the validator is an
 * ES module with a WebAssembly runtime, which Jest does not load.
 *
 *   node tests/validity/validate.mjs <.docx>…
 */
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

const complaints = {};
for (const path of process.argv.slice(2)) {
  const found = await validate(new Uint8Array(readFileSync(path)), 'docx');
  complaints[path] = found.map(({ description, path: { partUri, xpath } }) => ({
    description,
    part: partUri,
    xpath,
  }));
}
// The runtime keeps the process alive: it is ended as soon as the answer has been handed over.
process.stdout.write(JSON.stringify(complaints), () => process.exit(0));

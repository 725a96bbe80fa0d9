/** Runs the generator of docs/rules where it exists; `--check` only compares. */
import { existsSync } from 'node:fs';

if (existsSync(new URL('rule-docs.mjs', import.meta.url))) {
  await import('./rule-docs.mjs');
}

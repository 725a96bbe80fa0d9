/**
 * What opening and checking a document cost, as a share of what mammoth takes to turn the same document into HTML in the same run; then
 * how the time grows on texts and files that invite it to grow with the square of their length.
 * Exit status 1 when a share is over its budget, or a growth is that steep.
 *
 *   npm run bench
 */
import { register } from 'node:module';
import mammoth from 'mammoth';

register('./rule-docs/typescript-hooks.mjs', import.meta.url);
const { checkDocx } = await import('../src/core/check.ts');
const { readDocx } = await import('../src/core/docx/index.ts');
const { planOfPages } = await import('./bench/plan.mjs');
const { timeInTurn } = await import('./bench/timeInTurn.mjs');
const { growthOf, STEEPEST } = await import('./bench/growth.mjs');
const { LONG_TEXTS } = await import('./bench/longTexts.mjs');
const { HOSTILE_PARTS } = await import('./bench/hostileParts.mjs');

const BUDGETS = { open: 0.1, check: 0.12 };
const ROUNDS = 25;

const check = (bytes) => checkDocx(bytes, { asOf: '2026-11-21' });

for (const pages of [2, 20, 60]) {
  const bytes = planOfPages(pages);
  const { convert, ...times } = await timeInTurn(
    {
      convert: () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
      open: () => readDocx(bytes),
      check: () => check(bytes),
    },
    { rounds: ROUNDS, settle: () => readDocx(bytes) },
  );
  for (const [name, time] of Object.entries(times)) {
    const share = time / convert;
    const isOver = share > BUDGETS[name];
    const verdict = isOver ? `over the budget of ${BUDGETS[name]}` : `within ${BUDGETS[name]}`;
    console.log(
      `${pages} pages, ${name}: ${share.toFixed(3)} of mammoth's ${convert.toFixed(0)} ms, ${verdict}`,
    );
    process.exitCode = isOver ? 1 : process.exitCode;
  }
}

for (const [verb, run, documents] of [
  ['read', readDocx, HOSTILE_PARTS],
  ['check', check, LONG_TEXTS],
]) {
  for (const [name, build] of documents) {
    const { growth, longTime } = growthOf(build, run);
    if (growth > STEEPEST) {
      console.log(
        `${verb}, ${name}: ${growth.toFixed(1)} times as long for four times the length (${longTime.toFixed(0)} ms)`,
      );
      process.exitCode = 1;
    }
  }
  console.log(`${verb}: growth tried on ${documents.length} documents`);
}

/**
 * What opening and checking a document cost, as a share of what mammoth takes to turn the same document into HTML in the same run.
 * Exit status 1 when a share is over its budget.
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

const BUDGETS = { open: 0.1, check: 0.12 };
const ROUNDS = 25;

for (const pages of [2, 20, 60]) {
  const bytes = planOfPages(pages);
  const { convert, ...times } = await timeInTurn(
    {
      convert: () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
      open: () => readDocx(bytes),
      check: () => checkDocx(bytes, { asOf: '2026-11-21' }),
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

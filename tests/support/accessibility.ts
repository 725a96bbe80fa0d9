import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Waits until nothing fades or slides any more: half-way through a fade, every text is pale. */
export async function comesToRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** What axe finds serious on a page at rest: the rule and the elements, one line each. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  await comesToRest(page);
  // Fluent UI's focus guards are hidden and focusable on purpose: they hand the focus on and never keep it.
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

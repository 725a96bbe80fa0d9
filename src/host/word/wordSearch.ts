import type { LiveParagraph, ProxyScope } from './liveDocument';
import { escapeNeedle, sameForSearch, type SearchPlan } from './searchNeedle';

/** Whole words and wildcards stay off: both go wrong with Vietnamese letters (office-js #3360). */
const OPTIONS = { matchCase: true };

/** A planned search in one paragraph. */
export interface PlannedSearch {
  readonly paragraph: LiveParagraph;
  readonly plan: SearchPlan;
}

/**
 * Queues a search that a first hit answers. When Word has no such hit, the range says so after the next sync (`isNullObject`),
 * and what was queued for it does nothing.
 */
export function firstHit(scope: ProxyScope, { paragraph, plan }: PlannedSearch): Word.Range {
  const area = plan.within === null ? paragraph.proxy : firstIn(scope, paragraph.proxy, plan.within);
  return firstIn(scope, area, plan.needle);
}

function firstIn(scope: ProxyScope, area: Word.Paragraph | Word.Range, needle: string): Word.Range {
  const hits = scope.keep(area.search(escapeNeedle(needle), OPTIONS));
  return scope.keep(hits.getFirstOrNullObject());
}

/**
 * The ranges of several searches, in order; null where Word has no such hit. Asks Word only when a first hit does not answer
 * one of them. The text must stay as it was loaded until this is over.
 */
export async function findRanges(
  scope: ProxyScope,
  searches: readonly PlannedSearch[],
): Promise<readonly (Word.Range | null)[]> {
  const counted = searches.map((search) => (search.plan.occurrence === 0 ? null : loadHits(scope, search)));
  if (counted.some((hits) => hits !== null)) {
    await scope.context.sync();
  }
  return searches.map((search, index) => {
    const hits = counted[index] ?? null;
    return hits === null ? firstHit(scope, search) : chosenHit(scope, hits, search.plan);
  });
}

function loadHits(scope: ProxyScope, { paragraph, plan }: PlannedSearch): Word.RangeCollection {
  const hits = scope.keep(paragraph.proxy.search(escapeNeedle(plan.needle), OPTIONS));
  hits.load('text');
  return hits;
}

/** The n-th hit, if Word's idea of a hit is ours. */
function chosenHit(scope: ProxyScope, { items }: Word.RangeCollection, plan: SearchPlan): Word.Range | null {
  for (const item of items) {
    scope.keep(item);
  }
  const hit = items[plan.occurrence];
  return hit !== undefined && sameForSearch(hit.text, plan.needle) ? hit : null;
}

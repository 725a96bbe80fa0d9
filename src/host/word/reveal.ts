import type { Document, Range } from '../../core';
import { ProxyScope } from './liveDocument';
import { loadStories } from './liveStories';
import { Locator, type LivePlace } from './locator';
import { placeOf, searchFor } from './places';
import { findRanges } from './wordSearch';

/**
 * Selects a range of the last reading, or the whole paragraph where the range is all of it or Word's search cannot find it.
 * Selecting is the one way to show a place: `range.highlight` selects as well on the web (office-js #6141).
 */
export async function revealRange(
  context: Word.RequestContext,
  document: Document,
  range: Range,
  expected: string,
): Promise<'shown' | 'notFound'> {
  const scope = new ProxyScope(context);
  const live = await loadStories(scope, document, new Set([range.part]));
  const place = placeOf(document, new Locator(document, live), range, expected);
  if (place !== null) {
    await select(scope, place);
  }
  await scope.finish();
  return place === null ? 'notFound' : 'shown';
}

async function select(scope: ProxyScope, place: LivePlace): Promise<void> {
  const search = searchFor(place);
  const [range] = search === null ? [] : await findRanges(scope, [search]);
  // First the paragraph: it stays selected when Word does not find the text in it.
  place.paragraph.proxy.select();
  range?.select();
}

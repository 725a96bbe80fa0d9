import type { Document, Range } from '../../core';
import { ProxyScope, type LiveParagraph } from './liveDocument';
import { loadStories } from './liveStories';
import { Locator, type LivePlace } from './locator';
import { planSearch } from './searchNeedle';
import { comparable, type Span } from './wordText';
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

/** Where the range stands now; in a paragraph that was changed around it, the only place that has its text. */
function placeOf(document: Document, locator: Locator, range: Range, expected: string): LivePlace | null {
  const anchor = document.stories.get(range.part)?.paragraphs[range.paragraph]?.textBoxAnchor ?? null;
  if (anchor !== null) {
    return placeOfTextBox(locator.partnerOf(range.part, anchor));
  }
  const located = locator.span(range, expected);
  if (located.found) {
    return located.place;
  }
  const changed = located.reason === 'textChanged' ? locator.partnerOf(range.part, range.paragraph) : null;
  const span = changed === null ? null : onlyOccurrence(changed.text, expected);
  return changed === null || span === null ? null : { paragraph: changed, span };
}

/** The API has no way into a text box; the paragraph that it hangs on is beside it. */
function placeOfTextBox(anchor: LiveParagraph | null): LivePlace | null {
  return anchor === null ? null : { paragraph: anchor, span: { start: 0, end: 0 } };
}

function onlyOccurrence(text: string, wanted: string): Span | null {
  const start = text.indexOf(wanted);
  return comparable(wanted) !== '' && start >= 0 && text.lastIndexOf(wanted) === start
    ? { start, end: start + wanted.length }
    : null;
}

async function select(scope: ProxyScope, { paragraph, span }: LivePlace): Promise<void> {
  const plan = coversText(paragraph, span) ? null : planSearch(paragraph.text, span);
  const [range] = plan === null ? [] : await findRanges(scope, [{ paragraph, plan }]);
  // First the paragraph: it stays selected when Word does not find the text in it.
  paragraph.proxy.select();
  range?.select();
}

/** A blank range shows nothing, and a whole paragraph needs no search. */
function coversText({ text }: LiveParagraph, { start, end }: Span): boolean {
  return (
    comparable(text.slice(start, end)) === '' || comparable(text.slice(0, start) + text.slice(end)) === ''
  );
}

import type { Document, Range } from '../../core';
import type { LiveParagraph } from './liveDocument';
import type { LivePlace, Locator } from './locator';
import { planSearch } from './searchNeedle';
import { comparable, type Span } from './wordText';
import type { PlannedSearch } from './wordSearch';

/** Where a range of the reading stands now; in a paragraph that was changed around it, the only place that has its text. */
export function placeOf(
  document: Document,
  locator: Locator,
  range: Range,
  expected: string,
): LivePlace | null {
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

/** How to have Word find the place; null where the whole paragraph stands for it. */
export function searchFor({ paragraph, span }: LivePlace): PlannedSearch | null {
  const plan = coversText(paragraph, span) ? null : planSearch(paragraph.text, span);
  return plan === null ? null : { paragraph, plan };
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

/** A blank range shows nothing, and a whole paragraph needs no search. */
function coversText({ text }: LiveParagraph, { start, end }: Span): boolean {
  return (
    comparable(text.slice(start, end)) === '' || comparable(text.slice(0, start) + text.slice(end)) === ''
  );
}

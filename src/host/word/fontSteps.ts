import type { ProxyScope } from './liveDocument';
import type { LivePlace } from './locator';
import { planSearch } from './searchNeedle';
import type { Step } from './step';
import { findRanges, type PlannedSearch } from './wordSearch';
import { charactersOf } from './wordText';

export interface FontWork {
  readonly edit: number;
  readonly place: LivePlace;
  readonly values: Word.Interfaces.FontUpdateData;
}

/** Word's search takes no tab and no break, and only so much text: longer stretches are found piece by piece. */
const PIECES = /[^\p{Cc}\p{Co}\ufffc]{1,100}/gu;

/** Character formatting of stretches of text. To be queued before anything changes the text. */
export async function fontSteps(scope: ProxyScope, works: readonly FontWork[]): Promise<readonly Step[]> {
  const searches = works.map(({ place }) => searchesFor(place));
  const ranges = await findRanges(
    scope,
    searches.flatMap((pieces) => pieces ?? []),
  );
  let taken = 0;
  return works.map(({ edit, place, values }, index): Step => {
    const pieces = searches[index] ?? [];
    const found = ranges.slice(taken, taken + pieces.length);
    taken += pieces.length;
    const targets = isWholeText(place)
      ? [scope.keep(place.paragraph.proxy.getRange('Content'))]
      : found.filter((range) => range !== null);
    return targets.length === 0 || targets.length < pieces.length
      ? { edit, skip: 'locationLost' }
      : { edit, queue: () => setFonts(scope, targets, values) };
  });
}

function setFonts(
  scope: ProxyScope,
  targets: readonly Word.Range[],
  values: FontWork['values'],
): readonly Word.Range[] {
  for (const target of targets) {
    scope.keep(target.font).set(values);
  }
  return targets;
}

/** Nothing visible stands outside the span. */
function isWholeText({ paragraph: { text }, span }: LivePlace): boolean {
  return charactersOf(text.slice(0, span.start) + text.slice(span.end)).values.length === 0;
}

/**
 * The searches that find the stretch piece by piece; none for a whole paragraph. Null when one of the pieces cannot be searched
 * for.
 */
function searchesFor(place: LivePlace): readonly PlannedSearch[] | null {
  if (isWholeText(place)) {
    return [];
  }
  const { paragraph, span } = place;
  const pieces = Array.from(paragraph.text.slice(span.start, span.end).matchAll(PIECES));
  const plans = pieces.map(({ 0: piece, index }) =>
    planSearch(paragraph.text, { start: span.start + index, end: span.start + index + piece.length }),
  );
  const possible = plans.filter((plan) => plan !== null);
  return possible.length < plans.length ? null : possible.map((plan) => ({ paragraph, plan }));
}

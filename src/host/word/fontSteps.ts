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
  const searches = works.map(({ place }) => (isWholeText(place) ? [] : piecesOf(place)));
  const ranges = await findRanges(scope, searches.flat());
  let taken = 0;
  return works.map(({ edit, place, values }, index) => {
    const count = searches[index]?.length ?? 0;
    const pieces = isWholeText(place)
      ? [scope.keep(place.paragraph.proxy.getRange('Content'))]
      : ranges.slice(taken, taken + count);
    taken += count;
    const targets = pieces.filter((piece) => piece !== null);
    return targets.length === 0 || targets.length < pieces.length
      ? { edit, skip: 'locationLost' }
      : {
          edit,
          queue: () => {
            for (const target of targets) {
              scope.keep(target.font).set(values);
            }
            return targets;
          },
        };
  });
}

/** Nothing visible stands outside the span. */
function isWholeText({ paragraph: { text }, span }: LivePlace): boolean {
  return charactersOf(text.slice(0, span.start) + text.slice(span.end)).values.length === 0;
}

function piecesOf({ paragraph, span }: LivePlace): readonly PlannedSearch[] {
  const pieces = paragraph.text.slice(span.start, span.end).matchAll(PIECES);
  return Array.from(pieces).flatMap(({ 0: piece, index }) => {
    const start = span.start + index;
    const plan = planSearch(paragraph.text, { start, end: start + piece.length });
    return plan === null ? [] : [{ paragraph, plan }];
  });
}

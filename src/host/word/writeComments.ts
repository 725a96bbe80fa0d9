import { lockOf, MAIN_PART, ownCommentCode, type Document } from '../../core';
import type { CommentsRemoved, CommentsWritten, Remark } from '../documentHost';
import { ProxyScope } from './liveDocument';
import { loadStories } from './liveStories';
import { Locator, type LivePlace } from './locator';
import { clearOwnComments } from './ownComments';
import { placeOf, searchFor } from './places';
import { comparable } from './wordText';
import { findRanges } from './wordSearch';

/** As for edits: Word stops add-ins that keep it busy for long. */
const COMMENTS_PER_REQUEST = 200;

interface PlacedRemark {
  readonly text: string;
  readonly place: LivePlace;
}

/**
 * Puts remarks beside the text as comments (WordApi 1.4), in place of those that this product has put there before. Each stands
 * where the pane leads to; where Word's search cannot find the words, at their paragraph.
 */
export async function writeComments(
  context: Word.RequestContext,
  document: Document,
  remarks: readonly Remark[],
): Promise<CommentsWritten> {
  const scope = new ProxyScope(context);
  const { kept, keptCodes } = await clearOwnComments(scope);
  const live = await loadStories(scope, document, new Set());
  const locator = new Locator(document, live);
  const wanted = remarks.filter(({ text }) => !keptCodes.has(ownCommentCode(text) ?? ''));
  const placed = wanted.flatMap((remark) => placeRemark(document, locator, remark));
  const targets = await targetsOf(scope, placed);
  for (const [index, { text }] of placed.entries()) {
    if (index > 0 && index % COMMENTS_PER_REQUEST === 0) {
      await context.sync();
    }
    const target = targets[index];
    if (target !== undefined) {
      scope.keep(target.insertComment(text));
    }
  }
  await scope.finish();
  return { written: placed.length, notFound: wanted.length - placed.length, kept };
}

/** Removes the comments that this product has written. */
export async function removeOwnComments(context: Word.RequestContext): Promise<CommentsRemoved> {
  const scope = new ProxyScope(context);
  const { kept, removed } = await clearOwnComments(scope);
  await scope.finish();
  return { removed, kept };
}

/** Comments exist in the body only, and not where the author has locked the content. */
function placeRemark(
  document: Document,
  locator: Locator,
  { expected, range, text }: Remark,
): readonly PlacedRemark[] {
  if (
    range.part !== MAIN_PART ||
    lockOf({ kind: 'setRunFormat', range, expected, format: {} }, document) !== null
  ) {
    return [];
  }
  const place = placeOf(document, locator, range, expected);
  return place === null ? [] : [{ text, place }];
}

/** The words of each place, or the whole paragraph. Asks Word, so that what it does not find is known before anything is written. */
async function targetsOf(scope: ProxyScope, placed: readonly PlacedRemark[]): Promise<readonly Word.Range[]> {
  const searches = placed.map(({ place }) => searchFor(place));
  const found = await findRanges(
    scope,
    searches.filter((search) => search !== null),
  );
  await scope.context.sync();
  const ranges = found.values();
  return placed.map(({ place }, index) => {
    const range = searches[index] === null ? null : (ranges.next().value ?? null);
    return range === null || range.isNullObject ? wholeParagraph(scope, place) : range;
  });
}

/** With its mark where it is empty: a comment wants something to stand at. */
function wholeParagraph(scope: ProxyScope, { paragraph }: LivePlace): Word.Range {
  return scope.keep(paragraph.proxy.getRange(comparable(paragraph.text) === '' ? 'Whole' : 'Content'));
}

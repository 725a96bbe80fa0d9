import { MAIN_PART, type Document } from '../../core';
import { queueParagraphs, type LiveParagraph, type ProxyScope } from './liveDocument';
import { sectionAt } from './sectionAt';

/** Paragraphs by part, as in `Document.stories`. */
export type LiveStories = ReadonlyMap<string, readonly LiveParagraph[]>;

/**
 * Loads the body and, of the other parts that are wanted, those that Word has a way to: the usual header and footer of a
 * section.
 */
export async function loadStories(
  scope: ProxyScope,
  document: Document,
  wanted: ReadonlySet<string>,
): Promise<LiveStories> {
  const queued = new Map([[MAIN_PART, queueParagraphs(scope, scope.context.document.body)]]);
  for (const { index, headers, footers } of document.sections) {
    // First and even pages are left out: asking for them makes some Words fail (office-js-docs-reference #1202).
    if (headers.default !== null && wanted.has(headers.default) && !queued.has(headers.default)) {
      queued.set(headers.default, queueParagraphs(scope, sectionAt(scope, index).getHeader('Primary')));
    }
    if (footers.default !== null && wanted.has(footers.default) && !queued.has(footers.default)) {
      queued.set(footers.default, queueParagraphs(scope, sectionAt(scope, index).getFooter('Primary')));
    }
  }
  await scope.context.sync();
  return new Map(Array.from(queued, ([part, read]) => [part, read()]));
}

import { insertionResidue, type ExpectedParagraph } from './insertionResidue';
import { loadParagraphs, ProxyScope } from './liveDocument';
import { sectionAt } from './pageSteps';
import { comparable } from './wordText';

/** A header that a page number was put into. */
export interface NumberedHeader {
  readonly section: number;
  /** How many paragraphs it held before; 0 when they were all empty. */
  readonly headerParagraphs: number;
}

export interface PossibleResidue {
  /** What the body should consist of. */
  readonly expected: readonly ExpectedParagraph[];
  readonly headers: readonly NumberedHeader[];
}

/**
 * Takes away the empty paragraphs that insertions left behind. To be done in a run of its own: within the run that inserted, Word on the web still
 * lists the paragraphs of before (office-js #3284).
 */
export async function tidyInsertions(
  context: Word.RequestContext,
  { expected, headers }: PossibleResidue,
): Promise<void> {
  const scope = new ProxyScope(context);
  const loaded = headers.map(({ section, headerParagraphs }) => ({
    paragraphs: loadHeader(scope, section),
    headerParagraphs,
  }));
  const live = await loadParagraphs(scope);
  for (const index of insertionResidue(expected, live)) {
    live[index]?.proxy.delete();
  }
  for (const { paragraphs, headerParagraphs } of loaded) {
    tidyHeader(scope, paragraphs.items, headerParagraphs);
  }
  await scope.finish();
}

function loadHeader(scope: ProxyScope, section: number): Word.ParagraphCollection {
  const header = scope.keep(sectionAt(scope, section).getHeader('Primary'));
  const paragraphs = scope.keep(header.paragraphs);
  paragraphs.load('text');
  return paragraphs;
}

/** The number comes first. Its own text does not tell it from an empty paragraph: a field may not have been counted yet. */
function tidyHeader(scope: ProxyScope, items: readonly Word.Paragraph[], before: number): void {
  const surplus = items.slice(1, Math.max(items.length - before, 1));
  for (const paragraph of surplus) {
    if (comparable(paragraph.text) === '') {
      paragraph.delete();
    }
  }
  for (const paragraph of items) {
    scope.keep(paragraph);
  }
}

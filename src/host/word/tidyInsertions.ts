import { insertionResidue, type ExpectedParagraph } from './insertionResidue';
import { ProxyScope, queueParagraphs, type LiveParagraph } from './liveDocument';
import { sectionAt } from './sectionAt';
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
 * Takes away the empty paragraphs that insertions left behind. To be done in a run of its own: within the run that inserted,
 * Word on the web still lists the paragraphs of before (office-js #3284).
 */
export async function tidyInsertions(
  context: Word.RequestContext,
  { expected, headers }: PossibleResidue,
): Promise<void> {
  const scope = new ProxyScope(context);
  const readBody = queueParagraphs(scope, context.document.body);
  const readHeaders = headers.map(({ section, headerParagraphs }) => ({
    read: queueParagraphs(scope, sectionAt(scope, section).getHeader('Primary')),
    headerParagraphs,
  }));
  await context.sync();
  const body = readBody();
  const residue = insertionResidue(expected, body).flatMap((index) => body[index] ?? []);
  const inHeaders = readHeaders.flatMap(({ read, headerParagraphs }) =>
    headerResidue(read(), headerParagraphs),
  );
  for (const { proxy } of [...residue, ...inHeaders]) {
    proxy.delete();
  }
  await scope.finish();
}

/** The number comes first. Its own text does not tell it from an empty paragraph: a field may not have been counted yet. */
function headerResidue(header: readonly LiveParagraph[], before: number): readonly LiveParagraph[] {
  return header.slice(1, Math.max(header.length - before, 1)).filter(({ text }) => comparable(text) === '');
}

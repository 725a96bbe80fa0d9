import { insertionResidue, type ExpectedParagraph } from './insertionResidue';
import { loadParagraphs, ProxyScope } from './liveDocument';

/**
 * Takes away the empty paragraphs that insertions left behind. To be done in a run of its own: within the run that inserted, Word on the web still
 * lists the paragraphs of before (office-js #3284).
 */
export async function tidyInsertions(
  context: Word.RequestContext,
  expected: readonly ExpectedParagraph[],
): Promise<void> {
  const scope = new ProxyScope(context);
  const live = await loadParagraphs(scope);
  for (const index of insertionResidue(expected, live)) {
    live[index]?.proxy.delete();
  }
  await scope.finish();
}

import { type Document, oncePer } from '../../document';

/**
 * Paragraphs of the main part that begin inside an open quotation (“ …), as where a decision quotes the articles it changes. Only
 * curly quotation marks tell opening from closing; one left open by mistake is taken as closed after thirty paragraphs.
 */
export const quotedParagraphs = oncePer(readQuotations);

function readQuotations({ main }: Document): ReadonlySet<number> {
  const quoted = new Set<number>();
  let openSince: number | null = null;
  for (const { index, text } of main.paragraphs) {
    if (openSince !== null && index - openSince > LONGEST_QUOTATION) {
      openSince = null;
    }
    if (openSince !== null) {
      quoted.add(index);
    }
    for (const mark of text.match(/[“”]/gu) ?? []) {
      openSince = mark === '“' ? (openSince ?? index) : null;
    }
  }
  return quoted;
}

const LONGEST_QUOTATION = 30;

import { type Document, oncePer } from '../../document';

/**
 * Paragraphs of the main part that begin inside an open quotation (“ …), as where a decision quotes the articles it changes. Only
 * curly quotation marks tell opening from closing; of straight ones, the odd one behind an opening mark closes it by mistake. One left
 * open by mistake is taken as closed after thirty paragraphs.
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
    let straight = 0;
    for (const mark of text.match(/[“”"]/gu) ?? []) {
      if (mark === '"') {
        straight += 1;
      } else {
        openSince = mark === '“' ? (openSince ?? index) : null;
        straight = 0;
      }
    }
    if (straight % 2 === 1) {
      openSince = null;
    }
  }
  return quoted;
}

const LONGEST_QUOTATION = 30;

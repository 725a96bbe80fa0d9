import { oncePer, type Document, type Section } from '../../document';
import { isHigherThan } from './textHeight';

/** So much more than a page must the text be high, that nobody's way of breaking lines brings it back on one. */
const CERTAINLY = 1.005;

function pageHeight({ page, margins }: Section): number {
  return page.height - margins.top - margins.bottom;
}

/**
 * Whether the document certainly has more than one page: Word saw a page break when it last laid the document out, or there is more
 * text than one page holds.
 */
export const hasSeveralPages = oncePer((document: Document): boolean => {
  const { main, sections } = document;
  if (sections.length > 1 && sections.slice(1).some(({ breakType }) => breakType !== 'continuous')) {
    return true;
  }
  const breaks = main.paragraphs.some(
    ({ index, renderedPageBreaks, startsPage }) => renderedPageBreaks.length > 0 || (startsPage && index > 0),
  );
  const [section] = sections;
  return breaks || (section !== undefined && isHigherThan(document, pageHeight(section) * CERTAINLY));
});

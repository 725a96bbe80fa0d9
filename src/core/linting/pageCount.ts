import type { Document, Paragraph } from '../document';

/** Letters of 14-point Times New Roman on a line between the usual margins. */
const LETTERS_PER_LINE = 72;
/** More lines than any A4 page holds, whatever the spacing. */
const LINES_OF_ONE_PAGE = 62;

function lines({ text }: Paragraph): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
}

/**
 * Whether the document certainly has more than one page: Word saw a page break when it last laid the document out, or there is more
 * text than one page holds. Paragraphs side by side in a table count as one below the other only by half.
 */
export function hasSeveralPages({ main, sections }: Document): boolean {
  if (sections.length > 1 && sections.slice(1).some(({ breakType }) => breakType !== 'continuous')) {
    return true;
  }
  let length = 0;
  return main.paragraphs.some((paragraph) => {
    const { index, renderedPageBreaks, startsPage, cell } = paragraph;
    length += lines(paragraph) * (cell === null ? 1 : 0.5);
    return renderedPageBreaks.length > 0 || (startsPage && index > 0) || length > LINES_OF_ONE_PAGE;
  });
}

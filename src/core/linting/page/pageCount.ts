import type { Document, Paragraph, Section } from '../../document';
import { columnWidth, widthOnOneLine } from '../text/textMeasure';

/** A single line of Times New Roman is 1.15 times as high as its letters' size. */
const SINGLE_LINE = 1.15;
/** So much more than a page must the text be high, that nobody's way of breaking lines brings it back on one. */
const CERTAINLY = 1.05;

/** Height of a line, twips. */
function lineHeight({ format, runs, markFormat }: Paragraph): number {
  const size = Math.max(...runs.map((run) => run.format.size), runs.length === 0 ? markFormat.size : 0);
  const own = size * 10 * SINGLE_LINE;
  switch (format.lineRule) {
    case 'auto':
      return (own * format.line) / 240;
    case 'exact':
      return format.line;
    case 'atLeast':
      return Math.max(format.line, own);
  }
}

/** Height of a paragraph in its column, twips. */
function height(document: Document, paragraph: Paragraph): number {
  const { text, format } = paragraph;
  const column = columnWidth(document, paragraph);
  const available = Math.max(1, (column ?? Infinity) - format.indentLeft - format.indentRight);
  let lines = 0;
  let start = 0;
  for (const piece of text.split('\n')) {
    const width = widthOnOneLine(paragraph, { start, end: start + piece.length });
    lines += Math.max(1, Math.ceil(width / available));
    start += piece.length + 1;
  }
  return lines * lineHeight(paragraph) + format.spaceBefore + format.spaceAfter;
}

function textHeight({ page, margins }: Section): number {
  return page.height - margins.top - margins.bottom;
}

/**
 * Whether the document certainly has more than one page: Word saw a page break when it last laid the document out, or there is more
 * text than one page holds. Of paragraphs side by side in a table each counts for its column's share.
 */
export function hasSeveralPages(document: Document): boolean {
  const { main, sections } = document;
  if (sections.length > 1 && sections.slice(1).some(({ breakType }) => breakType !== 'continuous')) {
    return true;
  }
  const [section] = sections;
  const page = section === undefined ? Infinity : textHeight(section) * CERTAINLY;
  let total = 0;
  return main.paragraphs.some((paragraph) => {
    const { index, renderedPageBreaks, startsPage, cell, textBoxAnchor } = paragraph;
    if (textBoxAnchor === null && !paragraph.markDeleted) {
      total += height(document, paragraph) / (cell?.table.columnCount ?? 1);
    }
    return renderedPageBreaks.length > 0 || (startsPage && index > 0) || total > page;
  });
}

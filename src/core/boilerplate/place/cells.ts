import type { Document, Paragraph, TableCell } from '../../document';
import { hasText } from './points';

/** Paragraphs of a cell, those of nested tables included. */
export function cellParagraphs(document: Document, cell: TableCell): readonly Paragraph[] {
  return document.main.paragraphs.slice(cell.firstParagraph, cell.endParagraph);
}

/** Whether a cell holds no text but that of paragraphs that do not count. */
export function isBlank(
  document: Document,
  cell: TableCell,
  isNothing: (paragraph: Paragraph) => boolean = () => false,
): boolean {
  return !cellParagraphs(document, cell).some((paragraph) => hasText(paragraph) && !isNothing(paragraph));
}

/** The cell at one end of the same row, or null when it is the cell itself. */
export function rowEnd(cell: TableCell, end: 'left' | 'right'): TableCell | null {
  const row = cell.table.rows[cell.row] ?? [];
  const found = end === 'left' ? row[0] : row.at(-1);
  return found === undefined || found.column === cell.column ? null : found;
}

/** The first paragraph of a cell: a cell always has one. */
export function firstOfCell(document: Document, cell: TableCell): Paragraph {
  const paragraph = document.main.paragraphs[cell.firstParagraph];
  if (paragraph === undefined) {
    throw new RangeError(`The table cell in row ${cell.row} has no paragraph.`);
  }
  return paragraph;
}

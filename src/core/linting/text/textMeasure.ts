import type { Component } from '../../administrative';
import type { Document, Paragraph, Range, RunProperties } from '../../document';
import { textWidth } from '../../typography';

/** Word prints raised letters at two thirds of their size. */
const RAISED_SCALE = 0.65;

/** Width between the margins of the paragraph's cell or page, twips; null where the file does not say. */
export function columnWidth(document: Document, { cell, section }: Paragraph): number | null {
  if (cell !== null) {
    return cell.textWidth;
  }
  const layout = document.sections[section];
  return layout === undefined ? null : layout.page.width - layout.margins.left - layout.margins.right;
}

/** Width in twips of letters of one format on one line. */
export function lettersWidth(text: string, format: RunProperties): number {
  const drawn = format.caps ? text.toUpperCase() : text;
  const scale = format.verticalPosition === 'baseline' ? 1 : RAISED_SCALE;
  return textWidth(drawn, format) * scale + format.characterSpacing * text.length;
}

/** Width in twips of a stretch of a paragraph on one line, each letter in its own format. */
export function widthOnOneLine(
  { runs, text }: Paragraph,
  { start, end }: Pick<Range, 'start' | 'end'>,
): number {
  return runs
    .filter((run) => run.start < end && run.end > start && !run.format.hidden)
    .reduce((sum, run) => {
      const piece = text.slice(Math.max(run.start, start), Math.min(run.end, end));
      return sum + lettersWidth(piece, run.format);
    }, 0);
}

/**
 * Widths in twips of the lines in which a component is printed, broken by hand or where the column ends; the last line of a text that
 * Word breaks is what remains.
 */
export function printedWidths(document: Document, { ranges }: Component): readonly number[] {
  return ranges.flatMap((range) => {
    const paragraph = document.main.paragraphs[range.paragraph];
    if (paragraph === undefined) {
      return [];
    }
    const width = widthOnOneLine(paragraph, range);
    const column = columnWidth(document, paragraph) ?? width;
    const available = Math.max(1, column - paragraph.format.indentLeft - paragraph.format.indentRight);
    if (width <= available) {
      return [width];
    }
    const remainder = width - Math.floor(width / available) * available;
    // A line ends at a word, so that each is somewhat shorter than the column and more remains than a sum tells.
    return [available, Math.max(remainder, available * 0.15)];
  });
}

import type { Document, Paragraph, Range } from '../document';
import { textWidth } from '../typography';

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

/** Width in twips of a stretch of a paragraph on one line, each letter in its own format. */
export function widthOnOneLine(
  { runs, text }: Paragraph,
  { start, end }: Pick<Range, 'start' | 'end'>,
): number {
  return runs
    .filter((run) => run.start < end && run.end > start && !run.format.hidden)
    .reduce((sum, run) => {
      const piece = text.slice(Math.max(run.start, start), Math.min(run.end, end));
      const drawn = run.format.caps ? piece.toUpperCase() : piece;
      const scale = run.format.verticalPosition === 'baseline' ? 1 : RAISED_SCALE;
      const spacing = run.format.characterSpacing * piece.length;
      return sum + textWidth(drawn, run.format) * scale + spacing;
    }, 0);
}

import type { Document, Paragraph, Table, TableCell } from '../../document';
import { matchesIn } from '../../vietnamese';
import { columnWidth, widthOnOneLine } from '../text/textMeasure';

/** A single line of Times New Roman is 1.15 times as high as its letters' size. */
const SINGLE_LINE = 1.15;

/** Height of a line, twips. */
function lineHeight({ format, runs, markFormat }: Paragraph): number {
  const sizes = runs.filter((run) => !run.format.hidden).map((run) => run.format.size);
  const size = sizes.length === 0 ? markFormat.size : Math.max(...sizes);
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

/** Lines of a paragraph in its column, broken between words. */
function lineCount(document: Document, paragraph: Paragraph): number {
  const { text, format } = paragraph;
  const column = columnWidth(document, paragraph) ?? Infinity;
  const available = Math.max(1, column - format.indentLeft - format.indentRight);
  let lines = 0;
  let start = 0;
  for (const piece of text.split('\n')) {
    let room = available - (start === 0 ? format.firstLine : 0);
    lines += 1;
    if (widthOnOneLine(paragraph, { start, end: start + piece.length }) > room) {
      for (const word of matchesIn(piece, /\S+\s*/gu)) {
        const from = start + word.index;
        const end = from + word[0].length;
        if (widthOnOneLine(paragraph, { start: from, end: from + word[0].trimEnd().length }) > room) {
          lines += 1;
          room = available;
        }
        room -= widthOnOneLine(paragraph, { start: from, end });
      }
    }
    start += piece.length + 1;
  }
  return lines;
}

/**
 * Least space between two paragraphs, twips: whether Word adds the space below the first to that above the second, or takes the larger
 * one, hangs on a setting of the document.
 */
function leastGap(first: Paragraph, second: Paragraph): number {
  const sameStyle = first.format.style === second.format.style;
  const after = first.format.contextualSpacing && sameStyle ? 0 : first.format.spaceAfter;
  const before = second.format.contextualSpacing && sameStyle ? 0 : second.format.spaceBefore;
  return Math.max(after, before);
}

/** Heights of paragraphs one below the other, each with the space between it and the one above, twips. */
function* stackHeights(document: Document, paragraphs: readonly Paragraph[]): Iterable<number> {
  for (const [at, paragraph] of paragraphs.entries()) {
    const above = paragraphs[at - 1];
    const gap = above === undefined ? paragraph.format.spaceBefore : leastGap(above, paragraph);
    yield gap + lineCount(document, paragraph) * lineHeight(paragraph);
  }
}

function cellHeight(document: Document, { firstParagraph, endParagraph }: TableCell): number {
  const heights = stackHeights(document, printed(document, firstParagraph, endParagraph));
  return [...heights].reduce((sum, height) => sum + height, 0);
}

/** Heights of a table's rows, each that of its highest cell. Cells that reach over several rows are left out. */
function* rowHeights(document: Document, { rows }: Table): Iterable<number> {
  for (const row of rows) {
    const cells = row.filter(({ verticalMerge }) => verticalMerge === 'none');
    yield Math.max(0, ...cells.map((cell) => cellHeight(document, cell)));
  }
}

/** The paragraphs that take up room on the page: not those in boxes and frames, which text flows around. */
function printed({ main }: Document, from: number, to: number): readonly Paragraph[] {
  return main.paragraphs
    .slice(from, to)
    .filter(
      ({ textBoxAnchor, markDeleted, format }) =>
        textBoxAnchor === null && !markDeleted && format.frame === null,
    );
}

/** Heights of what is printed one below the other in the main part, blank paragraphs at its end left out. */
function* heights(document: Document): Iterable<number> {
  const { paragraphs, tables } = document.main;
  const last = paragraphs.filter(({ text, cell }) => /\S/u.test(text) || cell !== null).at(-1);
  const end = last === undefined ? 0 : last.index + 1;
  let from = 0;
  for (const table of tables.filter(({ parent, floating }) => parent === null && !floating)) {
    yield* stackHeights(document, printed(document, from, table.firstParagraph));
    yield* rowHeights(document, table);
    from = table.endParagraph;
  }
  yield* stackHeights(document, printed(document, from, end));
}

/**
 * Whether the main part's text is higher than so many twips when it is printed on one endless page. Pictures, footnotes and heights
 * that rows were given are left out, so that it is rather taken for too low than for too high.
 */
export function isHigherThan(document: Document, limit: number): boolean {
  let height = 0;
  for (const each of heights(document)) {
    height += each;
    if (height > limit) {
      return true;
    }
  }
  return false;
}

import type { Alignment, Document, Paragraph, Range } from '../../../document';
import type { TextAlignment } from '../../../regulations';
import { textWidth } from '../../../typography';
import { paragraphOf } from './lettering';
import type { PrintedText } from './printedTexts';

export interface MisalignedParagraph {
  readonly range: Range;
  readonly alignment: Alignment;
}

/** Blanks or a tab in front of the text put it where no alignment tells. */
const PUSHED = /^(?:.*\t|[\s\u00a0]{3,})/u;

/** Text that fills this share of its line stands in the middle however it is aligned. */
const FILLS_LINE = 0.9;

/** Left and right inside of a cell together, as Word makes it by default (ECMA-376 17.4.42). */
const CELL_PADDING = 216;

/** The bounds of the line, as the author broke it, on which the range stands. */
function lineOf({ text }: Paragraph, { start, end }: Range): readonly [number, number] {
  const next = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next];
}

function isAlone(paragraph: Paragraph, range: Range): boolean {
  const [from, to] = lineOf(paragraph, range);
  const before = paragraph.text.slice(from, range.start);
  return before.trim() === '' && paragraph.text.slice(range.end, to).trim() === '' && !PUSHED.test(before);
}

/** Width of the line that the paragraph's text can fill, twips; null where the file does not say. */
function lineWidth(document: Document, { cell, section, format }: Paragraph): number | null {
  const layout = document.sections[section];
  const indents = format.indentLeft + format.indentRight;
  if (cell !== null) {
    return cell.width === null ? null : cell.width - CELL_PADDING - indents;
  }
  return layout === undefined
    ? null
    : layout.page.width - layout.margins.left - layout.margins.right - indents;
}

function fillsLine(document: Document, paragraph: Paragraph, range: Range): boolean {
  const available = lineWidth(document, paragraph);
  const width = paragraph.runs.reduce((sum, { start, end, format }) => {
    const text = paragraph.text.slice(Math.max(start, range.start), Math.min(end, range.end));
    return start < range.end && end > range.start ? sum + textWidth(text, format) : sum;
  }, 0);
  return available !== null && width >= available * FILLS_LINE && width <= available;
}

function isAligned(actual: Alignment, expected: TextAlignment): boolean {
  // One line of justified text stands on the left.
  return actual === expected || (expected === 'left' && actual === 'both');
}

/** The paragraphs of a text that are not aligned as they should be; those where that cannot be told are left out. */
export function misalignedParagraphs(
  document: Document,
  text: PrintedText,
  expected: TextAlignment,
): readonly MisalignedParagraph[] {
  const wrong = new Map<Paragraph, MisalignedParagraph>();
  for (const range of text) {
    const paragraph = paragraphOf(document, range);
    const { alignment, frame } = paragraph.format;
    if (
      !isAligned(alignment, expected) &&
      frame === null &&
      isAlone(paragraph, range) &&
      !fillsLine(document, paragraph, range)
    ) {
      wrong.set(paragraph, { range, alignment });
    }
  }
  return [...wrong.values()];
}

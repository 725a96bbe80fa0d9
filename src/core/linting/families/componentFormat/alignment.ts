import type { Alignment, Document, Paragraph, Range } from '../../../document';
import type { Edit } from '../../../edits';
import type { TextAlignment } from '../../../regulations';
import { paragraphFormatEdits } from '../../remedies/formatRemedies';
import { columnWidth, widthOnOneLine } from '../../text/textMeasure';
import { paragraphOf } from './lettering';
import type { PrintedText } from './printedTexts';

export interface MisalignedParagraph {
  readonly range: Range;
  readonly alignment: Alignment;
  /** Aligned as it should be, and yet pushed to the right by so many twips; null where the alignment itself is wrong. */
  readonly indent: number | null;
  /** False for a text that fills its line, so that it looks the same however it is aligned. */
  readonly isSeen: boolean;
}

/** Blanks or a tab in front of the text put it where no alignment tells. */
const PUSHED = /^(?:.*\t|[\s\u00a0]{3,})/u;

/** How far, as a share of the line, a text may stand beside the middle before it is seen. */
const MIDDLE_TOLERANCE = 0.06;

/** An indent of 5 mm is seen; a centred line moves by half of it. */
const SEEN_INDENT = 284;

/** What Word's cells keep free on both sides, and rounding. */
const CELL_MARGINS = 240;

/** How far a text that is aligned as it should be is pushed to the right by its indents, twips; 0 where that is not seen. */
function pushedBy(document: Document, paragraph: Paragraph, expected: TextAlignment): number {
  const { label, format } = paragraph;
  const { indentLeft, indentRight, firstLine } = format;
  if (expected === 'center') {
    // What is indented on both sides, or on the left alone, was given a place of its own.
    const shift = indentLeft === 0 && indentRight === 0 ? firstLine : 0;
    return shift >= SEEN_INDENT ? shift : 0;
  }
  const start = indentLeft + firstLine;
  const isSeen = label === null && start >= SEEN_INDENT && !standsOut(document, paragraph);
  return expected === 'left' && isSeen ? start : 0;
}

/** In a table wider than the text, indents bring what stands in its left column back to the margin. */
function standsOut({ sections }: Document, { cell, section }: Paragraph): boolean {
  const layout = sections[section];
  const width = cell?.table.width ?? null;
  return (
    cell !== null &&
    (layout === undefined ||
      width === null ||
      width > layout.page.width - layout.margins.left - layout.margins.right + CELL_MARGINS)
  );
}

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

/** Whether a text comes to stand in the middle because it is indented by just so much. */
function isPushedToMiddle({ format: { indentLeft, firstLine } }: Paragraph): boolean {
  return indentLeft + firstLine !== 0;
}

/** Whether a text that is set from the left comes to stand in the middle, because it fills the line or is indented. */
function looksCentred(document: Document, paragraph: Paragraph, range: Range): boolean {
  const column = columnWidth(document, paragraph);
  const { indentLeft, firstLine } = paragraph.format;
  const width = widthOnOneLine(paragraph, range);
  return (
    column !== null &&
    width <= column &&
    Math.abs(indentLeft + firstLine + width / 2 - column / 2) <= column * MIDDLE_TOLERANCE
  );
}

function isAligned(actual: Alignment, expected: TextAlignment): boolean {
  // One line of justified text stands on the left.
  return actual === expected || (expected === 'left' && actual === 'both');
}

/**
 * The paragraphs of a text that are not aligned as they should be; those where that cannot be told are left out. A text that shares
 * the page's width with others (`besideOthers`) is only judged in a cell or a text box: without one, blanks and tabs put it where it stands.
 */
export function misalignedParagraphs(
  document: Document,
  text: PrintedText,
  expected: TextAlignment,
  besideOthers: boolean,
): readonly MisalignedParagraph[] {
  const wrong = new Map<Paragraph, MisalignedParagraph>();
  for (const range of text) {
    const paragraph = paragraphOf(document, range);
    const { alignment, frame } = paragraph.format;
    const isWrong = !isAligned(alignment, expected);
    const indent = isWrong ? 0 : pushedBy(document, paragraph, expected);
    if (
      (isWrong || indent > 0) &&
      frame === null &&
      (paragraph.cell !== null || paragraph.textBoxAnchor !== null || !besideOthers || expected === 'left') &&
      isAlone(paragraph, range)
    ) {
      const isSeen = !isWrong || expected !== 'center' || !looksCentred(document, paragraph, range);
      if (isSeen || !isPushedToMiddle(paragraph)) {
        wrong.set(paragraph, { range, alignment, indent: isWrong ? null : indent, isSeen });
      }
    }
  }
  return [...wrong.values()];
}

/** What aligns such paragraphs: those that are only pushed aside lose their indent. */
export function alignmentEdits(
  document: Document,
  wrong: readonly MisalignedParagraph[],
  alignment: TextAlignment,
): readonly Edit[] {
  const rangesWhere = (isPushed: boolean): readonly Range[] =>
    wrong.filter(({ indent }) => (indent !== null) === isPushed).map(({ range }) => range);
  return [
    ...paragraphFormatEdits(document, rangesWhere(false), { alignment }),
    ...paragraphFormatEdits(document, rangesWhere(true), { indentLeft: 0, firstLine: 0 }),
  ];
}

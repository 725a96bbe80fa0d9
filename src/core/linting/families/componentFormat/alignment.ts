import type { Alignment, Document, Paragraph, Range } from '../../../document';
import type { TextAlignment } from '../../../regulations';
import { columnWidth, widthOnOneLine } from '../../text/textMeasure';
import { paragraphOf } from './lettering';
import type { PrintedText } from './printedTexts';

export interface MisalignedParagraph {
  readonly range: Range;
  readonly alignment: Alignment;
}

/** Blanks or a tab in front of the text put it where no alignment tells. */
const PUSHED = /^(?:.*\t|[\s\u00a0]{3,})/u;

/** How far, as a share of the line, a text may stand beside the middle before it is seen. */
const MIDDLE_TOLERANCE = 0.06;

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
    if (
      !isAligned(alignment, expected) &&
      frame === null &&
      (paragraph.cell !== null || paragraph.textBoxAnchor !== null || !besideOthers || expected === 'left') &&
      isAlone(paragraph, range) &&
      !(expected === 'center' && looksCentred(document, paragraph, range))
    ) {
      wrong.set(paragraph, { range, alignment });
    }
  }
  return [...wrong.values()];
}

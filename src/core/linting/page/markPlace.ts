import type { Component } from '../../administrative';
import { MAIN_PART, type Document, type Paragraph } from '../../document';
import { firstRange } from '../places';

/** Where on the page's width a mark stands. */
export type MarkSide = 'left' | 'middle' | 'right';

/** How many paragraphs around a mark a rectangle drawn around it may be anchored in. */
const NEAR = 2;

function paragraphOf(document: Document, component: Component): Paragraph | null {
  const { part, paragraph } = firstRange(component);
  return document.stories.get(part)?.paragraphs[paragraph] ?? null;
}

/** The side a mark stands on; null where a text box, a frame, blanks or a table of its own put it where no alignment tells. */
export function markSide(document: Document, mark: Component): MarkSide | null {
  const paragraph = paragraphOf(document, mark);
  if (paragraph === null || paragraph.textBoxAnchor !== null || paragraph.format.frame !== null) {
    return null;
  }
  const { cell, format, text } = paragraph;
  if (cell !== null) {
    if (cell.table.columnCount < 2 || cell.table.floating) {
      return null;
    }
    return cell.column === 0
      ? 'left'
      : cell.column + cell.columnSpan >= cell.table.columnCount
        ? 'right'
        : null;
  }
  if (/\t|\S\s{3,}\S|^\s{3,}/u.test(text) || format.indentLeft > 2000) {
    return null;
  }
  return format.alignment === 'center' ? 'middle' : format.alignment === 'right' ? 'right' : 'left';
}

/** Whether a mark stands in the same column above another component. */
export function standsAbove(document: Document, mark: Component, other: Component | null): boolean {
  const [own, its] = [paragraphOf(document, mark), other === null ? null : paragraphOf(document, other)];
  return (
    own !== null &&
    its !== null &&
    own.part === MAIN_PART &&
    own.textBoxAnchor === null &&
    own.format.frame === null &&
    own.cell === its.cell &&
    own.index < its.index
  );
}

/** Whether a line is drawn around a mark: by a text box, a table, borders of paragraph or letters, or a rectangle beside it. */
export function isFramed(document: Document, mark: Component): boolean {
  const range = firstRange(mark);
  const paragraph = paragraphOf(document, mark);
  if (paragraph === null) {
    return false;
  }
  const near = document.stories
    .get(range.part)
    ?.paragraphs.slice(Math.max(0, paragraph.index - NEAR), paragraph.index + NEAR + 1);
  return (
    paragraph.textBoxAnchor !== null ||
    paragraph.format.frame !== null ||
    paragraph.cell?.table.bordered === true ||
    (paragraph.format.borderTop !== null && paragraph.format.borderBottom !== null) ||
    paragraph.runs.some(
      ({ start, end, format }) => format.bordered && start < range.end && end > range.start,
    ) ||
    near?.some(({ drawings }) => drawings.some(({ kind }) => kind === 'shape' || kind === 'textBox')) === true
  );
}

/** Whether the borders around the mark's paragraph are other than one plain line each. */
export function isFramedOtherwise(document: Document, mark: Component): boolean {
  const { borderTop = null, borderBottom = null } = paragraphOf(document, mark)?.format ?? {};
  return [borderTop, borderBottom].some(
    (border) => border !== null && !/^(?:single|thick)$/u.test(border.style),
  );
}

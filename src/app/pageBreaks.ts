import type { ChangePreview, FormatProperty } from '../core';

/** What makes the text area of a page smaller or larger. */
const AREA: ReadonlySet<FormatProperty> = new Set([
  'bottom',
  'gutter',
  'height',
  'left',
  'right',
  'top',
  'width',
]);
/** What makes lines higher or longer. */
const LINES: ReadonlySet<FormatProperty> = new Set(['lineSpacing', 'size', 'spaceAfter', 'spaceBefore']);
/** So many paragraphs with other lines are felt on the next page. */
const MANY = 10;

/** Whether changes will move page breaks: a text that filled its page may then need another one, and page numbers. */
export function movesPageBreaks(changes: readonly ChangePreview[]): boolean {
  const isPage = (change: ChangePreview): boolean =>
    change.kind === 'page' && change.changes.some(({ property }) => AREA.has(property));
  const isOfLines = (change: ChangePreview): boolean =>
    change.kind === 'format' && change.changes.some(({ property }) => LINES.has(property));
  return changes.some(isPage) || changes.filter(isOfLines).length >= MANY;
}

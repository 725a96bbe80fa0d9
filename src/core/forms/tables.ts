import type { FragmentCell, FragmentParagraph, FragmentTable } from '../edits';
import type { Form } from './form';
import { emptyParagraph } from './fragments';

/** Paragraphs of one cell after another. */
export type Row = readonly (readonly FragmentParagraph[])[];

/** Space between the body and the closing block, twips. */
const CLOSING_SPACE = 120;

/** A table without lines: the usual frame of a header and of a closing block. `columns` are widths in twips. */
export function layoutTable(columns: readonly number[], ...rows: readonly Row[]): FragmentTable {
  return { kind: 'table', columns, bordered: false, rows: rows.map((row) => row.map(cell)) };
}

/** Recipients on the left, signature on the right; further rows go on below. */
export function closingTable(form: Form, first: Row, ...others: readonly Row[]): FragmentTable {
  return layoutTable(form.closingColumns, first.map(spacedFromBody), ...others);
}

function spacedFromBody(paragraphs: readonly FragmentParagraph[]): readonly FragmentParagraph[] {
  const [first, ...rest] = paragraphs;
  return first === undefined
    ? []
    : [{ ...first, format: { ...first.format, spaceBefore: CLOSING_SPACE } }, ...rest];
}

/** A cell needs a paragraph even when it is empty. */
function cell(blocks: readonly FragmentParagraph[]): FragmentCell {
  return { blocks: blocks.length > 0 ? blocks : [emptyParagraph(28)] };
}

import type { Story, Table, TableCell } from '../../core';
import type { Alignable } from './paragraphAlignment';

/** A paragraph of a reading as Word may list it. */
export interface SourceParagraph extends Alignable {
  /** Position in the part; null for the mark at the end of a table row, which the file does not hold as a paragraph. */
  readonly index: number | null;
}

/** The paragraphs of a story that Word lists in `body.paragraphs`: those in text boxes are not among them (office-js #4650). */
export function listedParagraphs({ paragraphs }: Story): readonly SourceParagraph[] {
  return paragraphs
    .filter(({ textBoxAnchor }) => textBoxAnchor === null)
    .map(({ cell, index, text }) => ({ index, text, tableLevel: tablesAround(cell).length }));
}

/** The same with a mark at the end of every table row, for a Word that counts those. */
export function withRowEnds(
  { tables }: Story,
  paragraphs: readonly SourceParagraph[],
): readonly SourceParagraph[] {
  const rowEnds = tables.flatMap(({ rows, parent }) => {
    const tableLevel = tablesAround(parent).length + 1;
    return rows.map((cells) => ({ tableLevel, end: cells.at(-1)?.endParagraph ?? 0 }));
  });
  return paragraphs.flatMap((paragraph) => {
    const marks = rowEnds
      .filter(({ end }) => end - 1 === paragraph.index)
      .map(({ tableLevel }) => ({ index: null, text: '', tableLevel }))
      // The row of an inner table ends first.
      .sort((a, b) => b.tableLevel - a.tableLevel);
    return [paragraph, ...marks];
  });
}

/** The tables that hold a cell, innermost first. */
export function tablesAround(cell: TableCell | null): readonly Table[] {
  const tables: Table[] = [];
  for (let around = cell; around !== null; around = around.table.parent) {
    tables.push(around.table);
  }
  return tables;
}

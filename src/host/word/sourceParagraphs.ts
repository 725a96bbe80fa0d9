import type { Document, Paragraph, Table, TableCell } from '../../core';
import type { Alignable } from './paragraphAlignment';

/** The paragraphs of the main part that Word lists in `body.paragraphs`: those in text boxes are not among them (office-js #4650). */
export function bodyParagraphs(document: Document): readonly Paragraph[] {
  return document.main.paragraphs.filter(({ textBoxAnchor }) => textBoxAnchor === null);
}

export function toAlignable({ text, cell }: Paragraph): Alignable {
  return { text, tableLevel: tablesAround(cell).length };
}

/** The tables that hold a cell, innermost first. */
export function tablesAround(cell: TableCell | null): readonly Table[] {
  const tables: Table[] = [];
  for (let around = cell; around !== null; around = around.table.parent) {
    tables.push(around.table);
  }
  return tables;
}

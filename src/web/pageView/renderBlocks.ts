import type { Paragraph, Story, Table, TableCell } from '../../core';
import type { FormatClasses } from './formatClasses';
import { renderParagraph } from './renderParagraph';
import { pixels } from './units';

/** Draws stretches of a story: paragraphs, tables and text boxes, as they are nested in the file. */
export class BlockRenderer {
  readonly #story: Story;
  readonly #classes: FormatClasses;
  readonly #onParagraph: (paragraph: Paragraph, element: HTMLElement) => void;

  constructor(
    story: Story,
    classes: FormatClasses,
    onParagraph: (paragraph: Paragraph, element: HTMLElement) => void,
  ) {
    this.#story = story;
    this.#classes = classes;
    this.#onParagraph = onParagraph;
  }

  /** The outermost blocks of the paragraphs from `first` up to `end`, each with the paragraph it starts with. */
  *blocks(
    first: number,
    end: number,
    container: TableCell | null = null,
    anchor: number | null = null,
  ): Generator<{ readonly element: HTMLElement; readonly paragraph: Paragraph }> {
    let index = first;
    while (index < end) {
      const paragraph = this.#story.paragraphs[index];
      if (paragraph === undefined) {
        return;
      }
      const box = paragraph.textBoxAnchor !== anchor ? paragraph.textBoxAnchor : null;
      const table = box === null ? outermostTable(paragraph, container) : null;
      if (box !== null) {
        const boxEnd = this.#endOfBox(index, end, anchor);
        yield { element: this.#textBox(index, boxEnd, box), paragraph };
        index = boxEnd;
      } else if (table !== null) {
        yield { element: this.#table(table, anchor), paragraph };
        index = Math.max(table.endParagraph, index + 1);
      } else {
        const element = renderParagraph(paragraph, this.#classes);
        this.#onParagraph(paragraph, element);
        yield { element, paragraph };
        index += 1;
      }
    }
  }

  /** A text box ends where its anchor's own surroundings go on. */
  #endOfBox(first: number, end: number, anchor: number | null): number {
    let index = first;
    while (index < end && this.#story.paragraphs[index]?.textBoxAnchor !== anchor) {
      index += 1;
    }
    return index;
  }

  #textBox(first: number, end: number, anchor: number): HTMLElement {
    const box = document.createElement('div');
    box.className = 'tt-box tt-flow';
    const drawing = this.#story.paragraphs[anchor]?.drawings.find(({ kind }) => kind === 'textBox');
    if (drawing?.width !== undefined && drawing.width !== null) {
      box.style.width = pixels(drawing.width);
    }
    const outer = this.#story.paragraphs[first]?.cell ?? null;
    for (const { element } of this.blocks(first, end, outer?.table.parent ?? null, anchor)) {
      box.append(element);
    }
    return box;
  }

  #table(table: Table, anchor: number | null): HTMLElement {
    const element = document.createElement('table');
    element.className = table.bordered ? 'tt-table tt-bordered' : 'tt-table';
    if (table.width !== null && table.width > 0) {
      element.style.width = pixels(table.width);
    }
    element.append(columnGroup(table));
    for (const row of table.rows) {
      const rowElement = element.insertRow();
      for (const cell of row) {
        if (cell.verticalMerge === 'continue') {
          continue;
        }
        const cellElement = rowElement.insertCell();
        cellElement.colSpan = Math.max(cell.columnSpan, 1);
        cellElement.rowSpan = rowSpan(cell);
        const flow = document.createElement('div');
        flow.className = 'tt-flow';
        for (const block of this.blocks(cell.firstParagraph, cell.endParagraph, cell, anchor)) {
          flow.append(block.element);
        }
        cellElement.append(flow);
      }
    }
    return element;
  }
}

/** The table that stands directly in the container and holds the paragraph; null when the paragraph itself stands there. */
function outermostTable({ cell }: Paragraph, container: TableCell | null): Table | null {
  if (cell === null || sameCell(cell, container)) {
    return null;
  }
  let { table } = cell;
  while (table.parent !== null && !sameCell(table.parent, container)) {
    ({ table } = table.parent);
  }
  return table;
}

function sameCell(left: TableCell, right: TableCell | null): boolean {
  return (
    right !== null &&
    left.table.index === right.table.index &&
    left.row === right.row &&
    left.column === right.column
  );
}

function columnGroup({ columnCount, rows }: Table): HTMLElement {
  const group = document.createElement('colgroup');
  const cells = rows.flat();
  for (let column = 0; column < columnCount; column += 1) {
    const element = document.createElement('col');
    const width = cells.find((cell) => cell.column === column && cell.columnSpan === 1)?.width ?? null;
    if (width !== null) {
      element.style.width = pixels(width);
    }
    group.append(element);
  }
  return group;
}

function rowSpan(cell: TableCell): number {
  if (cell.verticalMerge !== 'restart') {
    return 1;
  }
  const below = cell.table.rows.slice(cell.row + 1);
  const end = below.findIndex(
    (row) => !row.some((each) => each.column === cell.column && each.verticalMerge === 'continue'),
  );
  return 1 + (end < 0 ? below.length : end);
}

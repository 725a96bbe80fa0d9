import type { Border, Table, TableCell } from '../../document';
import { NONE, type XmlTree } from '../../xml';
import {
  TABLE_CONDITIONS,
  readCellMargins,
  readTableBorders,
  type CellMargins,
  type TableBorders,
  type TableCondition,
  type TableEdge,
} from '../formatting/tableFormatting';
import type { TableFormats, TableFormatSource, TableStyle } from '../cascade/tableFormats';
import { integer, twips } from '../values';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface RowInProgress {
  readonly cells: TableCell[];
  readonly properties: number;
  readonly index: number;
  nextColumn: number;
  /** The cell that the cells behind it are merged with (`w:hMerge`, which other programs write for `w:gridSpan`). */
  merge: Mutable<TableCell> | null;
}

interface Look {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
}

/** Word's own distance of text from the sides of a cell, twips. */
const DEFAULT_MARGINS: Required<CellMargins> = { left: 108, right: 108 };

const WHOLE_TABLE: readonly TableCondition[] = ['wholeTable'];

/** Builds one table while the story reader walks through it. */
export class TableBuilder {
  readonly table: Mutable<Table>;
  readonly #tree: XmlTree;
  readonly #formats: TableFormatSource;
  readonly #style: TableStyle;
  readonly #look: Look;
  readonly #borders: TableBorders;
  readonly #margins: Required<CellMargins>;
  readonly #conditional: boolean;
  readonly #rows: TableCell[][] = [];
  readonly #cellBorders = new Map<TableCell, TableBorders>();
  readonly #grid: readonly number[];
  readonly #rowCount: number;
  #row: RowInProgress | null = null;

  constructor(
    tree: XmlTree,
    node: number,
    place: Pick<Table, 'index' | 'part' | 'parent' | 'firstParagraph'>,
    formats: TableFormatSource,
  ) {
    this.#tree = tree;
    this.#formats = formats;
    const properties = tree.child(node, 'w:tblPr');
    this.#style = formats.styleOf(tree.attribute(tree.child(properties, 'w:tblStyle'), 'val'));
    this.#look = readLook(tree, tree.child(properties, 'w:tblLook'));
    this.#grid = readGrid(tree, tree.child(node, 'w:tblGrid'));
    this.#borders = {
      ...formats.tableBorders(this.#style),
      ...readTableBorders(tree, tree.child(properties, 'w:tblBorders')),
    };
    this.#margins = {
      ...DEFAULT_MARGINS,
      ...formats.cellMargins(this.#style),
      ...readCellMargins(tree, tree.child(properties, 'w:tblCellMar')),
    };
    this.#rowCount = countRows(tree, node);
    this.#conditional = formats.isConditional(this.#style);
    this.table = {
      index: place.index,
      part: place.part,
      parent: place.parent,
      firstParagraph: place.firstParagraph,
      rows: this.#rows,
      columnCount: this.#grid.length,
      endParagraph: place.firstParagraph,
      bordered: false,
      borderTop: null,
      floating: tree.child(properties, 'w:tblpPr') !== NONE,
      width: this.#grid.length === 0 ? null : this.#grid.reduce((sum, column) => sum + column, 0),
    };
  }

  startRow(node: number): void {
    const properties = this.#tree.child(node, 'w:trPr');
    const before = integer(this.#tree, this.#tree.child(properties, 'w:gridBefore'), 'val') ?? 0;
    const cells: TableCell[] = [];
    this.#row = { cells, properties, index: this.#rows.length, nextColumn: Math.max(0, before), merge: null };
    this.#rows.push(cells);
  }

  /** The new cell and what the table style gives to its text. */
  startCell(
    node: number,
    firstParagraph: number,
  ): { cell: Mutable<TableCell>; formats: TableFormats | null } {
    if (this.#row === null) {
      this.startRow(NONE);
    }
    const row = this.#row;
    const tree = this.#tree;
    const properties = tree.child(node, 'w:tcPr');
    const column = row?.nextColumn ?? 0;
    const columnSpan = Math.min(
      1000,
      Math.max(1, integer(tree, tree.child(properties, 'w:gridSpan'), 'val') ?? 1),
    );
    const width = this.#cellWidth(tree.child(properties, 'w:tcW'), column, columnSpan);
    const margins = { ...this.#margins, ...readCellMargins(tree, tree.child(properties, 'w:tcMar')) };
    const cell: Mutable<TableCell> = {
      table: this.table,
      row: row?.index ?? 0,
      column,
      columnSpan,
      verticalMerge: verticalMerge(tree, tree.child(properties, 'w:vMerge')),
      width,
      textWidth: width === null ? null : Math.max(0, width - margins.left - margins.right),
      firstParagraph,
      endParagraph: firstParagraph,
    };
    if (row !== null) {
      row.nextColumn = column + columnSpan;
      row.cells.push(cell);
      this.#mergeAcross(row, cell, tree.child(properties, 'w:hMerge'));
    }
    const conditions = this.#conditions(cell);
    this.#cellBorders.set(cell, this.#statedBorders(properties, conditions));
    return { cell, formats: this.#formats.formats(this.#style, conditions) };
  }

  #mergeAcross(row: RowInProgress, cell: Mutable<TableCell>, node: number): void {
    if (node === NONE || this.#tree.attribute(node, 'val') === 'restart') {
      row.merge = node === NONE ? null : cell;
    } else if (row.merge !== null) {
      row.merge.width = plus(row.merge.width, cell.width);
      row.merge.textWidth = plus(row.merge.textWidth, cell.width);
    }
  }

  finish(endParagraph: number): void {
    this.table.endParagraph = endParagraph;
    this.table.columnCount = this.#columnCount();
    this.table.bordered = this.#rows.some((cells) => cells.some((cell) => this.#hasLine(cell)));
    for (const cell of this.#rows[0] ?? []) {
      this.table.borderTop ??= this.#edge(cell, 'top');
    }
  }

  #columnCount(): number {
    return this.#rows.reduce((most, cells) => {
      const last = cells.at(-1);
      return Math.max(most, last === undefined ? 0 : last.column + last.columnSpan);
    }, this.#grid.length);
  }

  #cellWidth(node: number, column: number, span: number): number | null {
    const type = this.#tree.attribute(node, 'type') ?? 'dxa';
    const width = type === 'dxa' ? twips(this.#tree, node, 'w') : null;
    if (width !== null && width > 0) {
      return width;
    }
    let sum: number | null = null;
    for (let each = column; each < Math.min(column + span, this.#grid.length); each++) {
      sum = (sum ?? 0) + (this.#grid[each] ?? 0);
    }
    return sum;
  }

  /** The conditions of the table style that a cell fulfils (ECMA-376 17.7.6.6), as far as the table's look switches them on. */
  #conditions(cell: TableCell): readonly TableCondition[] {
    if (!this.#conditional) {
      return WHOLE_TABLE;
    }
    const look = this.#look;
    const bands = this.#formats.bandSizes(this.#style);
    const firstRow = look.firstRow && cell.row === 0;
    const lastRow = look.lastRow && cell.row === this.#rowCount - 1;
    const firstColumn = look.firstColumn && cell.column === 0;
    const lastColumn = look.lastColumn && cell.column + cell.columnSpan >= this.#grid.length;
    const columnBand = Math.floor((cell.column - (look.firstColumn ? 1 : 0)) / bands.column) % 2;
    const rowBand = Math.floor((cell.row - (look.firstRow ? 1 : 0)) / bands.row) % 2;
    const inColumnBand = look.columnBands && !firstColumn && !lastColumn;
    const inRowBand = look.rowBands && !firstRow && !lastRow;
    const fulfilled: Readonly<Record<TableCondition, boolean>> = {
      wholeTable: true,
      band1Vert: inColumnBand && columnBand === 0,
      band2Vert: inColumnBand && columnBand === 1,
      band1Horz: inRowBand && rowBand === 0,
      band2Horz: inRowBand && rowBand === 1,
      lastCol: lastColumn,
      firstCol: firstColumn,
      lastRow,
      firstRow,
      seCell: lastRow && lastColumn,
      swCell: lastRow && firstColumn,
      neCell: firstRow && lastColumn,
      nwCell: firstRow && firstColumn,
    };
    return TABLE_CONDITIONS.filter((condition) => fulfilled[condition]);
  }

  #statedBorders(properties: number, conditions: readonly TableCondition[]): TableBorders {
    const node = this.#tree.child(properties, 'w:tcBorders');
    const fromStyle = this.#formats.cellBorders(this.#style, conditions);
    return node === NONE ? fromStyle : { ...fromStyle, ...readTableBorders(this.#tree, node) };
  }

  #hasLine(cell: TableCell): boolean {
    return (
      this.#edge(cell, 'top') !== null ||
      this.#edge(cell, 'bottom') !== null ||
      this.#edge(cell, 'left') !== null ||
      this.#edge(cell, 'right') !== null
    );
  }

  #isOutside(cell: TableCell, edge: 'top' | 'bottom' | 'left' | 'right'): boolean {
    switch (edge) {
      case 'top':
        return cell.row === 0;
      case 'bottom':
        return cell.row === this.#rows.length - 1;
      case 'left':
        return cell.column === 0;
      case 'right':
        return cell.column + cell.columnSpan >= this.table.columnCount;
    }
  }

  /** What the cell states, else what the table states for its outside or inside. */
  #edge(cell: TableCell, edge: 'top' | 'bottom' | 'left' | 'right'): Border | null {
    const stated = this.#cellBorders.get(cell)?.[edge];
    if (stated !== undefined) {
      return stated;
    }
    const inside: TableEdge = edge === 'top' || edge === 'bottom' ? 'insideH' : 'insideV';
    return this.#borders[this.#isOutside(cell, edge) ? edge : inside] ?? null;
  }
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function readGrid(tree: XmlTree, node: number): readonly number[] {
  return [...tree.children(node)]
    .filter((column) => tree.name(column) === 'w:gridCol')
    .map((column) => twips(tree, column, 'w') ?? 0);
}

/** Word wrote a bit mask before it wrote attributes (ECMA-376 17.4.55). */
function readLook(tree: XmlTree, node: number): Look {
  const mask = parseInt(tree.attribute(node, 'val') ?? '0', 16);
  const flag = (attribute: string, bit: number): boolean => {
    const value = tree.attribute(node, attribute);
    return value === null ? (mask & bit) !== 0 : value === '1' || value === 'true' || value === 'on';
  };
  return {
    firstRow: flag('firstRow', 0x0020),
    lastRow: flag('lastRow', 0x0040),
    firstColumn: flag('firstColumn', 0x0080),
    lastColumn: flag('lastColumn', 0x0100),
    rowBands: node !== NONE && !flag('noHBand', 0x0200),
    columnBands: node !== NONE && !flag('noVBand', 0x0400),
  };
}

function verticalMerge(tree: XmlTree, node: number): TableCell['verticalMerge'] {
  if (node === NONE) {
    return 'none';
  }
  return tree.attribute(node, 'val') === 'restart' ? 'restart' : 'continue';
}

/** Rows of this table, not of tables inside it. */
function countRows(tree: XmlTree, node: number): number {
  let rows = 0;
  for (const child of tree.children(node)) {
    const name = tree.name(child);
    if (name === 'w:tr') {
      rows++;
    } else if (name !== 'w:tblPr' && name !== 'w:tblGrid') {
      rows += countRows(tree, child);
    }
  }
  return rows;
}

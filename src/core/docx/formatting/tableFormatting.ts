import type { Border } from '../../document';
import { NONE, type XmlTree } from '../../xml';
import { readBorder, readParagraphSettings, type ParagraphSettings } from './paragraphProperties';
import { readRunSettings, type RunSettings } from './runProperties';
import type { Theme } from './theme';
import { integer, twips } from '../values';

/** The edges of a table or cell that a `w:tblBorders` or `w:tcBorders` states: undefined = not stated, null = no line. */
export type TableBorders = Readonly<Partial<Record<TableEdge, Border | null>>>;
/** Inner margins that a `w:tblCellMar` or `w:tcMar` states, twips. */
export interface CellMargins {
  readonly left?: number;
  readonly right?: number;
}

export type TableEdge = 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV';

/**
 * The parts of a table that a table style can format on their own, weakest first (ECMA-376 17.7.6). The standard leaves open which
 * of first and last wins in a table of one row or column, and puts columns above rows; here as LibreOffice has it, which follows Word.
 */
export const TABLE_CONDITIONS = [
  'wholeTable',
  'band1Vert',
  'band2Vert',
  'band1Horz',
  'band2Horz',
  'lastCol',
  'firstCol',
  'lastRow',
  'firstRow',
  'seCell',
  'swCell',
  'neCell',
  'nwCell',
] as const;

export type TableCondition = (typeof TABLE_CONDITIONS)[number];

export interface ConditionalFormatting {
  readonly run: RunSettings;
  readonly paragraph: ParagraphSettings;
  readonly tableBorders: TableBorders;
  readonly cellBorders: TableBorders;
}

/** What a table style says, by the part of the table it speaks of. */
export interface TableFormatting {
  readonly conditions: ReadonlyMap<TableCondition, ConditionalFormatting>;
  readonly rowBandSize: number;
  readonly columnBandSize: number;
  readonly cellMargins: CellMargins;
}

const EDGES: ReadonlyMap<string, TableEdge> = new Map(
  Object.entries({
    'w:top': 'top',
    'w:bottom': 'bottom',
    'w:left': 'left',
    'w:start': 'left',
    'w:right': 'right',
    'w:end': 'right',
    'w:insideH': 'insideH',
    'w:insideV': 'insideV',
  } as const),
);

/** Reads the table formatting of a `w:style` of type table. */
export function readTableFormatting(tree: XmlTree, style: number, theme: Theme): TableFormatting {
  const conditions = new Map<TableCondition, ConditionalFormatting>([
    ['wholeTable', readCondition(tree, style, theme)],
  ]);
  for (const node of tree.children(style)) {
    if (tree.name(node) === 'w:tblStylePr') {
      const type = tree.attribute(node, 'type');
      const condition = TABLE_CONDITIONS.find((known) => known === type);
      if (condition !== undefined && condition !== 'wholeTable') {
        conditions.set(condition, readCondition(tree, node, theme));
      }
    }
  }
  const properties = tree.child(style, 'w:tblPr');
  return {
    conditions,
    rowBandSize: integer(tree, tree.child(properties, 'w:tblStyleRowBandSize'), 'val') ?? 1,
    columnBandSize: integer(tree, tree.child(properties, 'w:tblStyleColBandSize'), 'val') ?? 1,
    cellMargins: readCellMargins(tree, tree.child(properties, 'w:tblCellMar')),
  };
}

/** Reads `w:tblCellMar` or `w:tcMar`. */
export function readCellMargins(tree: XmlTree, node: number): CellMargins {
  const left = widthOf(tree, node, 'w:left', 'w:start');
  const right = widthOf(tree, node, 'w:right', 'w:end');
  return { ...(left === null ? {} : { left }), ...(right === null ? {} : { right }) };
}

/** Twips of a margin, by its name or by that of the strict edition. */
function widthOf(tree: XmlTree, node: number, name: string, strict: string): number | null {
  return twips(tree, tree.child(node, name), 'w') ?? twips(tree, tree.child(node, strict), 'w');
}

/** Reads `w:tblBorders` or `w:tcBorders`. */
export function readTableBorders(tree: XmlTree, node: number): TableBorders {
  const borders: Partial<Record<TableEdge, Border | null>> = {};
  if (node !== NONE) {
    for (const child of tree.children(node)) {
      const edge = EDGES.get(tree.name(child));
      if (edge !== undefined) {
        borders[edge] = readBorder(tree, child);
      }
    }
  }
  return borders;
}

function readCondition(tree: XmlTree, node: number, theme: Theme): ConditionalFormatting {
  return {
    run: readRunSettings(tree, tree.child(node, 'w:rPr'), theme),
    paragraph: readParagraphSettings(tree, tree.child(node, 'w:pPr')),
    tableBorders: readTableBorders(tree, tree.child(tree.child(node, 'w:tblPr'), 'w:tblBorders')),
    cellBorders: readTableBorders(tree, tree.child(tree.child(node, 'w:tcPr'), 'w:tcBorders')),
  };
}

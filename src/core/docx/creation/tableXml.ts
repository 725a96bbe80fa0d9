import type { FragmentCell, FragmentTable } from '../../edits';
import { directFormats, type FormatWriter } from './paragraphFormatXml';
import { paragraphXml } from './paragraphXml';
import { element } from './xmlWriting';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
/** Word's own default distance of text from a drawn cell border, twips. */
const BORDERED_MARGIN = 108;

/** A row that would not fit moves to the next page as a whole: a signature never stands apart from its name. */
const KEPT_TOGETHER = element('w:trPr', {}, element('w:cantSplit'));

/** One `w:tbl` with fixed column widths. A layout table has neither lines nor side margins, so that its columns are text widths. */
export function tableXml(table: FragmentTable, formats: FormatWriter = directFormats): string {
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  const margin = table.bordered ? BORDERED_MARGIN : 0;
  const line = table.bordered
    ? { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
    : { 'w:val': 'nil' };
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:jc', { 'w:val': 'center' }),
    element('w:tblBorders', {}, ...SIDES.map((side) => element(`w:${side}`, line))),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      element('w:left', { 'w:w': margin, 'w:type': 'dxa' }),
      element('w:right', { 'w:w': margin, 'w:type': 'dxa' }),
    ),
  );
  const grid = element(
    'w:tblGrid',
    {},
    ...table.columns.map((column) => element('w:gridCol', { 'w:w': column })),
  );
  const rows = table.rows.map((row) =>
    element(
      'w:tr',
      {},
      KEPT_TOGETHER,
      ...row.map((cell, column) => cellXml(cell, table.columns[column] ?? 0, formats)),
    ),
  );
  return element('w:tbl', {}, properties, grid, ...rows);
}

function cellXml(cell: FragmentCell, width: number, formats: FormatWriter): string {
  const properties = element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }));
  return element('w:tc', {}, properties, ...cell.blocks.map((paragraph) => paragraphXml(paragraph, formats)));
}

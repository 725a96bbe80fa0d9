import type { AdministrativeDocument } from '../../administrative';
import type { Range, Table, TableCell } from '../../document';
import { fold } from '../../vietnamese';
import { COUNTS_GROUP, untimedCells, unownedCells } from './unownedCells';
import { proseOf, type Passage } from '../text/prose';

/** The only cell of a column that is left blank. */
export interface BlankCell {
  /** Title of the column. */
  readonly column: string;
  /** What the row is about. */
  readonly row: string;
  readonly range: Range;
}

/** Columns that are filled in later, or only where there is something to say. */
const OPTIONAL =
  /GHI CHU|KY TEN|CHU KY|XAC NHAN|NHAN XET|KET QUA|DANH GIA|DIEM|PHOI HOP|SO DIEN THOAI|NGUYEN NHAN|LY DO|THAY DOI|DIEU CHINH|GIAI PHAP|KHAC|TANG|GIAM|THANH TIEN|TY LE|%|NU|DANG VIEN/u;
/** A row that adds up, or names a group of rows. */
const SUM = /^(?:TONG|CONG|TONG CONG|TONG SO)(?: |$)/u;
const FEWEST_ROWS = 4;
/** A row of a group fills hardly any cell. */
const FEWEST_CELLS = 2;

/** Cells left blank in columns that every other row fills. */
export function blankCells(administrative: AdministrativeDocument): readonly BlankCell[] {
  const passages = new Map(proseOf(administrative).map((passage) => [passage.paragraph.index, passage]));
  const known = new Set(
    [...unownedCells(administrative), ...untimedCells(administrative)].map(({ range }) => range.paragraph),
  );
  return administrative.source.main.tables
    .filter(({ bordered, parent }) => bordered && parent === null)
    .flatMap((table) => blankIn(table, passages))
    .filter(({ range }) => administrative.type !== 'ke-hoach' || !known.has(range.paragraph));
}

function passageOf(cell: TableCell, passages: ReadonlyMap<number, Passage>): Passage | null {
  for (let index = cell.firstParagraph; index < cell.endParagraph; index += 1) {
    const passage = passages.get(index);
    if (passage !== undefined) {
      return passage;
    }
  }
  return null;
}

function blankIn(table: Table, passages: ReadonlyMap<number, Passage>): readonly BlankCell[] {
  const [header = [], ...all] = table.rows;
  const rows = all
    .filter((row) => row.length === header.length)
    .map((row) => row.map((cell) => ({ cell, passage: passageOf(cell, passages) })))
    .filter((row) => {
      const texts = row.map(({ passage }) => passage?.text.text.trim() ?? '');
      return (
        !texts.some((text) => SUM.test(fold(text)) || COUNTS_GROUP.test(text)) &&
        texts.filter((text) => text !== '').length > FEWEST_CELLS
      );
    });
  // A table with several blanks, or with rows joined, is filled in otherwise.
  const blanks = rows.flatMap((row) =>
    row
      .filter(({ cell, passage }) => passage === null && cell.verticalMerge === 'none')
      .map(({ cell }) => ({ cell, row })),
  );
  const isRegular = rows.every((row) => row.every(({ cell }) => cell.verticalMerge === 'none'));
  const [blank, ...others] = blanks;
  if (rows.length < FEWEST_ROWS || !isRegular || blank === undefined || others.length > 0) {
    return [];
  }
  const title = header.find(({ column }) => column === blank.cell.column);
  const column = title === undefined ? null : passageOf(title, passages);
  const [about] = blank.row
    .flatMap(({ passage }) => passage ?? [])
    .sort((left, right) => right.text.text.length - left.text.text.length);
  return column === null || about === undefined || OPTIONAL.test(fold(column.text.text))
    ? []
    : [
        {
          column: column.text.text.trim(),
          row: about.text.text.trim(),
          range: about.text.range,
        },
      ];
}

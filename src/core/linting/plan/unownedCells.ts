import type { AdministrativeDocument } from '../../administrative';
import type { Range, Table } from '../../document';
import { fold } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** A row of a table of tasks whose cell for the unit, or for the time, is blank. */
export interface UnownedCell {
  readonly task: string;
  /** Title of the blank column. */
  readonly column: string;
  /** The first paragraph of the task. */
  readonly range: Range;
}

const OWNER = /(?:CHU TRI|PHU TRACH|DON VI THUC HIEN|CO QUAN THUC HIEN|NGUOI THUC HIEN)/u;
const TIME = /(?:THOI HAN|THOI GIAN (?:HOAN THANH|THUC HIEN)|TIEN DO|HOAN THANH)/u;
const TASK = /(?:NHIEM VU|NOI DUNG|CONG VIEC|HOAT DONG|^(?:TEN )?VIEC(?: LAM)?$)/u;
/** How a group of tasks is counted, whose rows below name the units: "I", "II.", "A". */
export const COUNTS_GROUP = /^\s*(?:[IVX]+|[A-ZĐ])[.)]?\s*$/u;

/** Nothing, or the number of the row: a bold title beside no more than that stands over a group too. */
const COUNT = /^\s*(?:\d+(?:\.\d+)*[.)]?)?\s*$/u;

/** Rows that name a task and leave the column of its unit blank, in tables where other rows fill it. */
export function unownedCells(administrative: AdministrativeDocument): readonly UnownedCell[] {
  return cellsWithout(administrative, OWNER);
}

/** Likewise those that leave the column of its time blank. */
export function untimedCells(administrative: AdministrativeDocument): readonly UnownedCell[] {
  return cellsWithout(administrative, TIME);
}

function cellsWithout(administrative: AdministrativeDocument, column: RegExp): readonly UnownedCell[] {
  const passages = new Map(proseOf(administrative).map((passage) => [passage.paragraph.index, passage]));
  return administrative.source.main.tables
    .filter(({ bordered }) => bordered)
    .flatMap((table) => blankRows(table, passages, column));
}

function blankRows(
  table: Table,
  passages: ReadonlyMap<number, Passage>,
  asked: RegExp,
): readonly UnownedCell[] {
  const passageOf = (cell: { firstParagraph: number; endParagraph: number }): Passage | null => {
    for (let index = cell.firstParagraph; index < cell.endParagraph; index += 1) {
      const passage = passages.get(index);
      if (passage !== undefined) {
        return passage;
      }
    }
    return null;
  };
  const [header = [], ...rows] = table.rows;
  const columnOf = (words: RegExp): (typeof header)[number] | undefined =>
    header.find((cell) => words.test(fold(passageOf(cell)?.text.text ?? '')));
  const owner = columnOf(asked);
  const task = columnOf(TASK);
  if (owner === undefined || task === undefined || owner === task) {
    return [];
  }
  const read = rows
    // A row of a section runs over the columns; a merged cell has the unit of the rows that it spans.
    .filter((row) => row.length === header.length)
    .flatMap((row) => {
      const own = row.find(({ column }) => column === owner.column);
      const what = row.find(({ column }) => column === task.column);
      return own === undefined || what === undefined
        ? []
        : [
            {
              owned: own.verticalMerge !== 'none' || passageOf(own) !== null,
              task: passageOf(what),
              others: row.filter((cell) => cell !== what).map((cell) => passageOf(cell)?.text.text ?? ''),
            },
          ];
    })
    .filter(({ owned, others }) => owned || !others.some((text) => COUNTS_GROUP.test(text)));
  const blank = read.filter((row) => !row.owned && row.task !== null);
  // Most rows name a unit: a column left blank throughout is a form to fill in, or means something else.
  const isMinority = blank.length * 3 <= read.length;
  return isMinority
    ? blank.flatMap(({ task: what, others }) =>
        what === null || (isBold(what) && others.every((text) => COUNT.test(text)))
          ? []
          : [
              {
                task: what.text.text.trim(),
                column: passageOf(owner)?.text.text.trim() ?? '',
                range: what.text.range,
              },
            ],
      )
    : [];
}

function isBold({ paragraph }: Passage): boolean {
  return paragraph.runs.some(({ format, text }) => format.bold && /\S/u.test(text));
}
